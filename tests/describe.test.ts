import {parseHTML} from 'linkedom';
import {expect, it} from 'vitest';
import {fieldName, partOf} from '../components/fields/describe';

function control(html: string, selector = 'input, textarea, select, [contenteditable]'): Element {
	const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	return document.querySelector(selector) as Element;
}

it.each([
	['title', '<input aria-label="Tiêu đề bài viết">'],
	['title', '<table><tr><td>Tít:</td><td><input name="ctl00$txt1"></td></tr></table>'],
	['title', '<input id="title" name="post_title" placeholder="Add title">'],
	['title', '<input name="ctl00$m$txtTieuDe">'],
	['summary', '<textarea aria-label="Sapo"></textarea>'],
	['summary', '<textarea name="excerpt"></textarea>'],
	['summary', '<p>Tóm tắt</p><textarea name="t2"></textarea>'],
	['category', '<select name="ddlChuyenMuc"></select>'],
	['author', '<input aria-label="Tác giả / Bút danh">'],
	['source', '<input placeholder="Nguồn tin">'],
	['featuredImage', '<input aria-label="Ảnh đại diện (URL)">'],
	['publishedAt', '<input type="date" aria-label="Ngày đăng">'],
	['body', '<textarea aria-label="Nội dung"></textarea>'],
	['other', '<input aria-label="Tiêu đề SEO">'],
	['other', '<textarea aria-label="Ghi chú nội bộ"></textarea>'],
	['other', '<input aria-label="Chú thích ảnh">'],
] as const)('%s: %s', (name, html) => {
	expect(fieldName(control(html))).toBe(name);
});

it('says nothing of what has no name', () => {
	expect(fieldName(control('<textarea></textarea>'))).toBeUndefined();
});

it('takes an editor’s own label for no description', () => {
	const label = 'Rich Text Editor. Editing area: main. Press Alt+0 for help.';
	expect(partOf(control(`<div contenteditable="true" aria-label="${label}"></div>`))).toBeUndefined();
	const toolbar = '<div role="toolbar"><button>Bold</button><button>Link</button></div>';
	expect(partOf(control(`<div>${toolbar}</div><div><div contenteditable="true"></div></div>`))).toBeUndefined();
});

it('leaves readers’ comments alone, on pages whose body speaks of comments too', () => {
	expect(partOf(control('<div id="respond" class="comment-respond"><textarea></textarea></div>'))).toBeNull();
	const {document} = parseHTML(
		'<!doctype html><html><body class="comments-open"><textarea name="content"></textarea></body></html>',
	);
	expect(partOf(document.querySelector('textarea') as Element)).toBe('body');
});
