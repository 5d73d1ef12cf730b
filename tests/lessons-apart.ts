import type {Plugin} from 'vite';

/**
 * Leaves out of a script what a rule teaches (title, why, source, examples) and keeps what it checks: the overlay lints on
 * every page, and asks the background for a lesson when a person wants one.
 */
export function lessonsApart(): Plugin {
	return {
		name: 'lessons-apart',
		enforce: 'post',
		transform(code, id) {
			if (!/\/rules\/[a-z]+\/[a-z-]+\.ts$/.test(id)) return null;
			const program = this.parse(code);
			const exported = program.body.find((node) => node.type === 'ExportDefaultDeclaration');
			if (exported?.declaration.type !== 'ObjectExpression') return null;
			let kept = code;
			for (const member of exported.declaration.properties.toReversed()) {
				if (member.type !== 'Property' || member.key.type !== 'Identifier' || !taught.has(member.key.name)) continue;
				const {start, end} = member as typeof member & {start: number; end: number};
				kept = kept.slice(0, start) + kept.slice(end).replace(/^\s*,/, '');
			}
			return {code: kept, map: null};
		},
	};
}

const taught = new Set(['title', 'why', 'source', 'good', 'bad']);
