import type {Part} from '../editor/surface';
import {nothingTaught, type Taught} from './taught';

/** What a form control of a CMS is for. */
export type FieldName =
	| 'title'
	| 'summary'
	| 'body'
	| 'category'
	| 'author'
	| 'source'
	| 'featuredImage'
	| 'publishedAt'
	| 'other';

/**
 * The words that CMSs write beside their controls, without accents, Vietnamese and English. The order decides:
 * “tiêu đề ảnh” is none of the post's titles.
 */
const words: readonly (readonly [FieldName, RegExp])[] = [
	[
		'featuredImage',
		/\b((anh|hinh)( anh)? ?(dai ?dien|bia|chinh|noi bat|trang)|(featured|page|rollup|intro|small|cover) ?image|image intro|thumbnail|thumb|cover|avatar|poster)\b/,
	],
	[
		'publishedAt',
		/\b(ngay ?(dang|xuat ban|phat hanh|hien thi|bai viet)|thoi gian (dang|xuat ban)|(bat dau|lich) xuat ban|publish(ed)? ?(at|on|date|up)|date publish|(article|display|publication) date|start publishing)\b/,
	],
	// Where a CMS lets one make a new category, nothing is chosen.
	[
		'other',
		/\b(new ?categ|(new|parent) category|(them|tao) (moi )?(chuyen ?muc|danh ?muc)|(chuyen ?muc|danh ?muc) (moi|cha))/,
	],
	['author', /\b(created by alias|byline)\b/],
	[
		'other',
		/\b(seo|meta|slug|alias|url|link|lien ket|duong dan|tu khoa|keywords?|tags?|the tag|search|tim kiem|mat khau|password|ghi chu|notes?|comments?|binh luan|captcha|robots|canonical|facebook|open graph|og)\b/,
	],
	['other', /\b(anh|hinh|image|photo|alt|caption|chu thich)\b/],
	[
		'category',
		/\b(chuyen ?muc|danh ?muc|the loai|loai ?tin|phan loai|chuyen ?trang|chu de|categor(y|ies)|catid|section)\b/,
	],
	['author', /\b(tac ?gia|nguoi viet|but danh|author)\b/],
	['source', /\b(nguon( ?tin)?|source)\b/],
	[
		'summary',
		/\b(sapo|tom ?tat|trich ?dan|mo dau|mo ?ta( ngan)?|gioi thieu( ngan)?|dan nhap|summary|excerpt|intro(text)?|lead|chapeau|abstract|teaser|description|short desc)\b/,
	],
	['title', /\b(tieu ?de|tit|tua de|ten ?(bai|tin)( viet)?|headline|title|subject)\b/],
	['body', /\b(noi ?dung|bai ?viet|chi ?tiet|than bai|content|body|main ?text|article|editor)\b/],
];

/** What a control is for, by its label first and its technical names after; `undefined` when nothing says so. */
export function fieldName(element: Element): FieldName | undefined {
	return nameIn(descriptions(element));
}

/** The first of these texts that names a field decides. */
export function nameIn(texts: Iterable<string>): FieldName | undefined {
	for (const text of texts) {
		const plain = plainWords(text);
		const hit = words.find(([, expression]) => expression.test(plain));
		if (hit) return hit[0];
	}
	return undefined;
}

/**
 * The part of the post that an editing surface holds; `null`: something else than the post.
 * @param taught what a person has pointed at: it wins over every guess.
 */
export function partOf(element: Element, taught: Taught = nothingTaught): Part | null | undefined {
	const frame = element.ownerDocument.defaultView?.frameElement;
	for (const [name, pointed] of taught) {
		if (pointed === frame || pointed.contains(element)) return isPart(name) ? name : null;
	}
	const guess = guessedPart(element);
	// The person has said where this part is: it is nowhere else.
	return guess !== null && taught.has(guess ?? 'body') ? null : guess;
}

function guessedPart(element: Element): Part | null | undefined {
	if (isReply(element)) return null;
	const name = fieldName(element);
	if (name === undefined) return undefined;
	return isPart(name) ? name : null;
}

