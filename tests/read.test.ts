import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {read} from '../components/editor/read';
import {readExample} from '../rules/example';
import {rules} from '../rules/index';
import type {Block, Post} from '../rules/post';

function readHtml(html: string) {
	const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
	return read(document.body);
}

const texts = (html: string) => readHtml(html).blocks.map((block) => `${block.kind}: ${block.text}`);

describe('read', () => {
	it('keeps the text exactly as it stands', () => {
		expect(texts('<p> Hai  dấu\u00a0cách </p>')).toEqual(['paragraph:  Hai  dấu\u00a0cách ']);
	});

	it('knows headings, items, quotes, cells', () => {
		expect(
			texts(
				'<h2>Tít phụ</h2><ul><li>Một</li><li><p>Hai</p></li></ul><blockquote><p>Trích</p></blockquote><table><tr><td>Ô</td></tr></table>',
			),
		).toEqual(['heading: Tít phụ', 'item: Một', 'item: Hai', 'quote: Trích', 'cell: Ô']);
	});

	it('reads text that stands in no paragraph, and takes two breaks for a new one', () => {
		expect(texts('Một<br>dòng nữa<br><br>Đoạn hai<div>Đoạn ba</div>cuối')).toEqual([
			'paragraph: Một\ndòng nữa\n',
			'paragraph: Đoạn hai',
			'paragraph: Đoạn ba',
			'paragraph: cuối',
		]);
	});

	it('keeps an empty paragraph that the editor shows, and no white space between tags', () => {
		expect(texts('<p>Một</p>\n  <p>&nbsp;</p>\n<p></p>')).toEqual(['paragraph: Một', 'paragraph: \u00a0']);
	});

	it('turns inline formatting into ranges, across broken nesting too', () => {
		const [first, second] = readHtml('<p>Xem <a href="/a"><b>luật</b></a> mới</p><b><p>Đậm</p></b>').blocks;
		expect(first?.marks).toEqual([
			{kind: 'link', at: [4, 8], href: '/a'},
			{kind: 'bold', at: [4, 8]},
		]);
		expect(second?.marks).toEqual([{kind: 'bold', at: [0, 3]}]);
	});

	it('keeps font, size, colour and alignment as written, of whole blocks too', () => {
		const html =
			'<p style="text-align: justify; font-size:14.0pt">Chữ <font face="Arial" color="#ccc">mờ</font></p><div align="center">giữa</div>';
		const [first, second] = readHtml(html).blocks;
		expect(first?.marks).toEqual([
			{kind: 'align', at: [0, 6], value: 'justify'},
			{kind: 'size', at: [0, 6], value: '14.0pt'},
			{kind: 'font', at: [4, 6], value: 'Arial'},
			{kind: 'colour', at: [4, 6], value: '#ccc'},
		]);
		expect(second?.marks).toEqual([{kind: 'align', at: [0, 4], value: 'center'}]);
	});

	it('names the inner of two marks on the same letters last', () => {
		const [block] = readHtml('<font color="red"><span style="color: blue">chữ</span></font>').blocks;
		expect(block?.marks.map(({value}) => value)).toEqual(['red', 'blue']);
	});

	it('tells what a word processor left, and what moves', () => {
		const html = '<p class="MsoNormal">Một<o:p></o:p></p><p>Hai <marquee>chạy</marquee></p><p style="mso-x:1">Ba</p>';
		expect(readHtml(html).blocks.map(({marks}) => marks)).toEqual([
			[{kind: 'word', at: [0, 3]}],
			[{kind: 'moving', at: [4, 8]}],
			[{kind: 'word', at: [0, 2]}],
		]);
	});

	it('says of a picture how it is shown, and how heavy its data are', () => {
		const html = '<p><img src="data:image/png;base64,AAAAAAAA" style="width: 300px; height:100px" width="9"></p>';
		expect(readHtml(html).blocks[0]).toMatchObject({shown: {width: 300, height: 100}, bytes: 6});
	});

	it.each([
		['<video><source src="a.mp4"></video>', 'video', 'a.mp4'],
		['<iframe src="https://www.youtube.com/embed/x" width="560"></iframe>', 'frame', 'https://www.youtube.com/embed/x'],
		['<figure class="media"><oembed url="https://youtu.be/x"></oembed></figure>', 'frame', 'https://youtu.be/x'],
		['<div data-oembed-url="https://youtu.be/x"><p>youtu.be</p></div>', 'frame', 'https://youtu.be/x'],
		['<p><img data-mce-object="video" data-mce-p-src="a.mp4" src="x.gif"></p>', 'video', 'a.mp4'],
	])('finds what %s shows', (html, what, src) => {
		expect(readHtml(html).blocks).toEqual([{kind: 'embed', what, src, text: '', marks: []}]);
	});

	it('passes over frames that nobody sees', () => {
		expect(texts('<iframe src="https://a.vn/count" width="1" height="1"></iframe><p>Chữ</p>')).toEqual([
			'paragraph: Chữ',
		]);
	});

	it('tells on its first cell what a table is', () => {
		const [first, second] = readHtml(
			'<table><caption>Mức đóng</caption><tr><th> </th><th>Mức</th></tr><tr><td>Nhóm 1</td></tr></table>',
		).blocks.filter(({kind}) => kind === 'cell');
		expect(first).toMatchObject({text: 'Mức', table: {rows: 2, headers: 2, captioned: true}});
		expect(second).not.toHaveProperty('table');
	});

	it('leaves out what editors draw for themselves', () => {
		expect(
			texts(
				'<figure class="ck-widget image"><img src="a.jpg" alt="A"><figcaption>Chú thích</figcaption><div class="ck ck-reset_all ck-widget__type-around">↵</div></figure><p>\u2060\u2060\u2060\u2060\u2060\u2060\u2060chữ</p><p>\u200B\u200B\u200B\u200B\u200B\u200B\u200Bcái</p><p data-mce-bogus="all">x</p>',
			),
		).toEqual(['image: Chú thích', 'paragraph: chữ', 'paragraph: cái']);
	});

	it.each([
		['a figure', '<figure><img src="a.jpg"><figcaption>Lễ trao thẻ</figcaption></figure>'],
		['a caption above the picture', '<figure><figcaption>Lễ trao thẻ</figcaption><img src="a.jpg"></figure>'],
		['WordPress', '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">Lễ trao thẻ</p></div>'],
		['italics below', '<p><img src="a.jpg"></p><p><em>Lễ trao thẻ</em></p>'],
		['a centred line below', '<p><img src="a.jpg"></p><p style="text-align: center;">Lễ trao thẻ</p>'],
		['the same paragraph', '<p><img src="a.jpg"><br>Lễ trao thẻ</p>'],
		['a small table', '<table><tr><td><img src="a.jpg"></td></tr><tr><td>Lễ trao thẻ</td></tr></table>'],
		['a cell of its own', '<table><tr><td><p><img src="a.jpg"></p><p>Lễ trao thẻ</p></td></tr></table>'],
		['a credit', '<p><img src="a.jpg"></p><p>Lễ trao thẻ (ảnh: Hoàng Nam)</p>', 'Lễ trao thẻ (ảnh: Hoàng Nam)'],
		['a last credit', '<p><img src="a.jpg"></p><p>Lễ trao thẻ - Ảnh Hoàng Nam</p>', 'Lễ trao thẻ - Ảnh Hoàng Nam'],
	])('finds the caption in %s', (_, html, caption = 'Lễ trao thẻ') => {
		const blocks = readHtml(`${html}<p>Đoạn văn tiếp theo của bài.</p>`).blocks;
		expect(blocks.map((block) => [block.kind, block.text.trim()])).toEqual([
			['image', caption],
			['paragraph', 'Đoạn văn tiếp theo của bài.'],
		]);
	});

	it('does not take the next paragraph for a caption', () => {
		expect(texts('<p><img src="a.jpg"></p><p>Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.</p>')).toEqual([
			'image: ',
			'paragraph: Sáng 06/7/2026, BHXH tỉnh tổ chức hội nghị.',
		]);
	});

	it('tells caption from text in a post that is laid out in one cell', () => {
		const post = '<p><img src="a.jpg"></p><div><em>Lễ trao thẻ</em></div><p><img src="b.jpg"></p><p>Đoạn văn ngắn.</p>';
		expect(texts(`<table><tr><td>${post}</td></tr></table>`)).toEqual([
			'image: Lễ trao thẻ',
			'image: ',
			'cell: Đoạn văn ngắn.',
		]);
	});

	it('reads paragraphs, not cells, in a post that a table lays out', () => {
		const kinds = (html: string) => readHtml(html).blocks.map(({kind}) => kind);
		const line = 'Sáng 06/7/2026, BHXH tỉnh Gia Lai tổ chức hội nghị đối thoại với 120 doanh nghiệp về Luật BHXH. ';
		const post = `<h2>Đối thoại</h2><p>${line}</p><p>${line}</p><ul><li>${line}</li></ul>`;
		const table = (...rows: string[]) =>
			`<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('')}</tbody></table>`;
		const read = ['heading', 'paragraph', 'paragraph', 'item'];
		expect(kinds(table('<td>Tin tức</td>', `<td>${post}</td>`))).toEqual(['cell', ...read]);
		expect(kinds(table(`<td>${table(`<td>${post}</td>`)}</td>`))).toEqual(read);
		expect(kinds(table(`<td>${line}<br><br>${line}<br><br>${line}</td>`))).toEqual(Array(3).fill('paragraph'));
		expect(kinds(table(`<td>${post}${post}${post}</td><td>Tin khác</td>`))).toEqual([
			...read,
			...read,
			...read,
			'cell',
		]);

		const data = table(
			'<td>STT</td><td>Nội dung</td>',
			`<td>1</td><td><p>${line}</p><p>${line}</p><p>${line}</p></td>`,
		);
		expect(kinds(data)).toEqual(Array(6).fill('cell'));
		expect(kinds(table(`<td>${line.repeat(3)}</td>`))).toEqual(['cell']);
		expect(kinds(table(`<td>${post}${data}</td>`))).toEqual([...read, ...Array(6).fill('cell')]);
	});

	it('survives nesting of any depth', () => {
		const {document} = parseHTML('<!doctype html><html><body></body></html>');
		let holder: Element = document.body;
		for (let depth = 0; depth < 20_000; depth++) holder = holder.appendChild(document.createElement('span'));
		holder.append('đáy');
		expect(read(document.body).blocks.map((block) => block.text)).toEqual(['đáy']);
	});

	it('brings every rule’s examples back from HTML as they were', () => {
		for (const notation of rules.flatMap((rule) => [...rule.good, ...Object.keys(rule.bad)])) {
			const {post} = readExample(notation);
			const body = post.blocks.filter((block) => block.kind !== 'title' && block.kind !== 'summary');
			const back = readHtml(toHtml({...post, blocks: body})).blocks;
			expect(back.map((block) => block.text)).toEqual(
				body
					.filter((block) => block.text || block.kind === 'image' || block.kind === 'embed')
					.map((block) => block.text),
			);
		}
	});
});

