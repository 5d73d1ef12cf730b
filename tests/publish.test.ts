import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {publishControl, publishControls} from '../components/fields/publish';
import {savesPublished} from '../components/fields/published';

const pageOf = (html: string): Document => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

/** The control that a press of `.at` (or of the only button) is taken for; `''`: none. */
function pressed(html: string, review = false): string {
	const page = pageOf(html);
	const target = page.querySelector('.at') ?? page.querySelector('button, input, a, [role]');
	return publishControl(target, undefined, review)?.localName ?? '';
}

describe('a publish control', () => {
	it.each([
		'Đăng',
		'Đăng bài',
		'ĐĂNG TIN',
		'Xuất bản',
		'Xuất bản ngay',
		'Duyệt đăng',
		'Duyệt và xuất bản',
		'Lưu và đăng',
		'Lưu & xuất bản',
		'Lên lịch đăng',
		'Phát hành',
		'Công bố',
		'Công bố ngay',
		'Công bố và tạo mới',
		'Cập nhật',
		'Cập nhật bài viết',
		'Publish',
		'Publish…',
		'Publish now',
		'Publish and create new',
		'Save & Publish',
		'Schedule',
		'Update',
	])('“%s” is one', (words) => {
		expect(pressed(`<button>${words}</button>`)).toBe('button');
		expect(pressed(`<button>${words.normalize('NFD')}</button>`)).toBe('button');
	});

	it.each([
		'Đăng nhập',
		'Đăng ký',
		'Đăng xuất',
		'Lưu',
		'Lưu nháp',
		'Lưu tạm',
		'Gửi duyệt',
		'Trình duyệt bài',
		'Xem trước',
		'Ngày đăng',
		'Bỏ xuất bản',
		'Ngừng công bố',
		'Đã công bố',
		'Hủy đăng',
		'Gỡ bài',
		'Cập nhật ảnh đại diện',
		'Save',
		'Save draft',
		'Preview',
		'Submit for review',
		'Unpublish',
		'Update profile',
		'Published',
		'Post',
		'',
	])('“%s” is none', (words) => {
		expect(pressed(`<button>${words}</button>`)).toBe('');
	});

	it.each([
		['<input type="submit" value="Xuất bản">', 'input'],
		['<input type="button" value="Đăng bài">', 'input'],
		['<input type="image" alt="Đăng bài">', 'input'],
		['<button><img class="at" alt="Xuất bản"></button>', 'button'],
		['<button aria-label="Xuất bản"><svg class="at"></svg></button>', 'button'],
		['<a href="#" title="Đăng bài"><i class="at"></i></a>', 'a'],
		['<div role="button"><span class="at">Publish</span></div>', 'div'],
		['<li role="menuitem">Lưu và đăng</li>', 'li'],
		['<li role="menuitemradio">Đăng ngay</li>', 'li'],
		['<sp-button class="at">Xuất bản</sp-button>', 'sp-button'],
	])('%s is one', (html, name) => {
		expect(pressed(html)).toBe(name);
	});

	it.each([
		'<button disabled>Xuất bản</button>',
		'<div role="button" aria-disabled="true">Xuất bản</div>',
		'<div inert><button>Xuất bản</button></div>',
		'<nav><a href="/dang-bai">Đăng bài</a></nav>',
		'<button role="tab">Xuất bản</button>',
		'<p role="note">Xuất bản</p>',
	])('%s is none', (html) => {
		expect(pressed(html)).toBe('');
	});

	it('“Gửi duyệt” is one where the standard says so', () => {
		for (const words of ['Gửi duyệt', 'Trình duyệt', 'Gửi bài duyệt', 'Submit for review']) {
			expect(pressed(`<button>${words}</button>`, true)).toBe('button');
		}
	});
});

describe('“Cập nhật” and “Lưu” publish what the form says is published', () => {
	const select = (chosen: string, name = 'trang_thai') =>
		`<select name="${name}"><option>Bản nháp</option><option>Chờ duyệt</option><option selected>${chosen}</option></select>`;
	it.each([
		[select('Đã xuất bản'), true],
		[select('Published', 'jform[state]'), true],
		[select('Nháp'), false],
		[select('Unpublished', 'status'), false],
		[select('Bóng đá', 'chuyen_muc'), undefined],
		[select('Công khai', 'comment_status'), undefined],
		['<label><input type="checkbox" name="p" checked> Hiển thị</label>', true],
		['<label><input type="checkbox" name="p"> Xuất bản</label>', false],
		['', undefined],
	])('%s', (html, said) => {
		expect(savesPublished(pageOf(html))).toBe(said);
		expect(pressed(`${html}<button class="at">Cập nhật</button>`)).toBe(said === false ? '' : 'button');
		expect(pressed(`${html}<button class="at">Lưu lại</button>`)).toBe(said === true ? 'button' : '');
	});
});

it('all of a page’s publish controls are known, unless a person has pointed at one', () => {
	const page = pageOf('<button id="a">Xuất bản</button><button>Lưu nháp</button><a id="b" href="#">Đăng ngay</a>');
	expect(publishControls(page).map(({id}) => id)).toEqual(['a', 'b']);
	const taught = page.querySelector<HTMLElement>('button:nth-of-type(2)');
	expect(taught && publishControls(page, taught)).toEqual([taught]);
});
