import css from 'trix/dist/trix.css';
import Trix from 'trix';
import {put, stand, style} from './page.js';

// As Trix writes it: its paragraphs are `div`s.
const markup =
	'<h1>Người được hưởng</h1>' +
	'<div>Căn cứ <strong>Khoản 2</strong> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.</div>' +
	'<div>Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.</div>' +
	'<ul><li>Hồ sơ nộp tại nhà</li><li>Kết quả trả qua bưu điện</li></ul>' +
	'<div>Đoạn cuối.</div>';

style(css);
await stand(async (place) => {
	const input = put(place, 'input');
	input.type = 'hidden';
	input.id = 'content';
	input.value = markup;
	const element = document.createElement('trix-editor');
	element.setAttribute('input', 'content');
	const ready = new Promise((done) => element.addEventListener('trix-initialize', done, {once: true}));
	place.append(element);
	await ready;
	const {editor} = element;
	const set = (name, value) =>
		value ? editor.activateAttribute(name, value) : editor.deactivateAttribute(name);
	return {
		editable: element,
		save: () => input.value,
		commands: {
			list: () => set('bullet', !editor.attributeIsActive('bullet')),
			link: (address) => set('href', address),
			image: (url) => editor.insertAttachment(new Trix.Attachment({url, contentType: 'image/svg+xml', previewable: true})),
		},
	};
});
