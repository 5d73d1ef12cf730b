import type {Part} from '../editor/surface';

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
		/\b((anh|hinh) ?(dai ?dien|bia|chinh|noi bat)|featured ?image|thumbnail|thumb|cover|avatar|poster)\b/,
	],
	[
		'publishedAt',
		/\b(ngay ?(dang|xuat ban|phat hanh|hien thi)|thoi gian (dang|xuat ban)|publish(ed)? ?(at|on|date)|date publish)/,
	],
	[
		'other',
		/\b(seo|meta|slug|alias|url|link|lien ket|duong dan|tu khoa|keywords?|tags?|the tag|search|tim kiem|mat khau|password|ghi chu|notes?|comments?|binh luan|captcha|robots|canonical|facebook|open graph|og)\b/,
	],
	['other', /\b(anh|hinh|image|photo|alt|caption|chu thich)\b/],
	['category', /\b(chuyen ?muc|danh ?muc|the loai|loai ?tin|phan loai|chuyen ?trang|categor(y|ies)|catid|section)\b/],
	['author', /\b(tac ?gia|nguoi viet|but danh|author|byline)\b/],
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
	for (const text of descriptions(element)) {
		const plain = plainWords(text);
		const hit = words.find(([, expression]) => expression.test(plain));
		if (hit) return hit[0];
	}
	return undefined;
}

/** The part of the post that an editing surface holds; `null`: something else than the post. */
export function partOf(element: Element): Part | null | undefined {
	if (isReply(element)) return null;
	const name = fieldName(element);
	if (name === undefined) return undefined;
	return name === 'title' || name === 'summary' || name === 'body' ? name : null;
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
	const document = element.ownerDocument;
	const origin = originOf(element);
	if (origin) yield* descriptions(origin);
	const labelled = element.getAttribute('aria-labelledby');
	if (labelled) {
		yield labelled
			.split(/\s+/)
			.map((id) => document.getElementById(id)?.textContent ?? '')
			.join(' ');
	}
	const labels = (element as HTMLInputElement).labels;
	if (labels?.length) yield [...labels].map((label) => label.textContent ?? '').join(' ');
	for (const name of ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name', 'id']) {
		const value = element.getAttribute(name);
		if (value && value.length < 80 && !editorsOwn.test(value)) yield value;
	}
	yield textBefore(element);
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
function textBefore(element: Element): string {
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

/** Lower case, without accents, words apart: `ctl00$txtTieuDe` and “Tiêu đề” read alike. */
export function plainWords(text: string): string {
	return text
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[đĐ]/g, 'd')
		.toLowerCase()
		.replace(/\b(txt|ddl|lbl|cbo|fck)[_$-]?/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim();
}
