import {labelTexts, plainWords} from './describe';

const statusNames = /\b(status|state|trang thai|tinh trang|publish(ed)?|xuat ban|hien thi|dang bai)\b/;
const notStatus = /\b(comment|ping|binh luan|date|time|ngay|gio|up|down)\b/;
const hiddenWords =
	/\b(nhap|draft|cho duyet|pending|review|unpublished?|chua (dang|duyet|xuat ban)|an|hidden|private|rieng tu|archived?|luu tru|thung rac|trash(ed)?|khong (dang|hien thi|xuat ban))\b/;
const shownWords = /\b((da )?(dang|xuat ban|phat hanh)|published?|cong khai|public|hien thi)\b/;

/**
 * What a form's own choice of “Trạng thái” says of the post once it is saved: `true`: it stands on the portal; `false`:
 * it doesn't, a draft or for review; `undefined`: the form has no such choice.
 */
export function savesPublished(document: Document): boolean | undefined {
	for (const control of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(
		'select, input[type="checkbox"], input[type="radio"]:checked',
	)) {
		const name = plainWords(`${control.name} ${control.id} ${[...labelTexts(control)].join(' ')}`);
		if (!statusNames.test(name) || notStatus.test(name)) continue;
		const said = saysPublished(control, name);
		if (said !== undefined) return said;
	}
	return undefined;
}

function saysPublished(control: HTMLSelectElement | HTMLInputElement, name: string): boolean | undefined {
	if (control.getAttribute('type') === 'checkbox')
		return shownWords.test(name) ? control.matches(':checked') : undefined;
	const chosen =
		control.localName === 'select'
			? [...(control as HTMLSelectElement).options].find((option) => option.selected)?.textContent
			: [...labelTexts(control)].join(' ');
	const words = plainWords(chosen ?? '');
	if (hiddenWords.test(words)) return false;
	return shownWords.test(words) ? true : undefined;
}
