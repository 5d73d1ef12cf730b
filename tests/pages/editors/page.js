/* The post that every editor's page opens with. `saved` is what the CMS would store; a page sets `save` when ready. */
window.sample =
	'<p>Căn cứ <strong>Khoản 2</strong> điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.</p>' +
	'<p>Sáng 06/7/2026, hội nghị khai mạc , đại biểu <a href="https://example.com/gd">xem giấy mời</a> dự đông đủ.</p>' +
	'<p>Đoạn cuối.</p>';
window.sampleText =
	'Căn cứ Khoản 2 điều 15 Luật Bảo hiểm xã hội, ngừơi lao động được hưởng chế độ.\n' +
	'Sáng 06/7/2026, hội nghị khai mạc , đại biểu xem giấy mời dự đông đủ.\n' +
	'Đoạn cuối.';
/** @param {() => string} save */
window.editorReady = (save) => {
	window.save = save;
	document.documentElement.dataset.ready = 'true';
};
