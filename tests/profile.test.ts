import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {cluesOf, findByClues, findTaught, readClues} from '../components/fields/clues';
import {partOf} from '../components/fields/describe';
import {findForm} from '../components/fields/form';
import {pathOf, profileFor} from '../components/fields/place';
import {readProfiles, type SiteProfile, withProfiles} from '../components/fields/profile';
import {publishControl, publishes} from '../components/fields/publish';
import type {PointedAt} from '../components/fields/taught';
import {profileFile, readProfileFile} from '../components/settings/profile-file';

function open(html: string): Document {
	return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document as unknown as Document;
}

/** Points at a control of one page and looks for it on another. */
function foundAgain(name: PointedAt, before: string, after: string): string | undefined {
	const clues = cluesOf(open(before).querySelector('[data-it]') as Element);
	return findByClues(open(after), name, JSON.parse(JSON.stringify(clues)))?.getAttribute('data-x') ?? undefined;
}

describe('what was pointed at is found again', () => {
	const row = (label: string, control: string) => `<tr><td>${label}</td><td>${control}</td></tr>`;
	const other = row('Ô 2', '<input id="f2" name="truong2" data-x="other">');

	it.each([
		['as it was', '<input id="f1" name="truong1" data-x="it">'],
		['with another id', '<input id="x-44" name="truong1" data-x="it">'],
		['with another name', '<input id="f1" name="ctl01$a" data-x="it">'],
		['by its words alone', '<input id="g7" name="h7" data-x="it">'],
	])('%s', (_, after) => {
		const before = row('Ô 1', '<input id="f1" name="truong1" data-it>') + other;
		expect(foundAgain('title', before, `<table>${other}${row('Ô 1', after)}</table>`)).toBe('it');
	});

	it('not when it is gone, though its neighbour looks like it', () => {
		const before = `<table>${row('Ô 1', '<input id="f1" name="truong1" data-it>')}${other}</table>`;
		expect(foundAgain('title', before, `<table>${other}</table>`)).toBeUndefined();
	});

	it('not when two look the same', () => {
		const twin = '<input class="form-line" data-x="a"><input class="form-line" data-x="b">';
		expect(foundAgain('title', '<input class="form-line" data-it>', twin)).toBeUndefined();
	});

	it('numbers that a server gives out anew don’t matter', () => {
		const before = '<input id="ctl00_g_12_txtA" name="ctl00$g$12$txtA" data-it><input id="ctl00_g_13_txtB">';
		const after =
			'<input id="ctl00_g_88_txtB" data-x="b"><input id="ctl00_g_87_txtA" name="ctl00$g$87$txtA" data-x="it">';
		expect(foundAgain('title', before, after)).toBe('it');
	});

	it('a group of boxes and a button as well', () => {
		const list =
			'<div class="box"><h3>Phân ban</h3><ul data-it data-x="it"><li><input type="checkbox" name="pb[]"> A</li><li><input type="checkbox" name="pb[]"> B</li></ul></div>';
		expect(foundAgain('category', list, `<p>Mới</p>${list}`)).toBe('it');
		const button = '<span role="button" data-it data-x="it">Chuyển lên trang</span><button>Thoát</button>';
		expect(foundAgain('publish', button, `<div>${button}</div>`)).toBe('it');
	});
});

