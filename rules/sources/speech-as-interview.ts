import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {sentenceAt} from '../vietnamese/sentences';

export default {
	id: 'speech-as-interview',
	level: 'hint',
	title: {vi: 'Phân biệt phát biểu với phỏng vấn', en: 'Tell a speech from an interview'},
	why: {
		vi: 'Lời phát biểu tại hội nghị không phải câu trả lời cho báo. Viết thành phỏng vấn là đặt vào miệng người nói một cuộc trò chuyện không có.',
		en: 'What was said to a conference was not said to a reporter; an interview that never was misleads.',
	},
	source: {
		kind: 'law',
		law: '126/2025/QH15',
		at: 'Luật Báo chí, Điều 33 (áp dụng tham khảo)',
		dossier: ['SRC-05'],
		sure: 'secondary',
	},
	good: [
		'Phát biểu tại hội nghị, ông Lê Văn Bình, Giám đốc BHXH tỉnh, nêu ba việc cần làm.',
		'Trả lời phỏng vấn bên lề hội nghị, ông Lê Văn Bình cho biết hồ sơ đã được giải quyết.',
	],
	bad: {
		'{Trả lời phỏng vấn} tại hội nghị, ông Lê Văn Bình nêu ba việc cần làm.':
			'Phát biểu tại hội nghị, ông Lê Văn Bình nêu ba việc cần làm.',
	},
	bySentence: true,
	words: ['phỏng'],
	*block(block) {
		const {text, back} = composed(block);
		if (!text.includes('rả lời phỏng vấn')) return;
		for (const {0: words, index} of text.matchAll(/[Tt]rả lời phỏng vấn/g)) {
			const sentence = text.slice(...sentenceAt(text, index));
			if (!meeting.test(sentence) || beside.test(sentence)) continue;
			yield {
				at: back(index, index + words.length),
				message: {
					vi: 'Nếu đây là lời phát biểu tại hội nghị, nên viết “Phát biểu tại…”.',
					en: 'If this was said in a speech, write “Speaking at…”.',
				},
			};
		}
	},
} satisfies Rule;

const meeting =
	/(?:tại|trong) (?:buổi |cuộc |phiên )?(?:hội (?:nghị|thảo|thi)|lễ|họp|kỳ họp|diễn đàn|t(?:ọa|oạ) đàm|đại hội|tập huấn)/u;

const beside = /bên lề|hành lang|trước (?:giờ|khi|thềm)|sau (?:khi|hội|lễ|buổi|phiên)|nhân dịp|họp báo|khuôn khổ/u;
