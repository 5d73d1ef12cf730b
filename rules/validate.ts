import {Errors} from 'typebox/value';
import {contradictions} from './contradictions';
import type {Words} from './rule';
import {type Standard, standardSchema} from './standard';

/** One thing wrong with a standard file: where, and what, in plain words. */
export interface Fault {
	/** Path as people read it: `limits.titleSyllablesMax.value`; `''` for the file itself. */
	readonly path: string;
	readonly message: Words;
}

/** Checks a standard file's content. Either the standard, or every fault found (at least one). */
export function validate(data: unknown, ruleIds: readonly string[]): {standard: Standard} | {faults: Fault[]} {
	const other = otherFormat(data);
	if (other) return {faults: [other]};
	const found = [...faultsOfForm(data), ...contradictions(data, ruleIds)];
	const faults = [...new Map(found.map((fault) => [`${fault.path} ${fault.message.en}`, fault])).values()];
	return faults.length ? {faults} : {standard: data as Standard};
}

const format = standardSchema.properties.format.const;

/** A file of another version differs everywhere; only that it does is worth saying. */
function otherFormat(data: unknown): Fault | null {
	const version = typeof data === 'object' && data !== null && 'format' in data ? data.format : format;
	if (typeof version !== 'number' || version === format) return null;
	return {
		path: 'format',
		message: {
			vi: `tệp theo mẫu phiên bản ${version}; Chuẩn Tin bản này đọc mẫu phiên bản ${format}`,
			en: `the file has version ${version} of the format; this Chuẩn Tin reads version ${format}`,
		},
	};
}

function faultsOfForm(data: unknown): Fault[] {
	const types = new Map<string, string[]>();
	const faults: Fault[] = [];
	for (const {keyword, instancePath, params} of Errors(standardSchema, data)) {
		const path = pathOf(instancePath);
		if (keyword === 'type') types.set(path, [...(types.get(path) ?? []), String((params as {type: unknown}).type)]);
		else faults.push(...plainWords(keyword, params as Record<string, unknown>, path));
	}
	for (const [path, wanted] of types) {
		// Of “a date or null” the date was tried, and was wrong for a reason told already.
		if (faults.some((fault) => fault.path === path)) continue;
		const names = [...new Set(wanted)].map((type) => typeNames[type] ?? {vi: type, en: type});
		faults.push({
			path,
			message: {
				vi: `phải là ${names.map(({vi}) => vi).join(' hoặc ')}`,
				en: `must be ${names.map(({en}) => en).join(' or ')}`,
			},
		});
	}
	return faults;
}

const typeNames: Readonly<Record<string, Words>> = {
	string: {vi: 'chữ đặt trong ngoặc kép', en: 'text in quotes'},
	number: {vi: 'con số', en: 'a number'},
	boolean: {vi: 'true hoặc false', en: 'true or false'},
	array: {vi: 'danh sách trong ngoặc vuông', en: 'a list in square brackets'},
	object: {vi: 'nhóm mục trong ngoặc nhọn', en: 'a group in braces'},
	null: {vi: 'null', en: 'null'},
};

function pathOf(pointer: string): string {
	return pointer
		.split('/')
		.slice(1)
		.map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'))
		.join('.');
}

function inside(path: string, key: string): string {
	return path ? `${path}.${key}` : key;
}

function plainWords(keyword: string, params: Record<string, unknown>, path: string): Fault[] {
	const names = (key: string) => (Array.isArray(params[key]) ? (params[key] as unknown[]).map(String) : []);
	switch (keyword) {
		case 'required':
			return names('requiredProperties').map((key) => ({
				path: inside(path, key),
				message: {vi: 'thiếu mục này', en: 'is missing'},
			}));
		case 'additionalProperties':
			return names('additionalProperties').map((key) => ({
				path: inside(path, key),
				message: {vi: 'mục này không có trong mẫu', en: 'is not part of the format'},
			}));
		case 'enum':
		case 'const': {
			const allowed = keyword === 'enum' ? names('allowedValues') : [String(params.allowedValue)];
			const choice = allowed.join(', ');
			return [{path, message: {vi: `chỉ nhận: ${choice}`, en: `must be one of: ${choice}`}}];
		}
		case 'minimum': {
			const least = String(params.limit);
			return [{path, message: {vi: `phải từ ${least} trở lên`, en: `must be ${least} or more`}}];
		}
		case 'minLength':
		case 'minItems':
			return [{path, message: {vi: 'không được để trống', en: 'must not be empty'}}];
		case 'pattern':
			return [{path, message: String(params.pattern).includes('{4}') ? dateForm : idForm}];
		// Each of these comes with the faults that it sums up.
		case 'anyOf':
		case 'boolean':
			return [];
		default:
			return [{path, message: {vi: `không hợp lệ (${keyword})`, en: `is not valid (${keyword})`}}];
	}
}

const dateForm = {vi: 'phải là ngày dạng năm-tháng-ngày, như 2026-07-01', en: 'must be a date such as 2026-07-01'};
const idForm = {
	vi: 'chỉ gồm chữ thường không dấu, chữ số và gạch nối',
	en: 'must be small letters without marks, digits and hyphens',
};
