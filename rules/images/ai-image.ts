import type {Image} from '../post';
import type {Rule} from '../rule';

export default {
	id: 'ai-image',
	level: 'warning',
	title: {vi: 'Ghi rõ ảnh do AI tạo', en: 'Say that the picture was made by AI'},
	why: {
		vi: 'Ảnh do AI tạo trông như ảnh chụp việc có thật; không ghi rõ là làm người đọc hiểu sai, và mất lòng tin vào mọi ảnh khác trên Cổng.',
		en: 'A generated picture looks like a photograph of something that happened; unlabelled, it misleads and costs trust in all the others.',
	},
	source: {
		kind: 'law',
		law: '237/2026/NĐ-CP',
		at: 'Điều 24, khoản 3 (áp dụng tham khảo)',
		dossier: ['SRC-06'],
		sure: 'verified',
	},
	good: [
		'![Minh họa](midjourney-luong-huu.png) Minh họa lương hưu. Ảnh do AI tạo',
		'![Lễ trao thẻ](trao-the.jpg) Lễ trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
	],
	bad: {
		'{![Minh họa](ChatGPT-Image-06-07-2026.png) Người cao tuổi nhận lương hưu.}':
			'![Minh họa](ChatGPT-Image-06-07-2026.png) Người cao tuổi nhận lương hưu. Ảnh do AI tạo',
		'{![Gemini Generated Image](anh-1.png) Gia đình tham gia BHYT.}':
			'![Gia đình tham gia BHYT](anh-1.png) Gia đình tham gia BHYT. Ảnh minh họa do AI tạo',
	},
	kinds: ['image'],
	*block(block) {
		if (block.kind !== 'image') return;
		const file = generators.exec(nameOf(block));
		const made = file ?? generators.exec(`${block.alt}\n${block.text}`);
		if (!made || labelled.test(block.text.normalize('NFC'))) return;
		yield {
			// What is said of a picture may only speak of the programme.
			...(file ? {} : {level: 'hint'}),
			message: {
				vi: `Tên tệp hoặc lời tả ảnh có “${made[0]}”: nếu ảnh do AI tạo, hãy ghi “Ảnh do AI tạo” trong chú thích; nếu không, nên đổi tên tệp.`,
				en: `The file’s name or description holds “${made[0]}”: if AI made the picture, say so in the caption (“Ảnh do AI tạo”).`,
			},
		};
	},
} satisfies Rule;

/** The last part of the address: a folder’s name says nothing of one picture. */
function nameOf({src}: Image): string {
	return src.startsWith('data:') ? '' : src.slice(src.lastIndexOf('/') + 1);
}

const generators =
	/midjourney|dall[-_ ·.]?e(?:[-_ ]?[23])?(?![a-z])|stable[-_ ]?diffusion|chatgpt[-_ ]image|gemini[-_ ]generated|adobe[-_ ]?firefly|firefly[-_ ]\d|bing[-_ ]image[-_ ]creator|leonardo[-_ ]ai|ai[-_]generated/i;

const labelled = /(?<!\p{L})(?:AI|[Tt]rí tuệ nhân tạo)(?!\p{L})/u;
