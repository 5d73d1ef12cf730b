import {readFileSync} from 'node:fs';
import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {extract} from '../components/page/extract';

const pageOf = (html: string): Document => parseHTML(html).document;
const saved = (name: string) => pageOf(readFileSync(new URL(`pages/${name}.html`, import.meta.url), 'utf8'));
const setIn = (body: string, head = '') =>
	pageOf(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

/** Kind and opening words of each block. */
const outline = (page: Document) =>
	extract(page)?.reading.blocks.map(({kind, text}) => `${kind}: ${text.slice(0, 30).trim()}`);

const paragraph =
	'Theo số liệu của BHXH tỉnh, đến hết tháng 9/2026 có 1.214 chủ hộ kinh doanh tham gia BHXH bắt buộc, tăng 802 người.';

describe('extract', () => {
	it('reads a WordPress post without its comments, related posts, tags and share bar', () => {
		const page = saved('news-wordpress');
		expect(outline(page)).toEqual([
			'title: Hơn 1.200 hộ kinh doanh Gia La',
			'summary: Sau một năm thực hiện Luật Bảo',
			'image: Cán bộ BHXH tỉnh tuyên truyền',
			'paragraph: Theo số liệu của BHXH tỉnh Gia',
			'paragraph: Chị Trần Thị Hoa, chủ một quầy',
			'heading: Thủ tục làm trên mạng',
			'paragraph: Hồ sơ gồm tờ khai theo mẫu TK1',
			'item: Tờ khai tham gia, điều chỉnh t',
			'item: Giấy chứng nhận đăng ký hộ kin',
			'paragraph: BHXH tỉnh đặt mục tiêu đến cuố',
			'paragraph: Thu Hà',
		]);
		expect(extract(page)?.fields).toEqual({author: 'Thu Hà', publishedAt: '2026-10-06', category: 'Xã hội'});
	});

	it('reads a SharePoint page of div, br and font, laid out in tables', () => {
		const page = saved('portal-sharepoint');
		expect(outline(page)).toEqual([
			'title: BHXH tỉnh Lâm Sơn ra quân vận',
			'summary: Sáng ngày 14/10/2026, BHXH tỉn',
			'paragraph: Dự lễ ra quân có đồng chí Lê Q',
			'paragraph: Phát biểu tại buổi lễ, đồng ch',
			'image: Quang cảnh lễ ra quân. Ảnh: Vă',
			'paragraph: Sau lễ ra quân, 12 tổ tuyên tr',
			'paragraph: Minh Tâm - BHXH tỉnh Lâm Sơn',
		]);
		expect(extract(page)?.fields).toEqual({
			author: 'Minh Tâm - BHXH tỉnh Lâm Sơn',
			publishedAt: '2026-10-15',
			category: 'Hoạt động ngành',
		});
	});

	it('finds no article on a home page, an empty page, a page of links', () => {
		expect(extract(saved('portal-home'))).toBeNull();
		expect(extract(setIn(''))).toBeNull();
		expect(extract(setIn('<p>Trang đang được xây dựng.</p>'))).toBeNull();
		expect(
			extract(setIn(`<ul>${'<li><a href="/x">Thông báo về việc chi trả lương hưu</a></li>'.repeat(40)}</ul>`)),
		).toBeNull();
	});

	it.each(['news-wordpress', 'portal-sharepoint', 'portal-home'])('leaves %s byte for byte as it was', (name) => {
		const page = saved(name);
		const before = page.toString();
		extract(page);
		expect(page.toString()).toBe(before);
	});

	it('leads every block back to the live page', () => {
		const page = saved('news-wordpress');
		const article = extract(page);
		page.createRange = () => newRange() as unknown as Range;
		article?.reading.blocks.forEach((block, index) => {
			expect(page.contains(article.reading.element(index))).toBe(true);
			const words = [...block.text.matchAll(/[\p{L}\p{N}]+/gu)];
			for (const {0: word, index: start} of words) {
				expect(String(article.reading.range(index, [start, start + word.length]))).toBe(word);
			}
		});
	});

	it('joins the lines that only the source breaks, and keeps the breaks that people see', () => {
		const page = setIn(`<h1>Tin mới</h1><div class="content">
			<p>
				${paragraph}
				Dòng hai.
			</p>
			<p>Một<br>
				hai <b>ba
				bốn</b></p><p>${paragraph}</p></div>`);
		const blocks = extract(page)?.reading.blocks ?? [];
		expect(blocks.map(({text}) => text)).toContain(`${paragraph} Dòng hai.`);
		const broken = blocks.find(({text}) => text.startsWith('Một'));
		expect(broken?.text).toBe('Một\nhai ba bốn');
		expect(broken?.marks).toEqual([{kind: 'bold', at: [8, 14]}]);
	});

	it('reads paragraphs, not cells, where a table lays out the page', () => {
		const page = setIn(
			`<table><tr><td class="tieude">BHXH tỉnh ra quân</td></tr><tr><td><p>${paragraph}</p><p>${paragraph}</p></td></tr></table>`,
		);
		expect(extract(page)?.reading.blocks.map(({kind}) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
	});

	it('takes a first paragraph in bold for the summary, not a bold first word', () => {
		const body = `<h1>BHXH tỉnh ra quân</h1><div class="content">%<p>${paragraph}</p><p>${paragraph}</p></div>`;
		expect(outline(setIn(body.replace('%', `<p><b>${paragraph}</b></p>`)))?.[1]).toMatch(/^summary/);
		expect(outline(setIn(body.replace('%', `<p><b>Gia Lai:</b> ${paragraph}</p>`)))?.[1]).toMatch(/^paragraph/);
	});

	it.each([
		['Tin, ảnh: Hoàng Nam', {author: 'Hoàng Nam'}],
		['Nguồn: baolamson.example', {source: 'baolamson.example'}],
		['Trần Thị Hoa (Theo TTXVN)', {author: 'Trần Thị Hoa', source: 'TTXVN'}],
		['PV', {author: 'PV'}],
		['Trân trọng kính báo', {}],
	])('reads the last line “%s”', (line, fields) => {
		const page = setIn(`<h1>BHXH tỉnh ra quân</h1><div><p>${paragraph}</p><p>${paragraph}</p><p>${line}</p></div>`);
		expect(extract(page)?.fields).toEqual(fields);
		expect(extract(page)?.reading.blocks.at(-1)?.text).toBe(line);
	});

	it.each([
		['<time datetime="2026-03-09T08:00">09/3/2026</time>', '2026-03-09'],
		['<div class="ngay">Thứ hai, 09/03/2026 08:00</div>', '2026-03-09'],
		['<div class="ngay">Ngày 31/02/2026</div>', undefined],
	])('reads the date in %s', (html, day) => {
		const page = setIn(`<div><h1>BHXH tỉnh ra quân</h1>${html}<div><p>${paragraph}</p><p>${paragraph}</p></div></div>`);
		expect(extract(page)?.fields.publishedAt).toBe(day);
		expect(outline(page)?.length).toBe(3);
	});
});

/** linkedom has no ranges: enough of one within a single text. */
function newRange() {
	let text = '';
	let start = 0;
	let end = 0;
	return {
		setStart(node: Text, offset: number) {
			text = node.data;
			start = offset;
		},
		setEnd(_: Text, offset: number) {
			end = offset;
		},
		selectNode() {
			text = '';
		},
		toString: () => text.slice(start, end),
	};
}
