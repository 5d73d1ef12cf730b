import {readFileSync} from 'node:fs';
import type {Block, Post} from '../../rules/post';

/**
 * A post of about so many words, the same on every run, of the sentences of the practice posts, good and faulty. The
 * rules' examples would make it one that nobody writes: each comes as near to a fault as can be. No two paragraphs are
 * alike, so the linter's memory of blocks helps none of them.
 */
export function composePost(words: number): Post {
	const random = generator(20261122);
	const pick = () => sentences[Math.floor(random() * sentences.length)] as string;
	const blocks: Block[] = [
		{kind: 'title', text: 'BHXH tỉnh Gia Lai chi trả lương hưu mức mới từ 01/7/2026', marks: []},
		{kind: 'summary', text: `Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị. ${pick()}`, marks: []},
	];
	let count = 0;
	while (count < words) {
		let text = '';
		while (text.split(' ').length < 50) text += `${varied(pick(), random)} `;
		count += text.split(' ').length - 1;
		blocks.push({kind: 'paragraph', text: `${text}Việc này ghi ở sổ số ${blocks.length}.`, marks: []});
		if (blocks.length % 6 === 0)
			blocks.push({kind: 'heading', level: 2, text: `Kết quả đợt ${blocks.length}`, marks: []});
		if (blocks.length % 15 === 0) blocks.push(picture(blocks.length));
	}
	return {blocks, fields: {category: 'Hoạt động BHXH tỉnh', author: 'Trần Thị Hoa', source: 'BHXH tỉnh Gia Lai'}};
}

function picture(number: number): Block {
	return {
		kind: 'image',
		src: `/anh/${number}.jpg`,
		alt: `Viên chức hướng dẫn người dân, ảnh ${number}`,
		text: `Viên chức hướng dẫn người dân tại phường Đông Hà, ngày 06/7/2026, lượt ${number}. Ảnh: Trần Hoa`,
		marks: [],
	};
}

/** Other numbers in the same sentence, so that paragraphs differ; dates and the numbers of documents stay. */
function varied(sentence: string, random: () => number): string {
	return sentence.replace(/(?<![\d/.,-])[1-9]\d(?![\d/.,-])/g, () => String(10 + Math.floor(random() * 90)));
}

const practice = ['clean', 'faulty'].flatMap((name) =>
	readFileSync(new URL(`../practice/posts/${name}.html`, import.meta.url), 'utf8')
		.split(/<\/(?:p|h2|li|figcaption)>/)
		.map((part) =>
			part
				.replace(/<[^>]*>/g, '')
				.replace(/\s+/g, ' ')
				.trim(),
		),
);
const sentences = practice.filter((text) => text.split(' ').length >= 5);

/** Park and Miller's generator: the same numbers on every machine. */
function generator(seed: number): () => number {
	let state = seed;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
