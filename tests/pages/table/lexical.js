import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {$generateHtmlFromNodes, $generateNodesFromDOM} from '@lexical/html';
import {LinkNode} from '@lexical/link';
import {ListItemNode, ListNode} from '@lexical/list';
import {HeadingNode, registerRichText} from '@lexical/rich-text';
import {$getRoot, $insertNodes, createEditor} from 'lexical';
import {html, put, stand} from './page.js';

await stand((place) => {
	const editable = put(place);
	editable.contentEditable = 'true';
	const editor = createEditor({
		namespace: 'table',
		nodes: [HeadingNode, LinkNode, ListNode, ListItemNode],
		onError(cause) {
			throw cause;
		},
	});
	editor.setRootElement(editable);
	const off = [registerRichText(editor)];
	editor.update(
		() => {
			$getRoot().clear().select();
			$insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')));
		},
		{discrete: true},
	);
	off.push(registerHistory(editor, createEmptyHistoryState(), 300));
	return {
		editable,
		save: () => editor.read(() => $generateHtmlFromNodes(editor)),
		leave() {
			for (const each of off) each();
			editor.setRootElement(null);
		},
	};
});
