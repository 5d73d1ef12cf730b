import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';

const tsx = createRequire(import.meta.url).resolve('tsx/cli');
const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'chuan-tin-'));
afterAll(() => rmSync(folder, {recursive: true}));

interface Ran {
	readonly status: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

interface Report {
	id: string;
	findings: {
		rule: string;
		level: string;
		block: number | null;
		kind: string | null;
		at: [number, number];
		text: string;
	}[];
	category: {best: string | null; terms: string[]};
	ms: number;
}

function run(args: readonly string[], input = ''): Promise<Ran> {
	const child = spawn(process.execPath, [tsx, join(root, 'entrypoints/cli/check.ts'), ...args], {cwd: folder});
	const ran = {stdout: '', stderr: ''};
	child.stdout.setEncoding('utf8').on('data', (text) => (ran.stdout += text));
	child.stderr.setEncoding('utf8').on('data', (text) => (ran.stderr += text));
	child.stdin.end(input);
	return new Promise((done) => child.on('close', (status) => done({status, ...ran})));
}

function save(name: string, content: string | Uint8Array): string {
	writeFileSync(join(folder, name), content);
	return name;
}

const reportsOf = ({stdout}: Ran) =>
	stdout
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as Report);

const good = {
	title: 'BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
	text: 'Sáng 06/7/2026, BHXH tỉnh Gia Lai tập huấn Luật Bảo hiểm xã hội cho 200 doanh nghiệp.',
};