describe('what was pointed at wins over every guess', () => {
	const page = open(
		'<input id="a" name="a1" value="tít thật"><input id="title" name="title" aria-label="Tiêu đề"><select id="k" name="kk"><option value="1" selected>Hỏi đáp</option></select><select name="category"><option value="2" selected>Tin</option></select><button id="p" name="go">Chuyển</button><button id="q" type="submit">Đăng</button>',
	);
	const fields = Object.fromEntries(
		(['title:#a', 'category:#k', 'publish:#p'] as const).map((each) => {
			const [name, selector] = each.split(':') as [PointedAt, string];
			return [name, cluesOf(page.querySelector(selector) as Element)];
		}),
	);
	const taught = findTaught(page, fields);

	it('title, category and publish control', () => {
		expect([...taught.keys()]).toEqual(['title', 'category', 'publish']);
		expect(partOf(page.querySelector('#a') as Element, taught)).toBe('title');
		expect(partOf(page.querySelector('#title') as Element, taught)).toBeNull();
		expect(findForm(page, taught).read().category).toBe('Hỏi đáp');
		expect(findForm(page).read().category).toBe('Tin');
		const control = taught.get('publish');
		expect(publishControl(page.querySelector('#p'), control)?.id).toBe('p');
		expect(publishControl(page.querySelector('#q'), control)).toBeNull();
		expect(publishes({elements: []} as unknown as HTMLFormElement, page.querySelector('#q'), control)).toBe(false);
	});

	it('and where nothing is found, guesses hold', () => {
		const elsewhere = open('<input id="title" name="title" aria-label="Tiêu đề">');
		const found = findTaught(elsewhere, fields);
		expect(found.size).toBe(0);
		expect(partOf(elsewhere.querySelector('#title') as Element, found)).toBe('title');
	});
});

describe('a site profile', () => {
	const profile = (path: string): SiteProfile => ({
		origin: 'https://cms.example.vn',
		path,
		taught: '2026-11-22',
		fields: {title: {tag: 'input', id: path}},
	});

	it('belongs to a page, whatever post is open in it', () => {
		expect(pathOf('https://a.vn/wp-admin/post.php?post=12&action=edit')).toBe('/wp-admin/post.php?action=edit');
		expect(pathOf('https://a.vn/bai/123/sua')).toBe('/bai/*/sua');
		expect(pathOf('https://a.vn/admin/#/collections/tin/new?x=1')).toBe('/admin/#/collections/tin/new');
		expect(pathOf('https://a.vn/i.php?view=article&option=com_content&id=5')).toBe(
			'/i.php?option=com_content&view=article',
		);
	});

	it('serves its own page first, then the nearest of the same site', () => {
		const all = [profile('/tin/moi'), profile('/tin/*/sua'), profile('/van-ban/moi')];
		expect(profileFor(all, 'https://cms.example.vn/tin/5/sua')?.path).toBe('/tin/*/sua');
		expect(profileFor(all, 'https://cms.example.vn/van-ban/7')?.path).toBe('/van-ban/moi');
		expect(profileFor(all, 'https://other.example.vn/tin/moi')).toBeNull();
		expect(profileFor(all, 'about:blank')).toBeNull();
	});

	it('is taught anew in its own place', () => {
		const anew = {...profile('/tin/moi'), taught: '2026-12-01'};
		expect(withProfiles([profile('/tin/moi'), profile('/a')], [anew]).map(({taught}) => taught)).toEqual([
			'2026-12-01',
			'2026-11-22',
		]);
	});

	it('is held against its form whenever it is read', () => {
		expect(readProfiles([profile('/a')])).toEqual([profile('/a')]);
		const broken = [
			null,
			{...profile('/a'), origin: 'javascript:alert(1)'},
			{...profile('/a'), path: 'a'},
			{...profile('/a'), fields: {title: {tag: 'input onload'}}},
			{...profile('/a'), fields: {__proto__: {tag: 'input'}, nothing: {tag: 'input'}}},
		];
		expect(readProfiles(broken)).toEqual([]);
		expect(readProfiles('x')).toEqual([]);
		expect(readClues({tag: 'input', id: 5, label: 'Tít', marks: ['a', 1], more: 'x'})).toEqual({
			tag: 'input',
			label: 'Tít',
			marks: ['a'],
		});
	});

	it('goes to a file and back', async () => {
		const all = [profile('/a'), profile('/b')];
		const file = (data: unknown) => new Blob([typeof data === 'string' ? data : JSON.stringify(data)]);
		expect(await readProfileFile(file(profileFile(all)))).toEqual({profiles: all, refused: 0});
		const partly = {...profileFile(all), profiles: [profile('/a'), {origin: 'x'}]};
		expect(await readProfileFile(file(partly))).toEqual({profiles: [profile('/a')], refused: 1});
		for (const bad of ['{', [], {format: 1}, {...profileFile([]), profiles: [{}]}]) {
			expect(await readProfileFile(file(bad))).toHaveProperty('fault.vi');
		}
	});
});
