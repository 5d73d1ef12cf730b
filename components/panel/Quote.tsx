import type {Shown} from './state';
import {elide, inOneLine, visible} from './visible';

/** The words a finding stands on, marked as on the page, with a little of what surrounds them. */
export function Quote({shown: {before, text, after, finding}}: {shown: Shown}) {
	if (!text) return null;
	return (
		<span class="quote">
			{inOneLine(before)}
			<mark class={`mark ${finding.level}`}>{elide(visible(text), longest)}</mark>
			{inOneLine(after)}
		</span>
	);
}

/** Two lines of the panel: enough to know the place again. */
const longest = 72;
