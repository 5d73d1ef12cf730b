import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {readCaption} from './caption';

export default {
	id: 'generic-caption',
	level: 'warning',
	title: {vi: 'Chú thích đúng điều ảnh cho thấy', en: 'Caption what the picture shows'},
	why: {
		vi: '“Ảnh 1”, “Quang cảnh” gắn vào ảnh nào cũng được nên không nói gì; người đọc cần biết ai, việc gì, ở đâu, khi nào.',
		en: '“Picture 1”, “General view” would fit any picture and so say nothing; readers want who, what, where and when.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'![Hội nghị](hoi-nghi.jpg) Quang cảnh hội nghị tập huấn Luật BHXH tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'![Khám bệnh](kham-benh.jpg) Ảnh minh họa. Nguồn: TTXVN',
	],
	bad: {
		'{![Hội nghị](hoi-nghi.jpg) Ảnh 1}':
			'![Hội nghị](hoi-nghi.jpg) Quang cảnh hội nghị tập huấn Luật BHXH tại phường Pleiku, ngày 06/7/2026. Ảnh: Lê Bình',
		'{![Khám bệnh](kham-benh.jpg) (Ảnh minh họa)}':
			'![Khám bệnh](kham-benh.jpg) Người dân khám bệnh bằng thẻ BHYT tại trạm y tế phường Đông Hà. Ảnh: Trần Hoa',
		'{![Lễ trao thẻ](trao-the.jpg) Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà, ngày 06/7/2026. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, standard) {
		if (block.kind !== 'image' || block.text.length > 200) return;
		const {said, credit} = readCaption(block, standard);
		const words = bare(said);
		if (!words && credit) {
			yield {
				level: 'hint',
				message: {
					vi: 'Chú thích mới ghi ảnh của ai; nên nói thêm ai, việc gì, ở đâu, khi nào.',
					en: 'The caption says only whose picture it is; add who, what, where and when.',
				},
			};
		} else if (generic(standard).has(words)) {
			const illustration = /minh h(?:ọa|oạ)$/.test(words);
			// A policy explained may well carry a stock picture, if it says whose.
			if (illustration && credit) return;
			yield {
				...(illustration ? {level: 'hint'} : {}),
				message: illustration
					? {
							vi: 'Nếu là ảnh minh họa, hãy ghi nguồn ảnh; nếu là ảnh sự việc, hãy viết ai, việc gì, ở đâu, khi nào.',
							en: 'If this is a stock picture, say whose; if it shows the event, write who, what, where and when.',
						}
					: {
							vi: `“${block.text.trim()}” gắn vào ảnh nào cũng được; hãy viết ai, việc gì, ở đâu, khi nào.`,
							en: `“${block.text.trim()}” would fit any picture; write who, what, where and when.`,
						},
			};
		}
	},
} satisfies Rule;

const generic = perStandard(({lists}) => new Set(lists.genericCaptions.value.map(bare)));

/** The words alone, in small letters, without a number at the end: “Ảnh 1.” → “ảnh”. */
function bare(text: string): string {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	while (/^\d+$/.test(words.at(-1) ?? '')) words.pop();
	return words.join(' ');
}
