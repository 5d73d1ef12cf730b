import type {Words} from '../../rules/rule';

/** Why something can't be checked. */
export interface Refused {
	readonly refused: Words;
}

export function refuse(vi: string, en: string): Refused {
	return {refused: {vi, en}};
}

export const binary = refuse('không phải văn bản (tệp nhị phân)', 'is not text (binary file)');

/** The bytes of a file as text: UTF-8, with or without its mark, or UTF-16 that says so by its mark. */
export function decode(bytes: Uint8Array): string | Refused {
	const encoding = utf16Of(bytes);
	if (!encoding && bytes.includes(0)) return binary;
	try {
		const text = new TextDecoder(encoding ?? 'utf-8', {fatal: true}).decode(bytes);
		return text.includes('\0') ? binary : text;
	} catch {
		return refuse('không phải văn bản UTF-8; hãy lưu lại với mã UTF-8', 'is not UTF-8 text; save it again as UTF-8');
	}
}

/** UTF-16, as the file's first two bytes say. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}
