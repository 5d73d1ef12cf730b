import FroalaEditor from 'froala-editor';
import css from 'froala-editor/css/froala_editor.pkgd.min.css';
import 'froala-editor/js/plugins/lists.min.js';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/image.min.js';
import {html, put, stand, style} from './page.js';

style(css);
await stand(async (place) => {
	let editor;
	await new Promise((ready) => {
		editor = new FroalaEditor(put(place, 'div', html), {heightMin: 240, attribution: false, events: {initialized: ready}});
	});
	return {
		editable: editor.el,
		save: () => editor.html.get(),
		// For a tenth of a second after a command it doesn't see where the focus goes; people are slower.
		settle: () => editor.events.enableBlur(),
		leave: () => editor.destroy(),
		commands: {
			list: () => editor.commands.exec('formatUL'),
			link: (address) =>
				address ? editor.link.insert(address, `${editor.selection.text()}`) : editor.commands.exec('linkRemove'),
			image: (address) => editor.html.insert(`<img src="${address}" alt="">`),
		},
	};
});
