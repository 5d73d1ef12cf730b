import Quill from 'quill';
import css from 'quill/dist/quill.snow.css';
import {html, put, stand, style} from './page.js';

style(css);
await stand((place) => {
	const quill = new Quill(put(place), {theme: 'snow'});
	quill.clipboard.dangerouslyPasteHTML(html);
	quill.history.clear();
	return {
		editable: quill.root,
		save: () => quill.getContents().ops,
		commands: {
			list: () => quill.format('list', quill.getFormat().list ? false : 'bullet', 'user'),
			link: (address) => quill.format('link', address || false, 'user'),
			image: (address) => quill.insertEmbed(quill.getSelection(true).index, 'image', address, 'user'),
		},
	};
});
