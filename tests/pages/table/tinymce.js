import {html, load, put, stand} from './page.js';

/** TinyMCE of any version, in its frame or in the page. */
export function standTinymce(version, options = {}) {
	return stand(async (place) => {
		if (!window.tinymce) await load(`/modules/${version}/tinymce.min.js`);
		const target = put(place, options.inline ? 'div' : 'textarea');
		target.id = 'content';
		if (options.inline) target.innerHTML = html;
		else target.value = html;
		const [editor] = await window.tinymce.init({
			selector: '#content',
			license_key: 'gpl',
			promotion: false,
			branding: false,
			height: 360,
			plugins: 'lists link image',
			...options,
		});
		return {
			editable: editor.getBody(),
			save: () => editor.getContent(),
			leave: () => editor.remove(),
			commands: {
				list: () => editor.execCommand('InsertUnorderedList'),
				link: (address) => editor.execCommand(address ? 'mceInsertLink' : 'unlink', false, address),
				image: (address) => editor.insertContent(`<img src="${address}" alt="">`),
			},
		};
	});
}
