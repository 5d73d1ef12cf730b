import {rules} from '../../rules/index';
import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {type Fault, validate} from '../../rules/validate';
import {jsonFault} from './json-fault';

/** The default standard takes a tenth of this; a larger file is something else. */
const most = 2_000_000;

/** Reads a standard that a person gave as a file: the standard, or everything wrong with it. */
export async function readStandard(file: Blob): Promise<{standard: Standard} | {faults: Fault[]}> {
	if (file.size > most) {
		const size = Math.ceil(file.size / 1_000_000);
		return fileFault({
			vi: `tệp nặng ${size} MB; tệp tiêu chuẩn không quá ${most / 1_000_000} MB`,
			en: `the file has ${size} MB; a standard has ${most / 1_000_000} MB at most`,
		});
	}
	const text = await file.text();
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return fileFault(jsonFault(text));
	}
	return validate(
		data,
		rules.map(({id}) => id),
	);
}

function fileFault(message: Words): {faults: Fault[]} {
	return {faults: [{path: '', message}]};
}