describe.concurrent('check', {timeout: 60_000}, () => {
	it('prints one object a post, with the exact text under each mark', async () => {
		const text = 'Theo khoản 2 điều 5 Luật BHXH , người lao động được nghỉ.';
		const title = 'Tập huấn Luật BHXH';
		const ran = await run([
			save(
				'posts.jsonl',
				`\ufeff${JSON.stringify({id: 'a', title, text})}\n\n${JSON.stringify({id: 7, html: `<p>${text}</p>`})}\n`,
			),
		]);
		const [first, second] = reportsOf(ran);
		expect(ran.stderr).toBe('');
		expect([first?.id, second?.id]).toEqual(['a', '7']);
		for (const [report, blocks] of [
			[first, [title, text]],
			[second, [text]],
		] as const) {
			expect(report?.ms).toBeGreaterThanOrEqual(0);
			expect(report?.findings.map(({rule}) => rule)).toContain('clause-capitals');
			for (const {block, kind, at, text: marked} of report?.findings ?? []) {
				expect(marked).toBe(block === null ? '' : blocks[block]?.slice(...at));
				expect(kind === null).toBe(block === null);
			}
		}
	});

	it('reads a fragment and plain text from files, and names them by the file', async () => {
		const html = save('bai.html', '<p>\n\tTheo khoản 2 điều 5\n\tLuật BHXH.\n</p>');
		const ran = await run([html, save('bai.txt', 'Đoạn một.\r\n\r\nTheo khoản 2 điều 5 Luật BHXH.')]);
		const [fragment, plain] = reportsOf(ran);
		expect(fragment).toMatchObject({
			id: 'bai.html',
			findings: expect.arrayContaining([expect.objectContaining({block: 0, text: 'điều'})]),
		});
		expect(plain).toMatchObject({
			id: 'bai.txt',
			findings: expect.arrayContaining([expect.objectContaining({block: 1, text: 'điều'})]),
		});
	});

	it('finds the article of a whole page, and says where there is none', async () => {
		const page = join(root, 'tests/pages/portal-sharepoint.html');
		const ran = await run(['--page', page, join(root, 'tests/pages/portal-home.html')]);
		expect(ran.stderr).toMatch(/^check: .*portal-home\.html: không thấy bài viết nào trong trang\n$/);
		expect(reportsOf(ran)[0]?.findings).toContainEqual(expect.objectContaining({rule: 'missing-alt', kind: 'image'}));
		expect(ran.status).toBe(2);
	});

	it('exits 0 where nothing must be mended, 1 where something must', async () => {
		const fields = {author: 'Trần Thị Hoa'};
		expect((await run(['-'], JSON.stringify({...good, id: 1, fields}))).status).toBe(0);
		const empty = await run(['-'], JSON.stringify({...good, id: 1, title: '', fields}));
		expect(reportsOf(empty)[0]?.findings).toContainEqual(
			expect.objectContaining({rule: 'missing-title', level: 'error'}),
		);
		expect(empty.status).toBe(1);
	});

	it('names each bad line, goes on with the rest, and exits 2', async () => {
		const lines = [
			'{"id": "a", "text": "Một"}',
			'{"id": "b", "text": ',
			'{"id": "c"}',
			'{"id": "d", "text": 5}',
			'[]',
			'{"id": "e", "text": "Năm", "fields": {"author": 1}}',
			`{"id": "f", "text": "${'x'.repeat(17 * 2 ** 20)}"}`,
			'{"id": "g", "html": "<p>Hai</p>"}',
		];
		const ran = await run(['-', '--lang', 'en'], lines.join('\n'));
		expect(reportsOf(ran).map(({id}) => id)).toEqual(['a', 'g']);
		expect(ran.stderr.match(/^check: -: line \d: .*$/gm)?.map((line) => line.replace(/\(.*\)/, ''))).toEqual([
			'check: -: line 2: is not valid JSON ',
			'check: -: line 3: has neither “html” nor “text”',
			'check: -: line 4: “text” is of the wrong type',
			'check: -: line 5: is not a JSON object {…}',
			'check: -: line 6: “fields” is of the wrong type',
			'check: -: line 7: is longer than 16 MB and was passed over',
		]);
		expect(ran.status).toBe(2);
	});

	it('refuses in one line what is no post: missing, folder, unknown, binary, too large, too deep', async () => {
		const sparse = ['lon.html', 'lon.jsonl'].map((name) => save(name, ''));
		for (const name of sparse) truncateSync(join(folder, name), 300 * 2 ** 20);
		const files = [
			'khong-co.html',
			'.',
			save('bai.docx', 'x'),
			save('anh.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
			save('tcvn.txt', new Uint8Array([0x42, 0xb8, 0x6f, 0x20, 0xe8])),
			save('sau.html', '<div>'.repeat(100_000)),
			save('utf16.jsonl', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])),
			...sparse,
		];
		const started = performance.now();
		const ran = await run(files);
		expect(ran.status).toBe(2);
		expect(ran.stdout).toBe('');
		expect(ran.stderr.trim().split('\n')).toEqual([
			'check: khong-co.html: không có tệp này',
			'check: .: là thư mục, không phải tệp',
			'check: bai.docx: không rõ loại tệp; chỉ nhận .html, .jsonl, .txt',
			'check: anh.html: không phải văn bản (tệp nhị phân)',
			'check: tcvn.txt: không phải văn bản UTF-8; hãy lưu lại với mã UTF-8',
			'check: sau.html: các thẻ lồng nhau quá sâu',
			'check: utf16.jsonl: tệp mã hóa UTF-16; hãy lưu lại với mã UTF-8',
			'check: lon.html: tệp quá lớn (300 MB; nhận đến 32 MB)',
			'check: lon.jsonl: dòng 1: dài quá 16 MB, bỏ qua',
		]);
		expect(performance.now() - started).toBeLessThan(30_000);
	});

	it('decodes UTF-16 that says so', async () => {
		const text = '\ufeffTheo khoản 2 điều 5 Luật BHXH.';
		const ran = await run([save('utf16.txt', Buffer.from(text, 'utf16le'))]);
		expect(reportsOf(ran)[0]?.findings).toContainEqual(expect.objectContaining({text: 'điều'}));
	});

	it('prints for people: chapter, words in their place, fix; no colours into a pipe', async () => {
		const ran = await run(['--pretty', save('dep.html', '<p>Theo khoản 2 điều 5 Luật BHXH.</p>')]);
		expect(ran.stdout).toMatch(/^dep\.html {2}/);
		expect(ran.stdout).toContain('Theo khoản 2 ⟦điều⟧ 5 Luật BHXH. → Điều');
		expect(ran.stdout).not.toContain('\u001b');
	});

	it('takes another standard, and lists what is wrong with it by path', async () => {
		const bhxh = await import('../rules/standards/bhxh/index').then((module) => module.bhxh);
		const post = JSON.stringify({id: 1, text: 'Theo khoản 2 điều 5 Luật BHXH.'});
		const quiet = save('rieng.json', JSON.stringify({...bhxh, levels: {'clause-capitals': 'off'}}));
		const ran = await run(['--standard', quiet, '-'], post);
		expect(reportsOf(ran)[0]?.findings.map(({rule}) => rule)).not.toContain('clause-capitals');

		const broken = save('hong.json', JSON.stringify({...bhxh, as_of: 'hôm nay'}));
		const refused = await run(['--standard', broken, '-'], post);
		expect(refused).toEqual({
			status: 2,
			stdout: '',
			stderr: 'check: hong.json: as_of: phải là ngày dạng năm-tháng-ngày, như 2026-07-01\n',
		});
	});

	it('says how it is used, and what it doesn’t understand', async () => {
		const help = await run(['--help']);
		expect(help.status).toBe(0);
		expect(help.stdout).toContain('--standard');
		expect(await run(['--nhanh'])).toEqual({
			status: 2,
			stdout: '',
			stderr: "check: Unknown option '--nhanh'; --help\n",
		});
		expect((await run([])).status).toBe(2);
	});

	it('ends quietly when its reader has enough', async () => {
		const lines = `${JSON.stringify({...good, id: 1})}\n`.repeat(5_000);
		const child = spawn(process.execPath, [tsx, join(root, 'entrypoints/cli/check.ts'), save('nhieu.jsonl', lines)], {
			cwd: folder,
		});
		let stderr = '';
		child.stderr.on('data', (text) => (stderr += text));
		child.stdout.once('data', () => child.stdout.destroy());
		const status = await new Promise((done) => child.on('close', done));
		expect({status, stderr}).toEqual({status: 0, stderr: ''});
	});
});
