import CodeMirror from 'codemirror-5';
import css from 'codemirror-5/lib/codemirror.css';
import {lines, put, stand, style} from './page.js';

style(css);
await stand((place) => {
	const editor = CodeMirror(put(place), {value: lines, lineWrapping: true});
	return {
		editable: editor.getWrapperElement(),
		focus: () => editor.focus(),
		save: () => editor.getValue(),
	};
});
