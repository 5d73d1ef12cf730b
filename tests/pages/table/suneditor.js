import suneditor from 'suneditor';
import plugins from 'suneditor/plugins';
import css from 'suneditor/css/editor';
import contents from 'suneditor/css/contents';
import {html, put, stand, style} from './page.js';

style(css);
style(contents);
await stand(async (place) => {
	const editor = suneditor.create(put(place, 'textarea', html), {plugins, height: '300px', value: html});
	await new Promise((ready) => {
		const before = editor.onload;
		editor.onload = (...all) => {
			before?.(...all);
			ready();
		};
		if (place.querySelector('.sun-editor-editable')) ready();
	});
	return {
		editable: place.querySelector('.sun-editor-editable'),
		save: () => (editor.$ ? editor.$.html.get() : editor.html.get()),
		leave: () => editor.destroy(),
		/** It waits 400 ms before it takes what was typed into its history. */
		settle: () => editor.$.history.check(editor.$.frameContext.get('key'), null),
		commands: {
			list: () => editor.$.plugins.list_bulleted.action(),
			link: (address) => address && editor.$.html.insert(`<a href="${address}">${getSelection()}</a>`),
			image: (address) => editor.$.html.insert(`<img src="${address}" alt="">`),
		},
	};
});
