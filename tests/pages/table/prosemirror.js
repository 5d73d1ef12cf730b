import {baseKeymap} from '@tiptap/pm/commands';
import {history, redo, undo} from '@tiptap/pm/history';
import {keymap} from '@tiptap/pm/keymap';
import {DOMParser, DOMSerializer, Schema} from '@tiptap/pm/model';
import {EditorState} from '@tiptap/pm/state';
import {EditorView} from '@tiptap/pm/view';
import {html, put, stand, style} from './page.js';

const schema = new Schema({
	nodes: {
		doc: {content: 'block+'},
		paragraph: {group: 'block', content: 'inline*', parseDOM: [{tag: 'p'}], toDOM: () => ['p', 0]},
		heading: {group: 'block', content: 'inline*', parseDOM: [{tag: 'h2'}], toDOM: () => ['h2', 0]},
		list: {group: 'block', content: 'item+', parseDOM: [{tag: 'ul'}], toDOM: () => ['ul', 0]},
		item: {content: 'paragraph', parseDOM: [{tag: 'li'}], toDOM: () => ['li', 0]},
		text: {group: 'inline'},
	},
	marks: {
		strong: {parseDOM: [{tag: 'strong'}], toDOM: () => ['strong', 0]},
		link: {
			attrs: {href: {}},
			inclusive: false,
			parseDOM: [{tag: 'a[href]', getAttrs: (element) => ({href: element.getAttribute('href')})}],
			toDOM: ({attrs}) => ['a', attrs, 0],
		},
	},
});

style('.ProseMirror { white-space: pre-wrap; }');
await stand((place) => {
	const view = new EditorView(put(place), {
		state: EditorState.create({
			doc: DOMParser.fromSchema(schema).parse(put(document.createElement('div'), 'div', html)),
			plugins: [history(), keymap({'Mod-z': undo, 'Mod-y': redo}), keymap(baseKeymap)],
		}),
	});
	const save = () => {
		const holder = document.createElement('div');
		holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
		return holder.innerHTML;
	};
	return {editable: view.dom, save, leave: () => view.destroy()};
});
