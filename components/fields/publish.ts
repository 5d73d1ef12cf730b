import {plainWords} from './describe';

const controls =
	'button, input[type="submit"], input[type="button"], input[type="image"], a, [role="button"], [role="menuitem"]';

/**
 * “Đăng”, “Xuất bản”, “Publish”, “Cập nhật” of what is published; not “Đăng nhập”, “Đăng ký”, “Lưu nháp”, not “Post”,
 * which on WordPress is a tab, and no link of running text.
 */
const publishWords =
	/^(dang|dang (bai|tin|ngay|len|bai viet|tin bai)|xuat ban( ngay| bai| bai viet)?|phat hanh|cong bo|luu va (dang|xuat ban)|cap nhat( bai( viet)?)?|publish( now| post| article| changes)?|save and publish|update( post)?)$/;

const otherWords = /\b(nhap|draft|preview|xem truoc|huy|cancel|xoa|delete|dong|close|tim|search|quay lai|back)\b/;

/**
 * The publish control that a click landed in; `null`: it landed elsewhere.
 * @param taught the one that a person has pointed at: there is no other then.
 */
export function publishControl(target: EventTarget | null, taught?: HTMLElement): HTMLElement | null {
	const element = target as Element | null;
	if (element?.nodeType !== 1) return null;
	if (taught) return taught.contains(element) ? taught : null;
	const control = element.closest<HTMLElement>(controls);
	return control && publishWords.test(plainWords(labelOf(control))) ? control : null;
}

/** Whether submitting this form with this button publishes the post, as far as its words tell. */
export function publishes(form: HTMLFormElement, submitter: HTMLElement | null, taught?: HTMLElement): boolean {
	if (submitter && publishControl(submitter, taught)) return true;
	if (taught) return false;
	if (submitter && otherWords.test(plainWords(labelOf(submitter)))) return false;
	const submits = [...form.elements].filter(
		(element) => (element as HTMLButtonElement).type === 'submit' && element.localName !== 'fieldset',
	);
	// A form with a publish button beside this one: this one saves something else.
	return (
		submits.length <= 1 && !submits.some((element) => otherWords.test(plainWords(labelOf(element as HTMLElement))))
	);
}

export function labelOf(control: HTMLElement): string {
	const value = /^(submit|button|image)$/.test((control as HTMLInputElement).type)
		? (control as HTMLInputElement).value
		: '';
	const text = control.localName === 'input' ? value : (control.textContent ?? '');
	return (text.trim() || control.getAttribute('aria-label') || control.title || '').trim().slice(0, 80);
}
