import type {Attack} from './hostile-page';

/** What a page may do against us and that leaves us working: see `expectAllWorks`. */
export const attacks: Readonly<Record<string, Attack>> = {
	'of a strict content security policy': {csp: "default-src 'none'; script-src 'self'; form-action 'none'"},
	'that requires trusted types': {csp: "require-trusted-types-for 'script'; trusted-types 'none'"},
	'in a sandbox of its own origin': {csp: 'sandbox allow-scripts allow-forms'},
	'whose prototypes were broken before we came': {when: 'read', does: breakPrototypes},
	'whose prototypes break later': {when: 'marked', does: breakPrototypes},
	'that defines custom elements by our names': {when: 'first', does: defineOurNames},
	'that defines them later': {when: 'marked', does: defineOurNames},
	'that bars shadow roots for our names': {when: 'first', does: barOurRoots},
	'whose elements are named as what we ask for': {when: 'read', does: nameElements},
	'that drops our style sheets': {
		when: 'marked',
		does: () => {
			document.adoptedStyleSheets = [];
		},
	},
	'that changes all the time': {when: 'first', does: flood},
	'whose text is drawn anew all the time': {when: 'marked', does: floodText},
	'that hides us by its styles': {when: 'first', does: hideUs},
	'that is zoomed and written from the right': {when: 'read', does: bend},
	'that lies over us': {when: 'marked', does: cover},
	'that clones us': {when: 'marked', does: cloneUs},
	'that writes itself anew': {when: 'marked', does: writeAnew},
	'that puts a copy in the place of its body': {
		when: 'marked',
		does: () => document.body.replaceWith(document.body.cloneNode(true)),
	},
	'that puts a copy in the place of its root': {when: 'marked', does: replaceRoot},
	'whose every listener throws': {when: 'first', does: throwInListeners},
	'that says what we might listen to': {when: 'marked', does: forgeMessages},
};

/** From here on whatever runs in the page's world throws; `calls` counts who tried. */
function breakPrototypes(): void {
	const own = window as unknown as Record<string, unknown> & {calls: number};
	const {defineProperty, getOwnPropertyDescriptors, getOwnPropertyNames, entries} = Object;
	own.calls = 0;
	const broken = () => {
		own.calls++;
		throw new Error('Broken by the page');
	};
	const kinds = getOwnPropertyNames(window).filter((name) => /^[A-Z]/.test(name) && typeof own[name] === 'function');
	const prototypes = kinds.flatMap((name) => (own[name] as {prototype?: object}).prototype ?? []);
	const found = [JSON, Reflect, CSS, Math, ...prototypes].flatMap((target) =>
		entries(getOwnPropertyDescriptors(target)).map(([name, descriptor]) => ({target, name, descriptor})),
	);
	const replaced = 'MutationObserver IntersectionObserver CSSStyleSheet Highlight Promise Range Event'.split(' ');
	for (const {
		target,
		name,
		descriptor: {value, get, set, configurable},
	} of found) {
		if (!configurable || name === 'constructor') continue;
		if (typeof value === 'function') defineProperty(target, name, {value: broken});
		else if (get) defineProperty(target, name, {get: broken, set: set && broken});
	}
	for (const name of replaced) defineProperty(window, name, {value: broken});
}

/** An element's own code may ask for its shadow root, be it closed. `let` holds what it was given. */
function defineOurNames(): void {
	const own = window as unknown as {let: (ShadowRoot | null)[]};
	own.let = [];
	for (const name of ['chuan-tin', 'chuan-tin-mirrors', 'chuan-tin-teach']) {
		customElements.define(
			name,
			class extends HTMLElement {
				inside = this.attachInternals();
				connectedCallback() {
					own.let.push(this.inside.shadowRoot);
					setTimeout(() => own.let.push(this.inside.shadowRoot));
				}
			},
		);
	}
}

function barOurRoots(): void {
	for (const name of ['chuan-tin', 'chuan-tin-mirrors']) {
		customElements.define(
			name,
			class extends HTMLElement {
				static disabledFeatures = ['shadow'];
			},
		);
	}
}

