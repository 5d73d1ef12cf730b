import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {html, put, stand} from './page.js';

await stand((place) => {
	const editor = new Editor({element: put(place), extensions: [StarterKit], content: html});
	return {
		editable: editor.view.dom,
		save: () => editor.getHTML(),
		leave: () => editor.destroy(),
		commands: {
			list: () => editor.commands.toggleBulletList(),
			link: (href) => (href ? editor.commands.setLink({href}) : editor.commands.unsetLink()),
		},
	};
});
