import type {Rule} from '../rule';
import {readAsFileName} from './file-name';

export default {
	id: 'long-alt',
	level: 'hint',
	title: {vi: 'Rút gọn văn bản thay thế', en: 'Shorten the alternative text'},
	why: {
		vi: 'Máy đọc văn bản thay thế một mạch, không dừng lại được; dài quá thì người nghe mất ý chính. Điều cần kể thêm thuộc về chú thích.',
		en: 'A screen reader reads it in one go; too long, and the point is lost. What needs more words belongs in the caption.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1); con số là thông lệ',
		dossier: ['ACC-01'],
		sure: 'convention',
	},
	good: ['![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa'],
	bad: {
		'{![Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT cho người có hoàn cảnh khó khăn tại hội trường UBND phường Đông Hà trong sáng ngày 06/7/2026](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ BHYT tại phường Đông Hà](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, {limits}) {
		if (block.kind !== 'image' || block.alt.length <= limits.altCharactersMax.value || readAsFileName(block.alt))
			return;
		const characters = block.alt.normalize('NFC').trim().length;
		if (characters <= limits.altCharactersMax.value) return;
		yield {
			message: {
				vi: `Văn bản thay thế dài ${characters} ký tự; nên từ ${limits.altCharactersMax.value} ký tự trở xuống.`,
				en: `The alternative text has ${characters} characters; keep it to ${limits.altCharactersMax.value}.`,
			},
		};
	},
} satisfies Rule;
