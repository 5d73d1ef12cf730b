import {baseKeymap, toggleMark} from '@tiptap/pm/commands';
import {history, redo, undo} from '@tiptap/pm/history';
import {keymap} from '@tiptap/pm/keymap';
import {DOMParser, DOMSerializer, Schema} from '@tiptap/pm/model';
import {liftListItem, splitListItem, wrapInList} from '@tiptap/pm/schema-list';
import {EditorState} from '@tiptap/pm/state';
import {EditorView} from '@tiptap/pm/view';
import {html, put, stand, style} from './page.js';

const schema = new Schema({
	nodes: {
		doc: {content: 'block+'},
		paragraph: {group: 'block', content: 'inline*', parseDOM: [{tag: 'p'}], toDOM: () => ['p', 0]},
		heading: {group: 'block', content: 'inline*', parseDOM: [{tag: 'h2'}], toDOM: () => ['h2', 0]},
		list: {group: 'block', content: 'item+', parseDOM: [{tag: 'ul'}], toDOM: () => ['ul', 0]},
		item: {content: 'paragraph+', parseDOM: [{tag: 'li'}], toDOM: () => ['li', 0]},
		image: {
			group: 'inline',
			inline: true,
			attrs: {src: {}},
			parseDOM: [{tag: 'img[src]', getAttrs: (element) => ({src: element.getAttribute('src')})}],
			toDOM: ({attrs}) => ['img', attrs],
		},
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

const {nodes, marks} = schema;

style('.ProseMirror { white-space: pre-wrap; }');
await stand((place) => {
	const view = new EditorView(put(place), {
		state: EditorState.create({
			doc: DOMParser.fromSchema(schema).parse(put(document.createElement('div'), 'div', html)),
			plugins: [history(), keymap({'Mod-z': undo, 'Mod-y': redo, 'Mod-b': toggleMark(marks.strong), Enter: splitListItem(nodes.item)}), keymap(baseKeymap)],
		}),
	});
	const save = () => {
		const holder = document.createElement('div');
		holder.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
		return holder.innerHTML;
	};
	const run = (command) => command(view.state, view.dispatch);
	return {
		editable: view.dom,
		save,
		leave: () => view.destroy(),
		commands: {
			list: () => run(liftListItem(nodes.item)) || run(wrapInList(nodes.list)),
			link: (href) => run(toggleMark(marks.link, {href})),
			image: (src) => view.dispatch(view.state.tr.replaceSelectionWith(nodes.image.create({src}))),
		},
	};
});
