import {Errors} from 'typebox/value';
import type {Words} from './rule';
import {type Standard, standardSchema} from './standard';

/** One thing wrong with a standard file: where, and what, in plain words. */
export interface Fault {
	/** Path as people read it: `limits.titleSyllablesMax.value`; `''` for the file itself. */
	readonly path: string;
	readonly message: Words;
}

/** Checks a standard file's content. Either the standard, or every fault found (at least one). */
export function validate(data: unknown): {standard: Standard} | {faults: Fault[]} {
	const faults = new Map<string, Fault>();
	for (const error of Errors(standardSchema, data)) {
		const at = pathOf(error.instancePath);
		for (const fault of plainWords(error.keyword, error.params as Record<string, unknown>, at)) {
			const key = `${fault.path} ${fault.message.en}`;
			if (!faults.has(key)) faults.set(key, fault);
		}
	}
	return faults.size ? {faults: [...faults.values()]} : {standard: data as Standard};
}

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
		case 'type':
			return [
				{
					path,
					message: {vi: `phải thuộc kiểu ${String(params.type)}`, en: `must be of type ${String(params.type)}`},
				},
			];
		case 'enum':
		case 'const': {
			const allowed = keyword === 'enum' ? names('allowedValues') : [String(params.allowedValue)];
			const choice = allowed.join(', ');
			return [{path, message: {vi: `chỉ nhận: ${choice}`, en: `must be one of: ${choice}`}}];
		}
		case 'minimum':
			return [
				{
					path,
					message: {vi: `phải từ ${String(params.limit)} trở lên`, en: `must be ${String(params.limit)} or more`},
				},
			];
		case 'minLength':
		case 'minItems':
			return [{path, message: {vi: 'không được để trống', en: 'must not be empty'}}];
		case 'pattern':
			return [{path, message: {vi: 'viết sai dạng', en: `must match ${String(params.pattern)}`}}];
		case 'anyOf':
		case 'boolean':
			return [];
		default:
			return [{path, message: {vi: `không hợp lệ (${keyword})`, en: `is not valid (${keyword})`}}];
	}
}
