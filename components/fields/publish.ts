import {plainWords} from './describe';
import {savesPublished} from './published';

const controls =
	'button, input[type="submit"], input[type="button"], input[type="image"], a, [role="button"], [role^="menuitem"]';

/** `<sp-button>`, `<lion-menu-item>`: what a CMS of web components presses. */
const ownControls = /-(button|menu-item)$/;

/**
 * “Đăng”, “Xuất bản”, “Publish”, “Lưu và đăng”, “Lên lịch đăng”; not “Đăng nhập”, “Đăng ký”, “Lưu nháp”, not “Post”,
 * which on WordPress is a tab, and no link of running text.
 */
const publishWords =
	/^((duyet (va )?)?dang|(duyet (va )?|xac nhan |dong y )?dang (bai|tin|ngay|len|bai viet|tin bai|tai|ngay bay gio)|dang len (trang|cong|website)|(duyet (va )?|xac nhan )?(xuat ban|phat hanh|cong bo)( ngay| bai| bai viet| lai| va [a-z ]{3,20})?|(luu( va)?|hoan tat va) (dang|xuat ban|cong bo)( bai| bai viet| ngay)?|(len lich|hen gio)( dang| xuat ban)?( bai)?|(confirm )?publish( now| post| page| article| changes| immediately)?|publish and [a-z ]{3,20}|(save|approve)( and)? publish|schedule( post| publication| publishing)?)$/;

/** Publishes what stands on the portal already, unless the form says that this post doesn't. */
const updateWords = /^(cap nhat( (bai|bai viet|tin|tin bai))?|update( post| page| article)?)$/;

/** Keeps the post, and publishes it only where the form says that it stands on the portal. */
const saveWords =
	/^(luu( lai| bai| bai viet| thay doi)?|luu( va)? (dong|them moi|thoat)|save( changes)?|save( and)? (close|new))$/;

/** Sends the post to those who publish. */
const reviewWords =
	/^((gui|trinh|chuyen|luu va gui)( bai| tin| bai viet)?( phe)? duyet( bai| bai viet| tin)?|(submit|send) for (review|approval)|request (review|approval))$/;

const otherWords =
	/\b(nhap|draft|preview|xem truoc|xem thu|huy|cancel|xoa|delete|dong|close|tim|search|quay lai|back|duyet|review|approval|luu tam|autosave|login|dang nhap|gui binh luan)\b/;

/** What publishes no post: a link of the site's menus, a tab of a form. */
const leadsElsewhere = 'nav a, [role="navigation"] a, [role="tab"]';

/**
 * The publish control that a press landed in; `null`: it landed elsewhere.
 * @param taught the one that a person has pointed at: there is no other then.
 * @param review “Gửi duyệt” counts too.
 */
export function publishControl(target: EventTarget | null, taught?: HTMLElement, review = false): HTMLElement | null {
	const element = target as Element | null;
	if (element?.nodeType !== 1) return null;
	if (taught) return taught.contains(element) ? taught : null;
	const control = nearestControl(element);
	return control && isPublish(control, review) ? control : null;
}

/** Whether submitting this form with this button publishes the post, as far as its words tell. */
export function publishes(
	form: HTMLFormElement,
	submitter: HTMLElement | null,
	taught?: HTMLElement,
	review = false,
): boolean {
	if (submitter && publishControl(submitter, taught, review)) return true;
	if (taught) return false;
	if (submitter && (savesHidden(submitter) || isOther(submitter))) return false;
	const submits = [...form.elements].filter(
		(element) => /^(submit|image)$/.test((element as HTMLButtonElement).type) && element.localName !== 'fieldset',
	) as HTMLElement[];
	// A form with a publish button beside this one: this one saves something else.
	return submits.length <= 1 && !submits.some((each) => isOther(each) || savesHidden(each));
}

/** The controls of a document that publish, whether they can be pressed now or not. */
export function publishControls(document: Document, taught?: HTMLElement, review = false): HTMLElement[] {
	if (taught) return taught.ownerDocument === document ? [taught] : [];
	return [...document.querySelectorAll<HTMLElement>(controls)].filter(
		// What people press holds a few words; a card or a row that is a link holds many.
		(control) => (control.textContent ?? '').length < 200 && isPublish(control, review),
	);
}

/** Pressing it only opens a list of ways to publish, each of them a control of its own. */
export function opensMenu(control: Element): boolean {
	return /^(true|menu|listbox)$/.test(control.getAttribute('aria-haspopup') ?? '');
}

export function labelOf(control: HTMLElement): string {
	const value = /^(submit|button|image)$/.test((control as HTMLInputElement).type)
		? (control as HTMLInputElement).value
		: '';
	const text = control.localName === 'input' ? value : (control.textContent ?? '');
	const picture = control.getAttribute('alt') || control.querySelector('img[alt]')?.getAttribute('alt');
	return (text.trim() || control.getAttribute('aria-label') || picture || control.title || '').trim().slice(0, 80);
}

function nearestControl(element: Element): HTMLElement | null {
	for (let each: Element | null = element; each; each = each.parentElement) {
		if (each.matches(controls) || ownControls.test(each.localName)) return each as HTMLElement;
	}
	return null;
}

function isPublish(control: HTMLElement, review: boolean): boolean {
	if (isDead(control)) return false;
	return namesOf(control).some((text) => {
		const words = plainWords(text);
		if (!words || words.length > 40) return false;
		if (!publishWords.test(words) && !(review && reviewWords.test(words))) {
			const update = updateWords.test(words);
			if (!update && !saveWords.test(words)) return false;
			const published = savesPublished(control.ownerDocument);
			if (update ? published === false : published !== true) return false;
		}
		return !control.matches(leadsElsewhere);
	});
}

/** A press does nothing: it can't be the one that publishes. */
function isDead(control: HTMLElement): boolean {
	return (
		(control as HTMLButtonElement).disabled === true || control.closest('[aria-disabled="true"], [inert]') !== null
	);
}

/** What it shows, then what it is called for those who listen. */
function namesOf(control: HTMLElement): string[] {
	return [labelOf(control), control.getAttribute('aria-label') ?? '', control.title ?? ''].filter(Boolean);
}

function isOther(control: HTMLElement): boolean {
	return otherWords.test(plainWords(labelOf(control)));
}

/** “Lưu” of a post that the form says isn't published. */
function savesHidden(control: HTMLElement): boolean {
	const words = plainWords(labelOf(control));
	return (saveWords.test(words) || updateWords.test(words)) && savesPublished(control.ownerDocument) === false;
}
