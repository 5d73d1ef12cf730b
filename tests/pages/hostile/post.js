/* What a CMS does at “Xuất bản”, by means that the page's own attacks don't take away. */
{
	const {apply} = Reflect;
	const {preventDefault} = Event.prototype;
	window.published = 0;
	addEventListener('submit', (event) => {
		apply(preventDefault, event, []);
		window.published++;
	});
}
