import {expect, it} from 'vitest';
import {siteOf} from '../components/popup/tab';
import {limitWords} from '../components/settings/limits';
import {readStandard} from '../components/settings/standard-file';
import {troubleWith} from '../components/trouble';
import {bhxh} from '../rules/standards/bhxh/index';

const file = (text: string) => new Blob([text]);

it('an exported standard can be read again', async () => {
	expect(await readStandard(file(JSON.stringify(bhxh)))).toEqual({standard: bhxh});
	expect(await readStandard(file(`\ufeff${JSON.stringify(bhxh)}`))).toEqual({standard: bhxh});
});

it('a file that is no standard says so in words', async () => {
	const message = async (text: string) => {
		const read = await readStandard(file(text));
		return 'faults' in read ? read.faults.map((fault) => `${fault.path} ${fault.message.vi}`.trim()) : [];
	};
	expect(await message('{"format": 1,\n\t"id": oops}')).toEqual([
		'không phải tệp JSON hợp lệ: dòng 2, cột 8 cần một giá trị',
	]);
	expect(await message('')).toEqual(['không phải tệp JSON hợp lệ: dòng 1, cột 1 cần một giá trị']);
	expect(await message('{"a": [1, 2}')).toEqual([expect.stringContaining('cột 12 cần dấu phẩy hoặc dấu đóng ngoặc')]);
	expect(await message('{"a": 1,}')).toEqual([expect.stringContaining('cột 9 cần tên mục trong ngoặc kép')]);
	expect(await message('{"a" 1}')).toEqual([expect.stringContaining('cột 6 cần dấu hai chấm')]);
	expect(await message('{"a": [{}, []]} x')).toEqual([expect.stringContaining('cột 17 thừa sau dấu ngoặc cuối')]);
	expect(await message(' '.repeat(2_000_001))).toEqual(['tệp nặng 3 MB; tệp tiêu chuẩn không quá 2 MB']);
	expect(await message('{"format": 2}')).toEqual([
		'format tệp theo mẫu phiên bản 2; Chuẩn Tin bản này đọc mẫu phiên bản 1',
	]);
	expect(await message('[]')).not.toEqual([]);
});

it('every limit of the standard has a name in the options', () => {
	expect(Object.keys(limitWords).sort()).toEqual(Object.keys(bhxh.limits).sort());
});

it('what the browser could not do is said', async () => {
	expect(await troubleWith(Promise.resolve())).toBeNull();
	expect((await troubleWith(Promise.reject(new Error('QUOTA_BYTES quota exceeded'))))?.vi).toContain('QUOTA_BYTES');
});

it('a site is a host with all its ports; pages that are no site have no switch', () => {
	expect(siteOf('https://gialai.baohiemxahoi.gov.vn/quan-tri/?id=7')?.pattern).toBe(
		'https://gialai.baohiemxahoi.gov.vn/*',
	);
	expect(siteOf('http://127.0.0.1:4173/a')?.pattern).toBe('http://127.0.0.1/*');
	for (const address of ['chrome://extensions', 'file:///tmp/a.html', 'about:blank', '']) {
		expect(siteOf(address)).toBeNull();
	}
});
