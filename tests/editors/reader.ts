import {findSurfaces} from '../../components/editor/find';
import {read} from '../../components/editor/read';
import {asPart} from '../../components/editor/surface';

/** Each block of the page's post as one line: its kind, its text, and what of it is bold or a link. */
export function readPost(document: Document): string[] {
	return findSurfaces(document).flatMap((surface) => {
		if (surface.kind === 'control') {
			return surface.element.value
				.split('\n')
				.map((line) => `${surface.part === 'body' ? 'paragraph' : surface.part}: ${line}`);
		}
		return asPart(read(surface.element), surface.part).blocks.map(({kind, text, marks}) => {
			const named = marks.flatMap((mark) =>
				mark.kind === 'bold' || mark.kind === 'link' ? [` (${mark.kind} ${text.slice(...mark.at)})`] : [],
			);
			return `${kind}: ${text.replace(/\n$/, '').replaceAll('\u00a0', ' ')}${named.join('')}`;
		});
	});
}
