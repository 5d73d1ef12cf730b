import {type AST, visitRegExpAST} from '@eslint-community/regexpp';
import {type Chars, charsOf, type Expression, parse} from './expression';

/**
 * The ways through a part of an expression, as places that eat one character each: where a way begins, where it ends,
 * and in how many ways the part eats nothing. More than one way counts as two.
 */
interface Ways {
	readonly first: Counts;
	readonly last: Counts;
	readonly empty: number;
}

type Place = number;
type Counts = ReadonlyMap<Place, number>;

/** The places of an expression: what each eats, and in how many ways each is followed by which. */
interface Automaton {
	readonly eats: Chars[];
	readonly next: Map<Place, number>[];
}

/** Repeats up to this are written out; more count as “any number”, which only adds ways. */
const mostCopies = 6;

/**
 * Whether a text can be so made that looking for a match takes time exponential in its length: whether a loop of the
 * expression can eat the same characters in two ways. Decided on the automaton of all ways, so none is missed. Lookarounds
 * count as met and are judged by themselves, and a reference counts as its group once more: both only add ways, so at
 * worst a harmless expression is taken for a bad one.
 */
export function isExponential({source, flags}: Expression): boolean {
	const pattern = parse({source, flags});
	const parts: (readonly AST.Alternative[])[] = [pattern.alternatives];
	visitRegExpAST(pattern, {
		onAssertionEnter(node) {
			if (node.kind === 'lookahead' || node.kind === 'lookbehind') parts.push(node.alternatives);
		},
	});
	return parts.some((alternatives) => {
		const automaton: Automaton = {eats: [], next: []};
		either(alternatives.map((each) => alternative(each, automaton, flags)));
		return loops(automaton).some((loop) => isAmbiguous(loop, automaton));
	});
}

function alternative({elements}: AST.Alternative, automaton: Automaton, flags: string): Ways {
	return elements.map((element) => waysOf(element, automaton, flags)).reduce((a, b) => then(a, b, automaton), nothing);
}

const nothing: Ways = {first: new Map(), last: new Map(), empty: 1};

function waysOf(node: AST.Element, automaton: Automaton, flags: string): Ways {
	switch (node.type) {
		case 'Assertion':
			return nothing;
		case 'Group':
		case 'CapturingGroup':
			return either(node.alternatives.map((each) => alternative(each, automaton, flags)));
		case 'Quantifier':
			return repeated(node, automaton, flags);
		case 'Backreference':
			return either(
				[node.resolved]
					.flat()
					.flatMap((group) => group.alternatives.map((each) => alternative(each, automaton, flags))),
			);
		default: {
			const place = automaton.eats.push(charsOf(node, flags)) - 1;
			automaton.next.push(new Map());
			const only = new Map([[place, 1]]);
			return {first: only, last: only, empty: 0};
		}
	}
}

/** A repeat that eats nothing is refused by the engine, so what may be left out is left out in one way. */
function repeated({element, min, max}: AST.Quantifier, automaton: Automaton, flags: string): Ways {
	const once = () => waysOf(element, automaton, flags);
	if (max <= mostCopies) {
		let rest = nothing;
		for (let copy = max; copy > 0; copy--) {
			rest = then(once(), rest, automaton);
			if (copy > min) rest = {...rest, empty: 1};
		}
		return rest;
	}
	const ways = once();
	connect(ways.last, ways.first, automaton);
	return min === 0 ? {...ways, empty: 1} : ways;
}

function then(a: Ways, b: Ways, automaton: Automaton): Ways {
	connect(a.last, b.first, automaton);
	return {
		first: sum(a.first, times(b.first, a.empty)),
		last: sum(b.last, times(a.last, b.empty)),
		empty: Math.min(2, a.empty * b.empty),
	};
}

function either(all: readonly Ways[]): Ways {
	return all.reduce(
		(a, b) => ({
			first: sum(a.first, b.first),
			last: sum(a.last, b.last),
			empty: Math.min(2, a.empty + b.empty),
		}),
		{...nothing, empty: 0},
	);
}

function connect(last: Counts, first: Counts, {next}: Automaton): void {
	for (const [from, ways] of last) {
		const followers = next[from] as Map<Place, number>;
		for (const [to, more] of first) followers.set(to, Math.min(2, (followers.get(to) ?? 0) + ways * more));
	}
}

function sum(a: Counts, b: Counts): Counts {
	const all = new Map(a);
	for (const [place, ways] of b) all.set(place, Math.min(2, (all.get(place) ?? 0) + ways));
	return all;
}

function times(counts: Counts, factor: number): Counts {
	return factor === 0 ? new Map() : new Map(Array.from(counts, ([place, ways]) => [place, Math.min(2, ways * factor)]));
}

/** The sets of places that can each be reached from all others of the set. */
function loops({next}: Automaton): ReadonlySet<Place>[] {
	const before: Set<Place>[] = next.map(() => new Set());
	next.forEach((followers, from) => {
		for (const to of followers.keys()) (before[to] as Set<Place>).add(from);
	});
	const all: ReadonlySet<Place>[] = [];
	const seen = new Set<Place>();
	for (const place of next.keys()) {
		if (seen.has(place)) continue;
		const after = reached([place], (each) => (next[each] as Map<Place, number>).keys());
		const loop = new Set([...reached([place], (each) => before[each] as Set<Place>)].filter((each) => after.has(each)));
		for (const each of loop) seen.add(each);
		if (loop.size > 1 || (next[place] as Map<Place, number>).has(place)) all.push(loop);
	}
	return all;
}

/**
 * Whether two ways lead from a place of the loop back to it with the same characters. Both are walked at once: they
 * part at an edge that is double or leads to two places, and meet again.
 */
function isAmbiguous(loop: ReadonlySet<Place>, {eats, next}: Automaton): boolean {
	const size = eats.length;
	const followers = (place: Place) => [...(next[place] as Map<Place, number>)].filter(([to]) => loop.has(to));
	if ([...loop].some((place) => followers(place).some(([, ways]) => ways > 1))) return true;
	const pairs = (pair: number): number[] =>
		followers(Math.floor(pair / size)).flatMap(([a]) =>
			followers(pair % size)
				.filter(([b]) => a === b || !(eats[a] as Chars).isDisjointWith(eats[b] as Chars))
				.map(([b]) => a * size + b),
		);
	return [...loop].some((place) => {
		const parted = pairs(place * size + place).filter((pair) => Math.floor(pair / size) !== pair % size);
		return reached(parted, pairs).has(place * size + place);
	});
}

function reached(from: readonly number[], next: (each: number) => Iterable<number>): Set<number> {
	const all = new Set(from);
	for (const each of all) for (const other of next(each)) all.add(other);
	return all;
}
