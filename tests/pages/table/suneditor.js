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
	};
});
