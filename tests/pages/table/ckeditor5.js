import {Bold, ClassicEditor, Essentials, Heading, Italic, Link, List, Paragraph} from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css';
import {html, put, stand, style} from './page.js';

style(css);
await stand(async (place) => {
	const editor = await ClassicEditor.create(put(place), {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph, Bold, Italic, Link, Heading, List],
		toolbar: ['undo', 'redo', 'bold', 'italic', 'link'],
		initialData: html,
	});
	return {
		editable: editor.ui.getEditableElement(),
		// Items are named by lot.
		save: () => editor.getData().replaceAll(/ data-list-item-id="\w+"/g, ''),
		leave: () => editor.destroy(),
	};
});
