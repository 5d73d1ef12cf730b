import type {AST} from '@eslint-community/regexpp';
import {visitRegExpAST} from '@eslint-community/regexpp';
import {type Chars, charsOf, type Eater, type Expression, parse} from './expression';

/** A text that grows: an opening that gets an expression going, and what one of its loops eats again and again. */
export interface Growing {
	readonly opening: string;
	readonly unit: string;
}

/** Repeats that may be many more than these take time that shows. */
const few = 8;

/** For each loop of an expression, the text that keeps it busy longest before it must give up. */
export function worstTexts(expression: Expression): Growing[] {
	const texts: Growing[] = [];
	visitRegExpAST(parse(expression), {
		onQuantifierEnter(node) {
			const unit = sample(node.element, expression.flags);
			if (node.max > few && unit) texts.push({opening: before(node, expression.flags), unit});
		},
	});
	return texts;
}

/** Ends in a character that next to nothing wants, so that what looked like a match is none. */
export function grown({opening, unit}: Growing, length: number): string {
	return `${(opening + unit.repeat(Math.ceil(length / unit.length))).slice(0, length)}\u0000`;
}

/** A short text that the node matches, as far as can be told without looking around. */
export function sample(node: AST.Element | AST.Pattern, flags: string): string {
	switch (node.type) {
		case 'Assertion':
			return '';
		case 'Backreference':
			return sample([node.resolved].flat()[0] as AST.CapturingGroup, flags);
		case 'Quantifier':
			return sample(node.element, flags).repeat(Math.min(node.max, Math.max(node.min, 1)));
		case 'Pattern':
		case 'Group':
		case 'CapturingGroup':
			return node.alternatives[0]?.elements.map((each) => sample(each, flags)).join('') ?? '';
		default:
			return readable(charsOf(node as Eater, flags));
	}
}

/** What stands before the node on the way to it. */
function before(node: AST.Element, flags: string): string {
	const {parent} = node;
	if (parent.type === 'Quantifier') return before(parent, flags);
	const {elements} = parent as AST.Alternative;
	const own = elements.slice(0, elements.indexOf(node)).map((each) => sample(each, flags));
	const around = (parent as AST.Alternative).parent;
	return (around.type === 'Pattern' ? '' : before(around, flags)) + own.join('');
}

function readable(chars: Chars): string {
	const known = [...'aĐ1 .,-/(“\n'].find((each) => chars.has(each.codePointAt(0) as number));
	return known ?? String.fromCodePoint(chars.ranges[0]?.min ?? 0);
}
