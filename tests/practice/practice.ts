import type {RawEditorOptions, TinyMCE} from 'tinymce';

/** The practice page: a small CMS form that loads a post, and says beside it exactly what was saved. */

interface Stored {
	readonly title: string;
	readonly summary: string;
	/** The category's name, one of the form's options. */
	readonly category: string;
	readonly author: string;
	readonly source: string;
	readonly featuredImage: string;
}

declare const tinymce: TinyMCE;

const form = element('#post', HTMLFormElement);
const dark = matchMedia('(prefers-color-scheme: dark)').matches;

const options: RawEditorOptions = {
	selector: '#content',
	license_key: 'gpl',
	base_url: '/modules/tinymce',
	suffix: '.min',
	plugins: 'lists link image table code',
	toolbar: 'undo redo | blocks | bold italic | bullist numlist | link image table | code',
	menubar: false,
	promotion: false,
	height: 640,
	image_caption: true,
	// What is written is what is saved: addresses and letters stay as they are.
	convert_urls: false,
	entity_encoding: 'raw',
	skin: dark ? 'oxide-dark' : 'oxide',
	content_css: dark ? 'dark' : 'default',
	content_style: `
		body { max-width: 44rem; margin: 1rem auto; padding: 0 1rem; line-height: 1.6 }
		img { max-width: 20rem; height: auto }
		figure.image { margin: 1rem auto }
		figure.image figcaption { max-width: 20rem; font-size: 0.9rem; color: inherit; opacity: 0.8 }
	`,
};

form.addEventListener('submit', (event) => {
	event.preventDefault();
	tinymce.triggerSave();
	const action = event.submitter?.getAttribute('value');
	showSaved(action === 'publish' ? 'Đã xuất bản' : 'Đã lưu nháp');
});
element('#preview', HTMLButtonElement).addEventListener('click', () => {
	element('#preview-dialog iframe', HTMLIFrameElement).srcdoc = contentOf();
	element('#preview-dialog', HTMLDialogElement).showModal();
});
element('#featured-image', HTMLInputElement).addEventListener('input', showFeaturedImage);

await load(new URLSearchParams(location.search).get('post') ?? 'faulty');

/** Puts `posts/NAME.json` into the fields and `posts/NAME.html` into the editor. */
async function load(name: string): Promise<void> {
	const [stored, content] = await Promise.all([
		fetch(`posts/${name}.json`).then((response): Promise<Stored> => response.json()),
		fetch(`posts/${name}.html`).then((response) => response.text()),
	]);
	field('title').value = stored.title;
	field('summary').value = stored.summary;
	field('author').value = stored.author;
	field('source').value = stored.source;
	field('featured-image').value = stored.featuredImage;
	const categories = element('#category', HTMLSelectElement);
	const chosen = [...categories.options].find((option) => option.label === stored.category);
	if (chosen) categories.value = chosen.value;
	field('content').value = content;
	showFeaturedImage();
	await tinymce.init(options);
}

function showSaved(action: string): void {
	const html = contentOf();
	const saved: Readonly<Record<string, string>> = {
		action,
		time: new Date().toLocaleTimeString('vi-VN'),
		title: field('title').value,
		summary: field('summary').value,
		category: element('#category', HTMLSelectElement).selectedOptions[0]?.label ?? '',
		author: field('author').value,
		source: field('source').value,
		featuredImage: field('featured-image').value,
		bytes: String(new TextEncoder().encode(html).length),
		html,
	};
	for (const [name, value] of Object.entries(saved)) {
		element(`[data-saved="${name}"]`, HTMLElement).textContent = value;
	}
	element('#nothing-saved', HTMLElement).hidden = true;
	element('#receipt', HTMLElement).hidden = false;
	element('pre', HTMLElement).hidden = false;
}

function showFeaturedImage(): void {
	const preview = element('#featured-preview', HTMLImageElement);
	const src = field('featured-image').value;
	preview.hidden = src === '';
	preview.src = src;
}

/** What the form would send as its content. */
function contentOf(): string {
	return tinymce.activeEditor?.getContent() ?? field('content').value;
}

function field(name: string): HTMLInputElement | HTMLTextAreaElement {
	const control = form.elements.namedItem(name);
	if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control;
	throw new Error(`The form has no field ${name}`);
}

function element<T extends Element>(selector: string, type: new () => T): T {
	const found = document.querySelector(selector);
	if (found instanceof type) return found;
	throw new Error(`The page has no ${selector}`);
}