function isPart(name: string): name is Part {
	return name === 'title' || name === 'summary' || name === 'body';
}

/** Readers' comments and replies are typed in editors too, on live pages most of all. */
function isReply(element: Element): boolean {
	const holder = element.parentElement?.closest(replies);
	return !!holder && holder.localName !== 'body' && holder.localName !== 'html';
}

const replies = ['comment', 'respond', 'reply', 'binh-luan', 'binhluan', 'feedback', 'gop-y', 'gopy']
	.flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`])
	.join(', ');

function* descriptions(element: Element): Generator<string> {
	const origin = originOf(element);
	if (origin) yield* descriptions(origin);
	yield* labelTexts(element);
	if (element.localName === 'fieldset') yield element.querySelector('legend')?.textContent ?? '';
	for (const name of ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name', 'id']) {
		const value = element.getAttribute(name);
		if (value && value.length < 80 && !editorsOwn.test(value)) yield value;
	}
	yield textBefore(element);
}

/** What the page itself ties to a control as its label. */
export function* labelTexts(element: Element): Generator<string> {
	const document = element.ownerDocument;
	const labelled = element.getAttribute('aria-labelledby');
	if (labelled) {
		yield labelled
			.split(/\s+/)
			.map((id) => document.getElementById(id)?.textContent ?? '')
			.join(' ');
	}
	const labels = labelsOf(element);
	if (labels.length) yield labels.map(wordsOfLabel).join(' ');
}

/** Buttons and boxes that only act as controls have no `labels`, though labels name them. */
function labelsOf(element: Element): Element[] {
	const own = (element as HTMLInputElement).labels;
	if (own) return [...own];
	const {id} = element;
	const named = id
		? [...element.ownerDocument.querySelectorAll('label[for]')].filter((label) => label.getAttribute('for') === id)
		: [];
	const round = element.closest('label');
	return round && !named.includes(round) ? [...named, round] : named;
}

/** A label may stand round its control: the options of a list are none of its words. */
export function wordsOfLabel(label: Element): string {
	let text = '';
	for (const node of label.childNodes) {
		if (node.nodeType === 3) text += node.nodeValue;
		else if (node.nodeType === 1 && !(node as Element).matches(`${controls}, option, ul, ol, script, style`))
			text += wordsOfLabel(node as Element);
	}
	return text;
}

/** “Rich Text Editor. Editing area: main. Press Alt+0 for help.”: what the editor is, not what it is for. */
const editorsOwn = /rich text|press alt|alt[-+ ]0/i;

/** The hidden textarea that an editor was put in the place of: it stands just before the editor's own box. */
function originOf(element: Element): Element | null {
	if (/^(input|textarea|select)$/.test(element.localName)) return null;
	const frame = element.ownerDocument.defaultView?.frameElement;
	let holder: Element | null = element.localName === 'body' && frame ? frame : element;
	for (let up = 0; holder && up < 8; up++) {
		const before: Element | null = holder.previousElementSibling;
		if (before?.localName === 'textarea' && (before as HTMLElement).offsetWidth < 40) return before;
		holder = holder.parentElement;
	}
	return null;
}

/** “Tiêu đề:” in the cell or line before the control, the way older CMSs set their forms. */
export function textBefore(element: Element): string {
	let holder: Element | null = element;
	for (let up = 0; holder && up < 3; up++) {
		const before: Element | null = holder.previousElementSibling;
		const text = before?.textContent?.trim() ?? '';
		if (text && text.length < 60 && !before?.querySelector(controls)) return text;
		if (before) return '';
		holder = holder.parentElement;
	}
	return '';
}

/** A label has none of these in it; an editor's toolbar (“Bold Italic Link”) has. */
const controls = 'input, textarea, select, button, [role="toolbar"], [role="button"]';

/**
 * Lower case, without accents, words apart: `ctl00$txtTieuDe`, SharePoint's `Ti_x00ea_u_x0020_` and “Tiêu đề” read
 * alike.
 */
export function plainWords(text: string): string {
	return text
		.replace(/_x([0-9a-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/\b(txt|ddl|lbl|cbo|fck)[_$-]?/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
