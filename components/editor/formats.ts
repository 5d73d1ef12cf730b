import type {Mark} from '../../rules/post';
import {opensBlock} from './markup';

/** Formatting that an element brings: a mark without its place. */
export type Format = Omit<Mark, 'at'>;

/** What an element's name, attributes and own style say of its text; its computed style is never asked, as that is slow. */
export function formatsOf(element: Element): readonly Format[] {
	const named = byName(element);
	// Nearly all elements of clean text.
	if (!element.hasAttributes()) return named;
	const style = element.getAttribute('style');
	const styled = style ? byStyle(style) : none;
	const name = element.getAttribute('class');
	const isWord = (name !== null && wordClass.test(name)) || element.localName.includes(':');
	const align = opensBlock(element) ? element.getAttribute('align') : null;
	if (!isWord && align === null) return named === none ? styled : styled === none ? named : [...named, ...styled];
	return [
		...named,
		...(align === null ? none : [{kind: 'align', value: align} as const]),
		...styled,
		...(isWord ? word : none),
	];
}

function byName(element: Element): readonly Format[] {
	switch (element.localName) {
		case 'a': {
			const href = element.getAttribute('href');
			return href === null ? none : [{kind: 'link', href}];
		}
		case 'b':
		case 'strong':
			return bold;
		case 'i':
		case 'em':
		case 'cite':
			return italic;
		case 'marquee':
		case 'blink':
			return moving;
		case 'center':
			return centred;
		case 'font':
			return fontAttributes.flatMap(([name, kind]) => {
				const value = element.getAttribute(name);
				return value ? [{kind, value}] : none;
			});
		default:
			return none;
	}
}

/** Posts pasted from a word processor repeat a few long styles in thousands of elements: each is read once. */
function byStyle(style: string): readonly Format[] {
	const known = styles.get(style);
	if (known) return known;
	if (styles.size >= 1000) styles.clear();
	const read = readStyle(style);
	styles.set(style, read);
	return read;
}

const styles = new Map<string, readonly Format[]>();

function readStyle(style: string): readonly Format[] {
	const found: Format[] = [];
	for (const declaration of style.split(';')) {
		const colon = declaration.indexOf(':');
		const property = declaration.slice(0, colon).trim().toLowerCase();
		const value = declaration
			.slice(colon + 1)
			.replace(/\s*!important\s*$/i, '')
			.trim();
		const kind = properties[property];
		if (kind && value && !passedDown.test(value)) found.push({kind, value});
		else if (property === 'font-weight' && /^(?:bold|[6-9]00)/i.test(value)) found.push(...bold);
		else if (property === 'font-style' && /^italic/i.test(value)) found.push(...italic);
		else if (property === 'text-decoration' && /blink/i.test(value)) found.push(...moving);
		else if (property.startsWith('mso-') && !found.includes(fromWord)) found.push(fromWord);
	}
	return found.length ? found : none;
}

const properties: Readonly<Record<string, Mark['kind']>> = {
	'font-family': 'font',
	'font-size': 'size',
	color: 'colour',
	background: 'background',
	'background-color': 'background',
	'text-align': 'align',
};

/** These say nothing new. */
const passedDown = /^(?:inherit|initial|unset|revert|auto|start)$/i;

const fontAttributes = [
	['face', 'font'],
	['size', 'size'],
	['color', 'colour'],
] as const;

const wordClass = /(?:^|\s)(?:Mso|xl\d)/;

const fromWord: Format = {kind: 'word'};

const none: readonly Format[] = [];
const bold: readonly Format[] = [{kind: 'bold'}];
const italic: readonly Format[] = [{kind: 'italic'}];
const moving: readonly Format[] = [{kind: 'moving'}];
const centred: readonly Format[] = [{kind: 'align', value: 'center'}];
const word: readonly Format[] = [fromWord];
