import {syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'long-summary',
	level: 'warning',
	title: {vi: 'Rút gọn sapo', en: 'Shorten the summary'},
	why: {
		vi: 'Sapo dài bị cắt giữa chừng trên trang chủ; người đọc lướt không tìm thấy điều chính.',
		en: 'A long summary is cut off half-way on the home page; people who skim don’t find the main thing.',
	},
	source: {kind: 'practice', dossier: ['STR-04'], sure: 'convention'},
	good: [
		'> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT cho người có hoàn cảnh khó khăn; mỗi thẻ có giá trị 12 tháng.',
		'> Từ ngày 01/7/2026, người nghỉ việc nộp hồ sơ hưởng trợ cấp thất nghiệp ngay tại nơi cư trú.',
	],
	bad: {
		'{> Thực hiện kế hoạch phối hợp giữa BHXH tỉnh và Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh về vận động nguồn lực hỗ trợ người có hoàn cảnh khó khăn tham gia BHYT, sáng 06/7/2026, tại hội trường UBND phường Đông Hà, BHXH tỉnh Quảng Trị phối hợp với các nhà hảo tâm tổ chức lễ trao 150 thẻ BHYT, mỗi thẻ có giá trị sử dụng 12 tháng.}':
			'> Sáng 06/7/2026, tại phường Đông Hà, BHXH tỉnh Quảng Trị và các nhà hảo tâm trao 150 thẻ BHYT, giá trị 12 tháng, cho người có hoàn cảnh khó khăn.',
		'{> Nhằm kịp thời phổ biến những điểm mới của Luật BHXH đến người sử dụng lao động và người lao động, góp phần nâng cao nhận thức và ý thức chấp hành pháp luật, bảo đảm quyền lợi chính đáng của các bên, vừa qua, BHXH tỉnh Gia Lai đã phối hợp với Liên đoàn Lao động tỉnh tổ chức hội nghị tập huấn với sự tham dự của hơn 200 doanh nghiệp.}':
			'> Hơn 200 doanh nghiệp dự hội nghị tập huấn Luật BHXH do BHXH tỉnh và Liên đoàn Lao động tỉnh Gia Lai tổ chức sáng 06/7/2026 tại phường Pleiku.',
	},
	kinds: ['summary'],
	*block(block, {limits}) {
		if (block.kind !== 'summary') return;
		const syllables = syllablesOf(block);
		if (syllables <= limits.summarySyllablesMax.value) return;
		yield {
			message: {
				vi: `Sapo dài ${syllables} chữ; nên từ ${limits.summarySyllablesMax.value} chữ trở xuống.`,
				en: `The summary has ${syllables} syllables; keep it to ${limits.summarySyllablesMax.value}.`,
			},
		};
	},
} satisfies Rule;
