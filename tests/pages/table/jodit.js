import {load, html, put, stand, style} from './page.js';
import css from 'jodit/es2021/jodit.min.css';

style(css);
await stand(async (place) => {
	if (!window.Jodit) await load('/modules/jodit/es2021/jodit.min.js');
	const target = put(place, 'textarea');
	target.value = html;
	const editor = window.Jodit.make(target, {height: 360, language: 'en', spellcheck: false});
	await editor.waitForReady();
	return {
		editable: editor.editor,
		save: () => editor.value,
		leave: () => editor.destruct(),
		commands: {
			list: () => editor.execCommand('insertUnorderedList'),
			link: (address) => editor.execCommand(address ? 'createLink' : 'unlink', false, address),
			image: (address) => editor.s.insertImage(address),
		},
	};
});