/** Elements are properties of the window, the document and their form, by `id` and `name`. */
function nameElements(): void {
	const windows = ['browser', 'chuanTinLife', 'chuanTinTeacher', 'chuanTinExtract'];
	const documents = ['querySelectorAll', 'documentElement', 'body', 'createElement', 'activeElement', 'defaultView'];
	const forms = ['id', 'name', 'action', 'method', 'parentNode', 'contains', 'attributes', 'children', 'elements'];
	const html = [
		...windows.map((name) => `<form id="${name}"><input name="runtime" id="${name}-runtime"></form>`),
		...documents.map((name) => `<img name="${name}" alt="">`),
	];
	document
		.querySelector('label')
		?.insertAdjacentHTML('beforebegin', forms.map((name) => `<input type="hidden" name="${name}">`).join(''));
	document.querySelector('form')?.insertAdjacentHTML('afterend', html.join(''));
}

/** Thousands of changes a second, in and out of sight. */
function flood(): void {
	setInterval(() => {
		for (let times = 0; times < 20; times++) {
			const element = document.createElement('div');
			document.body?.append(element);
			element.setAttribute('hidden', '');
			element.remove();
		}
	});
}

/** The same within the post; what it says stays the same. */
function floodText(): void {
	setInterval(() => {
		const paragraph = document.querySelector('#content > p:last-child');
		for (let times = 0; times < 20; times++) {
			const text = document.createTextNode('.');
			paragraph?.append(text);
			text.remove();
		}
	});
}

function hideUs(): void {
	const sheet = new CSSStyleSheet();
	const hide = `all: unset !important; display: none !important; visibility: hidden !important; opacity: 0 !important;
		position: fixed !important; left: -9999px !important; zoom: 0.01 !important; transform: scale(0) !important;
		clip-path: inset(50%) !important; filter: opacity(0) !important; pointer-events: none !important;
		content-visibility: hidden !important; direction: rtl !important; unicode-bidi: bidi-override !important;
		--ink: transparent !important; --paper: transparent !important; --error: transparent !important;`;
	sheet.replaceSync(
		`html > :not(head, body) { ${hide} } chuan-tin::before { content: 'Trang'; } * { font-size: 3px; }`,
	);
	document.adoptedStyleSheets = [sheet];
}

function bend(): void {
	document.documentElement.style.cssText = 'zoom: 1.25; direction: rtl;';
}

function cover(): void {
	const cover = document.createElement('div');
	cover.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; background: #fffc; pointer-events: none;';
	document.documentElement.append(cover);
}

function cloneUs(): void {
	for (const each of document.querySelectorAll('chuan-tin, chuan-tin-mirrors')) {
		document.documentElement.append(each.cloneNode(true));
	}
}

function writeAnew(): void {
	const html = document.documentElement.outerHTML.replace(/<chuan-tin.*$/s, '');
	document.open();
	document.write(html);
	document.close();
}

function replaceRoot(): void {
	const copy = document.documentElement.cloneNode(true) as HTMLElement;
	for (const each of copy.querySelectorAll('chuan-tin, chuan-tin-mirrors')) each.remove();
	document.replaceChild(copy, document.documentElement);
}

function throwInListeners(): void {
	for (const type of 'pointerdown mousedown click keydown beforeinput input focusin blur selectionchange'.split(' ')) {
		addEventListener(
			type,
			() => {
				throw new Error('A fault of the page');
			},
			true,
		);
	}
}

/** What extensions and their frameworks say to one another by way of the page. */
function forgeMessages(): void {
	const messages = [
		{to: 'overlay', ask: 'show-panel'},
		{to: 'background', tell: 'status', status: null},
		{type: 'wxt:content-script-started', contentScriptName: 'overlay', messageId: 'x'},
	];
	for (const detail of messages) {
		postMessage(detail, '*');
		for (const type of ['message', 'chuan-tin-started', 'wxt:content-script-started', 'chuan-tin', 'abort']) {
			for (const target of [window, document, document.querySelector('chuan-tin')]) {
				target?.dispatchEvent(new CustomEvent(type, {detail, bubbles: true}));
			}
		}
	}
}
