import {html, load, put, stand} from './page.js';

/** CKEditor 4, in its frame or in the page. */
export function standCkeditor4(inline) {
	return stand(async (place) => {
		if (!window.CKEDITOR) await load('/modules/ckeditor4/ckeditor.js');
		const {CKEDITOR} = window;
		CKEDITOR.disableAutoInline = true;
		const target = put(place, inline ? 'div' : 'textarea');
		target.id = 'content';
		if (inline) {
			target.innerHTML = html;
			target.contentEditable = 'true';
		} else target.value = html;
		const make = inline ? CKEDITOR.inline : CKEDITOR.replace;
		const editor = make.call(CKEDITOR, target, {versionCheck: false, height: 240});
		await new Promise((ready) => editor.on('instanceReady', ready));
		return {
			editable: editor.editable().$,
			save: () => editor.getData(),
			leave: () => editor.destroy(),
			commands: {
				list: () => editor.execCommand('bulletedlist'),
				link(address) {
					if (!address) return editor.execCommand('unlink');
					editor.applyStyle(new CKEDITOR.style({element: 'a', attributes: {href: address}, type: CKEDITOR.STYLE_INLINE}));
				},
				image: (address) => editor.insertHtml(`<img src="${address}" alt="">`),
			},
		};
	});
}
