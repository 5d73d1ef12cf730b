import {type AST, RegExpParser} from '@eslint-community/regexpp';
import {toUnicodeSet} from 'regexp-ast-analysis';

/** A regular expression; a RegExp is one. */
export interface Expression {
	readonly source: string;
	readonly flags: string;
}

/** A set of characters. */
export type Chars = ReturnType<typeof toUnicodeSet>['chars'];

/** A node that eats one character. */
export type Eater = Exclude<
	AST.Element,
	AST.Assertion | AST.Group | AST.CapturingGroup | AST.Quantifier | AST.Backreference
>;

export function parse({source, flags}: Expression): AST.Pattern {
	return new RegExpParser().parsePattern(source, undefined, undefined, {
		unicode: flags.includes('u'),
		unicodeSets: flags.includes('v'),
	});
}

/** The characters that the node eats one of. */
export function charsOf(node: Eater, flags: string): Chars {
	const {chars, accept} = toUnicodeSet(node, {
		unicode: flags.includes('u'),
		unicodeSets: flags.includes('v'),
		ignoreCase: flags.includes('i'),
		dotAll: flags.includes('s'),
	});
	if (!accept.isEmpty) throw new Error(`${node.raw} eats more than one character`);
	return chars;
}
