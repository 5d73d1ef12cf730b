/** How other checkers behave on a page: stand-ins that do to an editor what Grammarly and LanguageTool do to it. */
export type OtherChecker = (editor: HTMLElement) => void;

declare const window: Window & {acts: number};

/**
 * Like Grammarly: attributes on the editor and its page, an element of its own beside the editor with boxes over the
 * words; text nodes are split, joined and put there anew, after each change.
 */
export function likeGrammarly(editor: HTMLElement): void {
	const document = editor.ownerDocument;
	window.acts = 0;
	const beside = document.createElement('grammarly-extension');
	beside.setAttribute('data-grammarly-shadow-root', 'true');
	const root = beside.attachShadow({mode: 'open'});
	editor.insertAdjacentElement('afterend', beside);
	document.documentElement.append(document.createElement('grammarly-desktop-integration'));

	const draw = () => {
		window.acts++;
		document.body.dataset.grExtInstalled = '';
		for (const [name, value] of [
			['data-gramm', 'true'],
			['data-gramm_editor', 'true'],
			['spellcheck', 'false'],
		] as const)
			editor.setAttribute(name, value);
		root.textContent = '';
		const walker = document.createTreeWalker(editor, 4);
		const texts: Text[] = [];
		while (walker.nextNode()) texts.push(walker.currentNode as Text);
		for (const text of texts) {
			// Nodes without the caret: whoever types there isn't disturbed.
			if (document.getSelection()?.anchorNode === text || text.length < 8) continue;
			const copy = document.createTextNode(text.data);
			text.replaceWith(copy);
			copy.splitText(5);
			copy.parentNode?.normalize();
			const range = document.createRange();
			range.selectNode(copy);
			const {left, top, width} = range.getBoundingClientRect();
			const box = document.createElement('span');
			box.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:${width}px;height:2px;background:red`;
			root.append(box);
		}
		observer.takeRecords();
	};
	const observer = new MutationObserver(draw);
	observer.observe(editor, {childList: true, characterData: true, subtree: true});
	editor.addEventListener('input', draw);
	draw();
}

/** Like a checker that keeps an element of its own in the editor, and comes back wherever it is thrown out. */
export function likeOneInside(editor: HTMLElement): void {
	const {ownerDocument: document} = editor;
	const own = document.createElement('checker-extension');
	own.contentEditable = 'false';
	own.attachShadow({mode: 'open'}).textContent = '7';
	const stay = () => {
		if (own.parentNode !== editor) editor.append(own);
	};
	new MutationObserver(stay).observe(editor, {childList: true});
	stay();
}

/** Like one that has cut the text in pieces behind each space. */
export function likeOneThatCuts(editor: HTMLElement): void {
	const walker = editor.ownerDocument.createTreeWalker(editor, 4);
	while (walker.nextNode()) {
		const text = walker.currentNode as Text;
		const space = text.data.indexOf(' ') + 1;
		if (space && space < text.length) text.splitText(space);
	}
}

/** Like one that puts back each text that it has looked at and finds changed. */
export function likeOneThatPutsBack(editor: HTMLElement): void {
	const walker = editor.ownerDocument.createTreeWalker(editor, 4);
	const known = new Map<Text, string>();
	while (walker.nextNode()) known.set(walker.currentNode as Text, (walker.currentNode as Text).data);
	const observer = new MutationObserver(() => {
		for (const [text, data] of known) if (text.data !== data) text.data = data;
	});
	observer.observe(editor, {childList: true, characterData: true, subtree: true});
}

/**
 * Like LanguageTool: elements of its own before the editor, a second layout of a text control's words, and the page's
 * highlights taken for its own at each change.
 */
export function likeLanguageTool(editor: HTMLElement): void {
	const document = editor.ownerDocument;
	const view = document.defaultView as Window & typeof globalThis;
	window.acts = 0;
	const mirror = document.createElement('lt-mirror');
	const highlighter = document.createElement('lt-highlighter');
	for (const each of [mirror, highlighter]) {
		each.contentEditable = 'false';
		each.setAttribute('data-lt-linked', '1');
		each.style.cssText = 'position:absolute;pointer-events:none;opacity:0;height:20px;overflow:hidden';
		if (editor !== document.body) editor.before(each);
		else document.documentElement.append(each);
	}
	const words = highlighter.attachShadow({mode: 'closed'}).appendChild(document.createElement('lt-div'));

	const draw = () => {
		window.acts++;
		editor.setAttribute('data-lt-tmp-id', 'lt-294537');
		editor.setAttribute('spellcheck', 'false');
		editor.setAttribute('data-lt-active', 'true');
		mirror.textContent = 'value' in editor ? String(editor.value) : '';
		words.textContent = String(window.acts);
		view.CSS.highlights.clear();
		const range = document.createRange();
		range.selectNodeContents('value' in editor ? mirror : editor);
		view.CSS.highlights.set('lt-highlight', new view.Highlight(range));
		observer.takeRecords();
	};
	const observer = new MutationObserver(draw);
	observer.observe(editor, {childList: true, characterData: true, subtree: true, attributes: true});
	editor.addEventListener('input', draw);
	editor.addEventListener('scroll', draw);
	draw();
}
