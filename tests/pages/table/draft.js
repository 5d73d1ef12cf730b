import {AtomicBlockUtils, CompositeDecorator, ContentState, convertFromHTML, convertToRaw, Editor, EditorState, RichUtils} from 'draft-js';
import css from 'draft-js/dist/Draft.css';
import {createElement, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {html, put, stand, style} from './page.js';

style(css);
const links = new CompositeDecorator([
	{
		strategy: (block, found, content) =>
			block.findEntityRanges((letter) => {
				const key = letter.getEntity();
				return key !== null && content.getEntity(key).getType() === 'LINK';
			}, found),
		component: ({contentState, entityKey, children}) =>
			createElement('a', {href: contentState.getEntity(entityKey).getData().url}, children),
	},
]);

const Picture = ({block, contentState}) =>
	createElement('img', {src: contentState.getEntity(block.getEntityAt(0)).getData().src, alt: ''});

await stand((place) => {
	const holder = put(place);
	const root = createRoot(holder);
	const {contentBlocks, entityMap} = convertFromHTML(html);
	const first = EditorState.createWithContent(ContentState.createFromBlockArray(contentBlocks, entityMap), links);
	let state = first;
	let change;
	const entity = (type, data) =>
		state.getCurrentContent().createEntity(type, 'MUTABLE', data).getLastCreatedEntityKey();
	function Form() {
		const [now, setNow] = useState(first);
		state = now;
		change = setNow;
		return createElement(Editor, {
			editorState: now,
			onChange: setNow,
			blockRendererFn: (block) => (block.getType() === 'atomic' ? {component: Picture, editable: false} : null),
			handleKeyCommand(command, before) {
				const after = RichUtils.handleKeyCommand(before, command);
				if (after) setNow(after);
				return after ? 'handled' : 'not-handled';
			},
		});
	}
	flushSync(() => root.render(createElement(Form)));
	return {
		editable: holder.querySelector('.public-DraftEditor-content'),
		// Keys of blocks are drawn by lot, and offsets move with the text: what is bold or a link is told by its length.
		save: () =>
			convertToRaw(state.getCurrentContent()).blocks.map(({type, text, inlineStyleRanges, entityRanges}) => ({
				type,
				text,
				formats: [...inlineStyleRanges, ...entityRanges].map(({length, style = 'LINK'}) => [style, length]),
			})),
		leave: () => root.unmount(),
		commands: {
			list: () => change(RichUtils.toggleBlockType(state, 'unordered-list-item')),
			link: (url) => change(RichUtils.toggleLink(state, state.getSelection(), url ? entity('LINK', {url}) : null)),
			image: (src) => change(AtomicBlockUtils.insertAtomicBlock(state, entity('IMAGE', {src}), ' ')),
		},
	};
});
