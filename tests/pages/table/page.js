/**
 * The page that every editor of the table stands on: one post, and the same few handles for each editor.
 * @typedef {{list?: () => unknown, link?: (address: string) => unknown, image?: (address: string) => unknown}} Commands
 * @typedef {{editable: HTMLElement, save: () => unknown, leave?: () => void, focus?: () => void, settle?: () => void | Promise<void>, commands?: Commands}} Mounted
 */

export {html} from '../../editors/sample';

export const lines =
	'Người được hưởng\n' +
	'Căn cứ Khoản 2 điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.\n' +
	'Sáng 06/7/2026, hội nghị khai mạc , đại biểu xem giấy mời dự đông đủ.\n' +
	'Đoạn cuối.';

/** @param {(place: HTMLElement) => Mounted | Promise<Mounted>} mount */
export async function stand(mount) {
	const place = /** @type {HTMLElement} */ (document.querySelector('#place'));
	/** @type {Mounted | undefined} */
	let mounted;
	window.table = {
		async mount() {
			mounted = await mount(place);
		},
		async save() {
			const saved = await mounted.save();
			// Editors write a picture's address out.
			return (typeof saved === 'string' ? saved : JSON.stringify(saved)).replaceAll(location.origin, '');
		},
		/** What a press of the editor's own button for a list, a link (to nowhere: none) or a picture does. */
		command: async (name, address) => void (await mounted.commands?.[name]?.(address)),
		/** Has the editor take in now what it would look at only some time later. */
		settle: () => mounted?.settle?.(),
		focus() {
			if (mounted.focus) return mounted.focus();
			mounted.editable.ownerDocument.defaultView.focus();
			mounted.editable.focus();
		},
		editable: () => mounted.editable,
		leave() {
			mounted.leave?.();
			place.replaceChildren();
			mounted = undefined;
		},
	};
	if (!new URLSearchParams(location.search).has('later')) await window.table.mount();
	document.documentElement.dataset.ready = 'true';
}

/** What browsers can do themselves to the text that has the caret. */
export const browsers = (inside = document) => ({
	list: () => inside.execCommand('insertUnorderedList'),
	link: (address) => inside.execCommand(address ? 'createLink' : 'unlink', false, address),
	image: (address) => inside.execCommand('insertImage', false, address),
});

/** An element of its own for the editor, in the page's place for it. */
export function put(place, name = 'div', inside = '') {
	const element = document.createElement(name);
	element.innerHTML = inside;
	place.append(element);
	return element;
}

/** Loads a script that isn't made to be bundled: it fetches its themes from beside itself. */
export function load(address) {
	return new Promise((resolve, reject) => {
		const script = document.createElement('script');
		script.src = address;
		script.onload = resolve;
		script.onerror = reject;
		document.head.append(script);
	});
}

export function style(text) {
	const sheet = document.createElement('style');
	sheet.textContent = text;
	document.head.append(sheet);
}
