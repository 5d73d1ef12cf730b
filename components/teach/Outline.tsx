import {boxOf} from './under';

interface Props {
	element: HTMLElement;
	/** It is known already, or was pointed at; else it is what one is about to point at. */
	known?: boolean;
	words?: string;
}

/** A frame round a control of the page, drawn beside the page. */
export function Outline({element, known = false, words}: Props) {
	const {x, y, width, height} = boxOf(element);
	const place = {left: `${x - 4}px`, top: `${y - 4}px`, width: `${width + 8}px`, height: `${height + 8}px`};
	return (
		<div class={known ? 'outline known' : 'outline'} style={place} aria-hidden="true">
			{words && <span class={y < 40 ? 'words below' : 'words'}>{words}</span>}
		</div>
	);
}
