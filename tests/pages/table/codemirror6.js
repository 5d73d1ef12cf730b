import {basicSetup, EditorView} from 'codemirror';
import {lines, put, stand} from './page.js';

await stand((place) => {
	const view = new EditorView({doc: lines, extensions: [basicSetup, EditorView.lineWrapping], parent: put(place)});
	return {editable: view.contentDOM, save: () => view.state.doc.toString(), leave: () => view.destroy()};
});
