import {createElement, useLayoutEffect, useMemo, useState} from 'react';
import {flushSync} from 'react-dom';
import {createRoot} from 'react-dom/client';
import {createEditor, Editor, Range, Transforms} from 'slate';
import {withHistory} from 'slate-history';
import {Editable, ReactEditor, Slate, withReact} from 'slate-react';
import {put, stand} from './page.js';

const text = (words) => ({text: words});
const value = [
	{type: 'h2', children: [text('Người được hưởng')]},
	{
		type: 'p',
		children: [
			text('Căn cứ '),
			{text: 'Khoản 2', bold: true},
			text(' điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.'),
		],
	},
	{
		type: 'p',
		children: [
			text('Sáng 06/7/2026, hội nghị khai mạc , đại biểu '),
			{type: 'a', href: 'https://example.com/gd', children: [text('xem giấy mời')]},
			text(' dự đông đủ.'),
		],
	},
	{
		type: 'ul',
		children: [
			{type: 'li', children: [text('Hồ sơ nộp tại nhà')]},
			{type: 'li', children: [text('Kết quả trả qua bưu điện')]},
		],
	},
	{type: 'p', children: [text('Đoạn cuối.')]},
];

await stand((place) => {
	const holder = put(place);
	const root = createRoot(holder);
	let editor;
	let drawn = () => undefined;
	function Form() {
		const [, changed] = useState();
		useLayoutEffect(() => drawn());
		editor = useMemo(() => {
			const made = withHistory(withReact(createEditor()));
			const {isInline} = made;
			made.isInline = (element) => element.type === 'a' || isInline(element);
			return made;
		}, []);
		return createElement(
			Slate,
			{editor, initialValue: value, onChange: () => changed({})},
			createElement(Editable, {
				renderElement: ({attributes, children, element}) =>
					createElement(element.type, {...attributes, href: element.href}, children),
				renderLeaf: ({attributes, children, leaf}) =>
					createElement('span', attributes, leaf.bold ? createElement('strong', null, children) : children),
			}),
		);
	}
	flushSync(() => root.render(createElement(Form)));
	return {
		editable: holder.querySelector('[data-slate-editor]'),
		save: () => editor.children,
		leave: () => root.unmount(),
		/** It looks for the caret ten times a second, and puts it back where it saw it last when it draws. */
		async settle() {
			const selection = getSelection();
			if (!selection?.rangeCount || !holder.contains(selection.anchorNode)) return;
			const range = ReactEditor.toSlateRange(editor, selection, {exactMatch: false, suppressThrow: true});
			if (!range || (editor.selection && Range.equals(range, editor.selection))) return;
			const settled = new Promise((done) => {
				drawn = done;
			});
			Transforms.select(editor, range);
			await settled;
		},
		commands: {
			list() {
				const isList = ({type}) => type === 'ul';
				const [inList] = Editor.nodes(editor, {match: isList});
				Transforms.setNodes(editor, {type: inList ? 'p' : 'li'}, {match: ({type}) => type === 'p' || type === 'li'});
				if (inList) Transforms.unwrapNodes(editor, {match: isList, split: true});
				else Transforms.wrapNodes(editor, {type: 'ul', children: []}, {match: ({type}) => type === 'li'});
			},
			link(href) {
				if (href) Transforms.wrapNodes(editor, {type: 'a', href, children: []}, {split: true});
				else Transforms.unwrapNodes(editor, {match: ({type}) => type === 'a', split: true});
			},
		},
	};
});
