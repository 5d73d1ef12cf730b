import {findingOf, inReadingOrder} from './finding';
import type {Gates} from './gate';
import type {Entry, Gated} from './hear';
import {type Piece, pieceOf} from './piece';
import type {Block} from './post';
import type {BlockRule, Finding, Rule} from './rule';
import {sameBlock} from './same-block';
import type {Standard} from './standard';

/** Its block is the object first seen with this content: rules always get this one, so `perBlock` can remember it. */
export interface Known extends Entry {
	/** In reading order, each with the index of the block when last placed. */
	findings: readonly Finding[];
	/** The block rules that threw on it, with their reasons; almost always none. */
	readonly failed: readonly Failure[];
}

export interface Failure {
	readonly rule: Rule;
	readonly reason: string;
}

export interface Checker {
	/** What the block rules say of a block. */
	check(block: Block): Known;
	/** The same for a block that was typed in: of its other sentences it is known what most rules say. */
	checkTyped(block: Block, before: Known): Known;
}

/** Asks the block rules, each behind its gate. */
export function createChecker(gated: readonly Gated<BlockRule>[], gates: Gates, standard: Standard): Checker {
	const all = gated.map(({rule, gate}) => ({rule, gate, ask: rule.block.bind(rule)}));
	const bySentence = all.filter(({rule}) => rule.bySentence);
	const others = all.filter(({rule}) => !rule.bySentence);
	const sentenceIds = new Set(bySentence.map(({rule}) => rule.id));
	const places = new Map(all.map(({rule}, place) => [rule.id, place]));
	const placeOf = ({rule}: Finding) => places.get(rule) as number;
	/** The piece that was last typed in: when the next letter comes, it is the piece before. */
	let lastPiece: Known | undefined;

	function ask(block: Block, rules: typeof all): Known {
		const findings: Finding[] = [];
		const failed: Failure[] = [];
		const open = gates(block);
		for (const {rule, gate, ask} of rules) {
			if (!open[gate]) continue;
			// Each rule in its own `try`: one that throws, or points outside the text, harms nobody but itself.
			try {
				for (const said of ask(block, standard)) findings.push(findingOf(rule, standard, said, block));
			} catch (cause) {
				failed.push(failure(rule, cause));
			}
		}
		return {block, findings, failed, open, starts: [], reads: []};
	}

	function check(block: Block): Known {
		const known = ask(block, all);
		known.findings = known.findings.toSorted(inReadingOrder);
		return known;
	}

	return {
		check,
		checkTyped(block, before) {
			const piece = before.failed.length === 0 ? pieceOf(before.block, block) : null;
			const kept = piece && outside(piece, before.findings, sentenceIds);
			if (!kept) return check(block);
			const was = lastPiece && sameBlock(lastPiece.block, piece.before) ? lastPiece : ask(piece.before, []);
			const now = ask(piece.now, bySentence);
			lastPiece = now;
			const rest = ask(block, others);
			const findings = [...kept, ...now.findings.map((each) => moved(each, piece.start)), ...rest.findings];
			return {
				...rest,
				// Of the same words the earlier rule speaks first, as where all are asked in turn.
				findings: findings.sort((a, b) => inReadingOrder(a, b) || placeOf(a) - placeOf(b)),
				failed: [...now.failed, ...rest.failed],
				pieces: {was, now, last: piece.ends[1] === block.text.length},
			};
		},
	};
}

export function failure(rule: Rule, cause: unknown): Failure {
	return {rule, reason: cause instanceof Error ? cause.message : String(cause)};
}

/** The findings of some rules before and after a piece, where they stand now; `null` where one reaches over its edge. */
function outside({start, ends}: Piece, findings: readonly Finding[], rules: ReadonlySet<string>): Finding[] | null {
	const kept: Finding[] = [];
	for (const finding of findings) {
		if (!rules.has(finding.rule)) continue;
		const [from, to] = finding.at;
		if (to <= start) kept.push({...finding, block: 0});
		else if (from >= ends[0]) kept.push(moved({...finding, block: 0}, ends[1] - ends[0]));
		else if (from < start || to > ends[0]) return null;
	}
	return kept;
}

function moved(finding: Finding, by: number): Finding {
	return {...finding, at: [finding.at[0] + by, finding.at[1] + by]};
}