describe('a reading after another', () => {
	const {document} = parseHTML(
		'<!doctype html><html><body><p>Một</p><p>Hai</p><p>Ba <b>bốn</b></p><p><img src="a.jpg"></p></body></html>',
	);
	const [one, two, bold, image] = [...document.querySelectorAll('p')] as unknown as [
		Element,
		Element,
		Element,
		Element,
	];
	let last = read(document.body);
	/** Which blocks of the last reading are in the one after this change, as they were. */
	const kept = (change: () => void): boolean[] => {
		change();
		const now = read(document.body, undefined, last.blocks);
		const same = now.blocks.map((block) => last.blocks.includes(block));
		expect(now.blocks).toEqual(read(document.body).blocks);
		last = now;
		return same;
	};

	it('has the same blocks where nothing changed', () => {
		expect(kept(() => undefined)).toEqual([true, true, true, true]);
	});

	it('has a new block where a letter was typed, and only there', () => {
		expect(kept(() => (two.firstChild as Text).appendData('x'))).toEqual([true, false, true, true]);
	});

	it('knows those before and after a paragraph that came or went', () => {
		const added = document.createElement('p');
		added.textContent = 'Hai';
		expect(kept(() => one.after(added))).toEqual([true, false, true, true, true]);
		expect(kept(() => added.remove())).toEqual([true, true, true, true]);
	});

	it('has a new block where the same text stands in other nodes, formats or attributes', () => {
		expect(kept(() => one.replaceChildren(document.createTextNode('Một')))).toEqual([false, true, true, true]);
		expect(kept(() => bold.querySelector('b')?.setAttribute('style', 'color: red'))[2]).toBe(false);
		expect(kept(() => image.querySelector('img')?.setAttribute('alt', 'Ảnh'))).toEqual([true, true, true, false]);
	});

	it('gives a range back that stands where it should', () => {
		const made = {startContainer: one.firstChild, startOffset: 0, endContainer: one.firstChild, endOffset: 2};
		expect(last.range(0, [0, 2], made as unknown as Range)).toBe(made);
	});
});

function toHtml({blocks}: Post): string {
	return blocks.map(blockToHtml).join('');
}

function blockToHtml(block: Block): string {
	const text = escaped(block.text).replaceAll('\n', '<br>');
	switch (block.kind) {
		case 'heading':
			return `<h${block.level}>${text}</h${block.level}>`;
		case 'item':
			return `<ul><li>${text}</li></ul>`;
		case 'quote':
			return `<blockquote>${text}</blockquote>`;
		case 'cell':
			return `<table><tr><td>${text}</td></tr></table>`;
		case 'image':
			return `<figure><img src="${escaped(block.src)}" alt="${escaped(block.alt)}">${text && `<figcaption>${text}</figcaption>`}</figure>`;
		case 'embed':
			return `<figure><video src="${escaped(block.src)}"></video>${text && `<figcaption>${text}</figcaption>`}</figure>`;
		default:
			return `<p>${text}</p>`;
	}
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
