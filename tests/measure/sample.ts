import type {Found} from './findings';
import {halfOf, hash} from './halves';

interface Choice {
	readonly sample: string;
	readonly seed: string;
	readonly half?: string;
	readonly context: string;
}

/** Prints some of the findings with the words around them, for a person to judge. */
export function printSample(candidates: readonly Found[], {sample, seed, half, context}: Choice): void {
	if (half && half !== 'tune' && half !== 'judge') throw new Error(`--half is tune or judge, not ${half}.`);
	const stories = candidates.filter(({story}) => !half || halfOf(story) === half);
	for (const found of drawn(stories, seed).slice(0, Number(sample))) printFound(found, Number(context));
}

/** In an order that only the seed decides: a finding keeps its turn when others come or go. */
function drawn(candidates: readonly Found[], seed: string): Found[] {
	return candidates
		.map((found) => {
			const {rule, block, at} = found.finding;
			return {found, turn: hash(`${seed} ${found.story.id} ${rule} ${block} ${at}`)};
		})
		.sort((a, b) => a.turn - b.turn)
		.map(({found}) => found);
}

function printFound({story, post, finding, chapter}: Found, context: number): void {
	const {rule, level, block, at, fix, message} = finding;
	const text = block === null ? '' : (post.blocks[block]?.text ?? '');
	const before = text.slice(Math.max(0, at[0] - context), at[0]);
	const after = text.slice(at[1], at[1] + context);
	console.log(`\n${chapter}/${rule} [${level}] ${story.publisher}, ${story.id}`);
	console.log(`  …${onOneLine(before)}⟦${shortened(text.slice(...at), context)}⟧${onOneLine(after)}…`);
	console.log(`  ${message.vi}${fix === undefined ? '' : ` → “${shortened(fix, context)}”`}`);
}

function shortened(words: string, most: number): string {
	return onOneLine(words.length <= 2 * most ? words : `${words.slice(0, most)} … ${words.slice(-most)}`);
}

function onOneLine(text: string): string {
	return text.replace(/\s*\n\s*/g, ' ⏎ ');
}
