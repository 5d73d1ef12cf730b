import {Bold, ClassicEditor, Essentials, Heading, Image, Italic, Link, List, Paragraph} from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css';
import {html, put, stand, style} from './page.js';

style(css);
await stand(async (place) => {
	const editor = await ClassicEditor.create(put(place), {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph, Bold, Italic, Link, Heading, List, Image],
		toolbar: ['undo', 'redo', 'bold', 'italic', 'link'],
		initialData: html,
	});
	return {
		editable: editor.ui.getEditableElement(),
		async focus() {
			const {view} = editor.editing;
			view.focus();
			// It takes the focus in a moment later, and draws its own selection over the browser's then.
			if (!view.document.isFocused) await new Promise((taken) => view.document.once('change:isFocused', taken));
		},
		// Items are named by lot.
		save: () => editor.getData().replaceAll(/ data-list-item-id="\w+"/g, ''),
		leave: () => editor.destroy(),
		commands: {
			list: () => editor.execute('bulletedList'),
			link: (address) => (address ? editor.execute('link', address) : editor.execute('unlink')),
			image: (source) => editor.execute('insertImage', {source}),
		},
	};
});
