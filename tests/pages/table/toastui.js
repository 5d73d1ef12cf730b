import css from '@toast-ui/editor/dist/toastui-editor.css';
import Editor from '@toast-ui/editor';
import {html, put, stand, style} from './page.js';

style(css);
await stand((place) => {
	const editor = new Editor({el: put(place), height: '360px', initialEditType: 'wysiwyg', usageStatistics: false});
	editor.setHTML(html, false);
	return {
		editable: place.querySelector('.toastui-editor-ww-container .ProseMirror'),
		save: () => editor.getHTML(),
		leave: () => editor.destroy(),
		commands: {
			list: () => editor.exec('bulletList'),
			link: (linkUrl) => linkUrl && editor.exec('addLink', {linkUrl, linkText: editor.getSelectedText()}),
			image: (imageUrl) => editor.exec('addImage', {imageUrl, altText: ''}),
		},
	};
});
