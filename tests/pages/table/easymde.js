import EasyMDE from 'easymde';
import css from 'easymde/dist/easymde.min.css';
import {lines, put, stand, style} from './page.js';

style(css);
await stand((place) => {
	const element = put(place, 'textarea');
	element.value = lines;
	const editor = new EasyMDE({element, spellChecker: false, autoDownloadFontAwesome: false});
	return {
		editable: editor.codemirror.getWrapperElement(),
		focus: () => editor.codemirror.focus(),
		save: () => editor.value(),
		leave: () => editor.toTextArea(),
		commands: {
			list: () => editor.toggleUnorderedList(),
			link: (address) => address && editor.codemirror.replaceSelection(`[${editor.codemirror.getSelection()}](${address})`),
			image: (address) => editor.codemirror.replaceSelection(`![](${address})`),
		},
	};
});
