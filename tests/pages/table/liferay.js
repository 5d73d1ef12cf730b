import {browsers, put, stand} from './page.js';

// What Liferay's editor keeps of a text from Word: the same fonts on each paragraph again, in layers.
const paragraph = (inside) =>
	`<p style="text-align: justify;"><span style="font-size:16px;"><span style="font-family:Arial;"><font color="#333333">${inside}</font></span></span></p>`;
const markup =
	'<div class="journal-content-article"><h2><span style="font-size:18px;">Người được hưởng</span></h2>' +
	paragraph('Căn cứ <strong>Khoản 2</strong> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.') +
	paragraph(
		'Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.',
	) +
	'<ul><li><font color="#333333">Hồ sơ nộp tại nhà</font></li><li>Kết quả trả qua bưu điện</li></ul>' +
	`${paragraph('Đoạn cuối.')}</div>`;

await stand((place) => {
	const editable = put(place, 'div', markup);
	editable.contentEditable = 'true';
	editable.className = 'alloy-editor';
	editable.id = '_com_liferay_journal_web_portlet_JournalPortlet_contentEditor';
	return {editable, save: () => editable.innerHTML, commands: browsers()};
});
