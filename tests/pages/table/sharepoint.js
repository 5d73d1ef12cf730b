import {browsers, put, stand} from './page.js';

// What SharePoint's editor makes of a text that was pasted there: one block, its paragraphs parted by breaks.
const markup =
	'<div class="ExternalClass9A1F2B"><h2>Người được hưởng</h2>' +
	'<div><font face="Times New Roman" size="3">Căn cứ <b>Khoản 2</b> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.</font></div>' +
	'<div><font face="Times New Roman" size="3">Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.<br><br>' +
	'Hồ sơ nộp tại nhà<br><br>Kết quả trả qua bưu điện</font></div><div>Đoạn cuối.</div></div>';

await stand((place) => {
	const editable = put(place, 'div', markup);
	editable.contentEditable = 'true';
	editable.id = 'ctl00_PlaceHolderMain_RichHtmlField_displayContent';
	return {editable, save: () => editable.innerHTML, commands: browsers()};
});
