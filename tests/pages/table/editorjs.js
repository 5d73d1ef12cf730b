import EditorJS from '@editorjs/editorjs';
import {browsers, put, stand} from './page.js';

const texts = [
	'Căn cứ <b>Khoản 2</b> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.',
	'Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.',
	'Đoạn cuối.',
];

await stand(async (place) => {
	const holder = put(place);
	const editor = new EditorJS({
		holder,
		data: {blocks: texts.map((text) => ({type: 'paragraph', data: {text}}))},
	});
	await editor.isReady;
	return {
		editable: holder,
		focus: () => [...holder.querySelectorAll('[contenteditable="true"]')].at(-1).focus(),
		// The time and the names of blocks differ each time.
		save: async () => (await editor.save()).blocks.map(({type, data}) => ({type, data})),
		leave: () => editor.destroy(),
		// Lists and pictures are packages of their own; its button for a link asks the browser.
		commands: {link: browsers().link},
	};
});
