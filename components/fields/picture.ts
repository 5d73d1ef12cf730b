import {nameIn} from './describe';
import {textControls} from './groups';

/** What may say “Ảnh đại diện” beside, or on, a control that opens a library of pictures. */
const labels =
	'label, legend, h1, h2, h3, h4, th, dt, nobr, span, [role="heading"], [role="group"], [aria-label], button, a';

/** The box in which the featured image is chosen, where that is no plain control. */
export function findPictureBox(document: Document): HTMLElement | null {
	for (const label of document.querySelectorAll<HTMLElement>(labels)) {
		if (label.localName === 'span' && label.childElementCount) continue;
		const words = (label.getAttribute('aria-label') || label.textContent || '').trim();
		if (
			words &&
			words.length <= 40 &&
			/[aả]nh|hình|image|thumb|cover/i.test(words) &&
			nameIn([words]) === 'featuredImage'
		) {
			const box = pictureBox(label);
			if (box) return box;
		}
	}
	return null;
}

/** What stands round a label or a button and holds nothing of other fields. */
export function pictureBox(element: HTMLElement): HTMLElement | null {
	let box: HTMLElement | null = null;
	for (let holder: HTMLElement | null = element, up = 0; holder && up < 6; holder = holder.parentElement, up++) {
		if (/^(form|body|html)$/.test(holder.localName) || holder.querySelector(`${textControls}, input[type="checkbox"]`))
			break;
		if (holder.querySelector(acts) || holder.matches(acts)) box = holder;
	}
	return box;
}

const acts = 'button, a, input, img, [role="button"]';

/** Address of the picture that a box or control holds; `''`: none was chosen. */
export function pictureIn(element: HTMLElement): string {
	const own = ((element as HTMLInputElement).value ?? '').trim();
	if (/^(input|textarea)$/.test(element.localName) && own) return own;
	const box = /^(input|textarea|button|a|img)$/.test(element.localName) ? (pictureBox(element) ?? element) : element;
	const picture = [...box.querySelectorAll<HTMLElement>('img')].find(isChosen);
	if (picture) return picture.getAttribute('src') ?? '';
	const kept = [...box.querySelectorAll<HTMLInputElement>('input[type="hidden"], input[type="file"]')].find(
		({value, name}) => value && /ima?ge?|thumb|cover|anh|hinh|file/i.test(name) && !/^(-1|0)$/.test(value),
	);
	return kept?.value ?? '';
}

/** Icons of buttons and the grey stand-in for a picture that isn't there are none. */
function isChosen(picture: HTMLElement): boolean {
	const src = picture.getAttribute('src') ?? '';
	const width = Number(picture.getAttribute('width') ?? 100);
	return (
		src !== '' && width > 32 && !/icon|spacer|blank|placeholder|no-?image|default|\.svg\b|^data:image\/svg/i.test(src)
	);
}
