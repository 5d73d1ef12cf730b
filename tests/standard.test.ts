import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {rules} from '../rules/index';
import {type Standard, standardSchema} from '../rules/standard';
import {bhxh} from '../rules/standards/bhxh/index';
import {validate} from '../rules/validate';

const ruleIds = rules.map(({id}) => id);

it('the default standard is valid', () => {
	expect(validate(bhxh, ruleIds)).toEqual({standard: bhxh});
});

it('what the dossier could not find is empty, and says so', () => {
	expect(bhxh.quotas.map(({per, value}) => [per, value])).toEqual([
		['month', null],
		['quarter', 2],
	]);
	expect(bhxh.royalties).toMatchObject({value: [], sure: 'known'});
});

/**
 * `npm run schema` writes the file anew. The whole file’s own `required` is left out, so that the same schema serves the
 * files that hold a part of a standard.
 */
it('the published JSON Schema is the definition that files are checked by', async () => {
	const {required: _, ...schema} = standardSchema;
	const published = {$schema: 'http://json-schema.org/draft-07/schema#', ...schema};
	await expect(`${JSON.stringify(published, null, '\t')}\n`).toMatchFileSnapshot(
		join(import.meta.dirname, '../public/standard.schema.json'),
	);
});

describe('a file is told all that is wrong with it, each by its path', () => {
	const faultsAfter = (change: (standard: Standard) => void): string[] => {
		const copy = structuredClone(bhxh);
		change(copy);
		const read = validate(copy, ruleIds);
		return 'faults' in read ? read.faults.map(({path, message}) => `${path}: ${message.vi}`) : [];
	};
	const cases: [name: string, change: (standard: Standard) => void, faults: string[]][] = [
		['a missing member', ({limits}) => drop(limits, 'imageWidthMin'), ['limits.imageWidthMin: thiếu mục này']],
		[
			'a member that isn’t of the format',
			(standard) => put(standard, 'levles', {}),
			['levles: mục này không có trong mẫu'],
		],
		[
			'a wrong type',
			({limits}) => put(limits.titleSyllablesMax, 'value', '20'),
			['limits.titleSyllablesMax.value: phải là con số'],
		],
		[
			'a number out of range',
			({limits}) => put(limits.imageWidthMin, 'value', -1),
			['limits.imageWidthMin.value: phải từ 0 trở lên'],
		],
		['an empty text', ({terms}) => put(terms[0], 'right', ''), ['terms.0.right: không được để trống']],
		[
			'a source that is left out, and how sure it is in other words',
			({lists}) => {
				drop(lists.fonts, 'source');
				put(lists.fonts, 'sure', 'maybe');
			},
			['lists.fonts.source: thiếu mục này', 'lists.fonts.sure: chỉ nhận: verified, secondary, known, convention'],
		],
		[
			'a day in another form, and none at all',
			({documents}) => {
				put(documents[0], 'effective', '01/7/2025');
				put(documents[1], 'effective', 2025);
				drop(documents[2], 'as_of');
			},
			[
				'documents.0.effective: phải là ngày dạng năm-tháng-ngày, như 2026-07-01',
				'documents.2.as_of: thiếu mục này',
				'documents.1.effective: phải là chữ đặt trong ngoặc kép hoặc null',
			],
		],
		[
			'an id given twice',
			({categories}) => put(categories, '32', categories[0]),
			['categories.32.id: “gioi-thieu” đã dùng ở categories.0'],
		],
		[
			'a parent that isn’t there, and one that is the category itself',
			({categories}) => {
				put(categories[0], 'parent', 'khong-co');
				put(categories[3], 'parent', categories[3]?.id);
			},
			[
				'categories.0.parent: không có mục nào mang mã “khong-co”',
				'categories.3.parent: chuyên mục này thành cấp trên của chính nó',
			],
		],
		[
			'a level of no rule',
			({levels}) => put(levels, 'long-titel', 'off'),
			['levels.long-titel: không có quy tắc nào tên này'],
		],
		[
			'a level that there isn’t',
			({levels}) => put(levels, 'long-title', 'fatal'),
			['levels.long-title: chỉ nhận: error, warning, hint, off'],
		],
		[
			'a least above its most',
			({limits}) => put(limits.titleSyllablesMin, 'value', 30),
			['limits.titleSyllablesMin.value: 30 lớn hơn titleSyllablesMax là 20'],
		],
		[
			'a rate for a genre that isn’t there',
			({royalties}) => put(royalties, 'value', [{genre: 'tho', amount: 1, from: '2026-09-01'}]),
			['royalties.value.0.genre: không có mục nào mang mã “tho”'],
		],
		[
			'another version of the format, and nothing else',
			(standard) => put(standard, 'format', 2),
			['format: tệp theo mẫu phiên bản 2; Chuẩn Tin bản này đọc mẫu phiên bản 1'],
		],
	];
	for (const [name, change, faults] of cases) {
		it(name, () => expect(faultsAfter(change)).toEqual(faults));
	}

	it('what is no standard at all', () => {
		for (const data of [null, 7, 'x', [], {}]) expect(validate(data, ruleIds)).toHaveProperty('faults.0');
	});
});

function put(group: object | undefined, key: string, value: unknown): void {
	Object.assign(group ?? {}, {[key]: value});
}

function drop(group: object | undefined, key: string): void {
	Reflect.deleteProperty(group ?? {}, key);
}
