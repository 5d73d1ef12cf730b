import {createEmptyHistoryState, registerHistory} from '@lexical/history';
import {$generateHtmlFromNodes, $generateNodesFromDOM} from '@lexical/html';
import {$toggleLink, LinkNode} from '@lexical/link';
import {
	INSERT_UNORDERED_LIST_COMMAND,
	ListItemNode,
	ListNode,
	REMOVE_LIST_COMMAND,
	registerList,
} from '@lexical/list';
import {HeadingNode, registerRichText} from '@lexical/rich-text';
import {$getRoot, $getSelection, $insertNodes, createEditor} from 'lexical';
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
	const off = [registerRichText(editor), registerList(editor)];
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
		commands: {
			list() {
				const inList = editor.read(() => $getSelection().anchor.getNode().getTopLevelElement() instanceof ListNode);
				editor.dispatchCommand(inList ? REMOVE_LIST_COMMAND : INSERT_UNORDERED_LIST_COMMAND, undefined);
			},
			link: (address) => editor.update(() => $toggleLink(address || null)),
		},
	};
});
