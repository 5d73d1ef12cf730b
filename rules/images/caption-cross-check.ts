import {isBody} from '../body-text';
import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {readCaption} from './caption';

export default {
	id: 'caption-cross-check',
	level: 'hint',
	title: {vi: 'Đối chiếu tên trong chú thích với bài', en: 'Check the caption’s names against the post'},
	why: {
		vi: 'Tên chỉ có ở chú thích thường là viết sai tên người trong bài, hoặc ảnh của bài khác dán nhầm.',
		en: 'A name that only the caption has is mostly a misspelling of one in the post, or a picture of another post.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-10'], sure: 'convention'},
	good: [
		'Ông Lê Văn Bình khai mạc hội nghị.\n![Ông Bình](binh.jpg) Ông Lê Văn Bình phát biểu. Ảnh: Trần Thị Hoa',
		'Hội nghị khai mạc sáng 06/7/2026.\n![Ông Bình](binh.jpg) Ông Lê Văn Bình phát biểu. Ảnh: Trần Thị Hoa',
	],
	bad: {
		'Ông Lê Văn Bình khai mạc hội nghị.\n![Ông Bình](binh.jpg) Ông {Lê Văn Bính} phát biểu. Ảnh: Trần Thị Hoa':
			'Ông Lê Văn Bình khai mạc hội nghị.\n![Ông Bình](binh.jpg) Ông Lê Văn Bình phát biểu. Ảnh: Trần Thị Hoa',
	},
	kinds: ['image'],
	starts: (block, standard) => captionNames(standard)(block).length > 0,
	*post({blocks}, standard) {
		const inCaption = captionNames(standard);
		const known = new Set<string>();
		for (const block of blocks) for (const name of textNames(block)) known.add(name);
		for (const [index, block] of blocks.entries()) {
			for (const {name, at} of inCaption(block)) {
				const near = known.has(name) ? undefined : [...known].find((other) => differsByOne(name, other));
				if (!near) continue;
				yield {
					block: index,
					at,
					message: {
						vi: `Chú thích viết “${name}”, trong bài là “${near}”; kiểm tra xem tên nào đúng.`,
						en: `The caption has “${name}”, the post “${near}”; check which is right.`,
					},
				};
			}
		}
	},
} satisfies Rule;

interface Named {
	readonly name: string;
	readonly at: readonly [number, number];
}

const captionNames = perStandard((standard) =>
	perBlock((block: Block): readonly Named[] => {
		if (block.kind !== 'image' || block.text.length > 400 || !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(block.text)) return none;
		const {text, back} = composed(block);
		// Whose picture it is stands behind what it says, and is in no post.
		const {said} = readCaption(block, standard);
		const end = text.indexOf(said) + said.length;
		return fullNames(text)
			.filter((at) => at[1] <= end)
			.map(([start, end]) => {
				// Ông is a family name, and far more often how one speaks of a man.
				const from = text.startsWith('Ông ', start) ? start + 4 : start;
				return {name: text.slice(from, end), at: back(from, end)};
			});
	}),
);

const textNames = perBlock((block: Block): readonly string[] => {
	if (!isBody(block) && block.kind !== 'summary' && block.kind !== 'title') return nobody;
	const {text} = composed(block);
	return fullNames(text).map((at) => text.slice(...at).replace(/^Ông /, ''));
});

const none: readonly Named[] = [];
const nobody: readonly string[] = [];

/** The same number of words, all but one the same, and that one but for its marks: Bình and Bính. */
function differsByOne(one: string, other: string): boolean {
	const [a, b] = [one.split(/\s/), other.split(/\s/)];
	if (a.length !== b.length || a.length < 2) return false;
	const odd = a.findIndex((word, index) => word !== b[index]);
	return (
		a.every((word, index) => index === odd || word === b[index]) && plain(a[odd] as string) === plain(b[odd] as string)
	);
}

function plain(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}
