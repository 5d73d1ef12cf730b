import type {Block, Span} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {takeTone} from '../vietnamese/tones';
import {type Look, perLook, wordsOf} from '../vietnamese/words';

export default {
	id: 'inconsistent-name',
	level: 'hint',
	title: {vi: 'Viết tên một người một cách', en: 'Spell a person’s name one way'},
	why: {
		vi: 'Sai một dấu là thành người khác: người được nêu tên phật lòng, người đọc không biết tin có nói về một người hay hai.',
		en: 'One wrong tone names somebody else: the person is hurt, and readers can’t tell whether there are one or two.',
	},
	source: {kind: 'practice', dossier: ['ABB-08'], sure: 'convention'},
	good: [
		'Ông Lê Văn Bình khai mạc hội nghị.\nÔng Lê Văn Bình trao quà.',
		'Hai chị em Trần Thị Lan và Trần Thị Lân cùng tham gia.',
		'Ông Lê Văn Bình chủ trì.\nBà Lê Thị Bình cùng dự.',
		'- Lê Văn Hòa, thôn Đông\n- Lê Văn Hoà, thôn Đoài',
	],
	bad: {
		'Ông Lê Văn Bình, Giám đốc BHXH tỉnh, khai mạc hội nghị.\nÔng {Lê Văn Bỉnh} trao quà cho người dân.':
			'Ông Lê Văn Bình, Giám đốc BHXH tỉnh, khai mạc hội nghị.\nÔng Lê Văn Bình trao quà cho người dân.',
	},
	bySentence: true,
	reads: (block) =>
		namesIn(block)
			.map(({name, at}) => `${name} ${at}`)
			.join(),
	*post({blocks}) {
		const places = new Map<string, {readonly block: number; readonly at: Span}[]>();
		for (const [block, each] of blocks.entries()) {
			for (const {name, at} of namesIn(each)) {
				const known = places.get(name);
				if (known) known.push({block, at});
				else places.set(name, [{block, at}]);
			}
		}
		// A list of hundreds holds kindred names of many.
		if (places.size < 2 || places.size > 100) return;
		const names = [...places];
		for (const [odd, [only, again]] of names) {
			// A name given twice is meant; of two given once each, the first is.
			if (!only || again) continue;
			const usual = names.find(
				([name, all]) =>
					name !== odd &&
					isAlike(name, odd) &&
					(all.length > 2 || !all.some(({block}) => block === only.block)) &&
					(all.length > 1 || (all[0] as {block: number}).block < only.block),
			);
			if (!usual) continue;
			yield {
				...only,
				message: {
					vi: `Ở chỗ khác trong bài viết là “${usual[0]}”; nếu là một người, hãy viết thống nhất.`,
					en: `Elsewhere the post has “${usual[0]}”; if it is the same person, spell the name one way.`,
				},
			};
		}
	},
} satisfies Rule;

interface Named {
	readonly name: string;
	readonly at: Span;
}

/** Full names of three or four words in running text; lists hold kin with kindred names. */
const namesIn = perBlock((block: Block): readonly Named[] => {
	if (block.kind === 'item' || block.kind === 'cell' || block.kind === 'code') return none;
	const {text, back} = composed(block);
	const {looks} = wordsOf(block);
	if (!looks.some((look, index) => isFamily(look) && isCapital(looks[index + 1]) && isCapital(looks[index + 2])))
		return none;
	const found = fullNames(text).flatMap(([from, end]): Named[] => {
		// Ông is a family name too.
		const start = text.startsWith('Ông ', from) ? from + 4 : from;
		const name = text.slice(start, end);
		const count = name.split(' ').length;
		return count < 3 || count > 4 || name === name.toUpperCase() ? [] : [{name, at: back(start, end)}];
	});
	return found.length ? found : none;
});

const none: readonly Named[] = [];

/** The commonest family names: nine of ten people have one. */
const families = new Set([
	'Nguyễn',
	'Trần',
	'Lê',
	'Phạm',
	'Hoàng',
	'Huỳnh',
	'Phan',
	'Vũ',
	'Võ',
	'Đặng',
	'Bùi',
	'Đỗ',
	'Hồ',
	'Ngô',
	'Dương',
	'Đào',
	'Đinh',
	'Trịnh',
	'Trương',
]);

const isFamily = perLook(({form}) => families.has(form));

function isCapital(look: Look | undefined): boolean {
	return look !== undefined && look.form.charAt(0) !== look.lower.charAt(0);
}

/** Whether two names differ in one word after the first, and that word only in its marks or by one letter too many. */
function isAlike(one: string, other: string): boolean {
	const [first, second] = [one.split(' '), other.split(' ')];
	if (first.length !== second.length || first[0] !== second[0]) return false;
	const apart = first.flatMap((word, index) =>
		word === second[index] ? [] : [[word, second[index] as string] as const],
	);
	const [pair, more] = apart;
	if (!pair || more) return false;
	const [word, twin] = pair;
	if (isSameSyllable(word, twin)) return false;
	return bare(word) === bare(twin) || isLonger(word, twin) || isLonger(twin, word);
}

/** hòa and hoà are one syllable. */
function isSameSyllable(one: string, other: string): boolean {
	const [first, second] = [takeTone(one.toLowerCase()), takeTone(other.toLowerCase())];
	return first !== undefined && first.bare === second?.bare && first.tone === second.tone;
}

function bare(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '').replace('Đ', 'D');
}

/** Bìnhh for Bình. */
function isLonger(long: string, short: string): boolean {
	if (long.length !== short.length + 1) return false;
	let at = 0;
	while (at < short.length && long[at] === short[at]) at++;
	return long.slice(at + 1) === short.slice(at);
}
