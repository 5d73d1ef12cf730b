import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {type Fault, validate} from '../../rules/validate';
import {ownStandard} from './settings';

/** The unit's own standard as the browser kept it, perhaps for an older Chuẩn Tin. */
export interface OwnStandard {
	/** As it was stored; `null`: none. Whatever is wrong with it, the person can take it along. */
	readonly stored: unknown;
	/** The same, where it has today's form; `null`: the default one serves. */
	readonly standard: Standard | null;
	readonly faults: readonly Fault[];
	/** Why the unit has a standard of its own and it doesn't serve. */
	readonly notice: Words | null;
}

const none: OwnStandard = {stored: null, standard: null, faults: [], notice: null};

/** Holds what was stored against today's form. */
export function holdOwnStandard(stored: unknown): OwnStandard {
	if (stored === null || stored === undefined) return none;
	// A rule that is gone harms nobody: its level is asked for no more.
	const levels = (stored as {levels?: unknown}).levels;
	const read = validate(stored, typeof levels === 'object' && levels ? Object.keys(levels) : []);
	if ('standard' in read) return {...none, stored, standard: read.standard};
	return {...none, stored, faults: read.faults, notice: unfit(read.faults)};
}

export async function readOwnStandard(): Promise<OwnStandard> {
	try {
		return holdOwnStandard(await ownStandard.getValue());
	} catch (cause) {
		console.error('Chuẩn Tin: the unit’s standard can’t be read.', cause);
		return {...none, notice: unread};
	}
}

/** Places named in the notice; the options name all. */
const named = 3;

function unfit(faults: readonly Fault[]): Words {
	const first = (language: 'vi' | 'en') =>
		faults
			.slice(0, named)
			.map(({path, message}) => (path ? `${path}: ${message[language]}` : message[language]))
			.join('; ');
	const more = faults.length > named ? '…' : '';
	return {
		vi: `Tiêu chuẩn riêng của đơn vị chưa khớp với bản Chuẩn Tin này (${first('vi')}${more}), nên tạm dùng tiêu chuẩn mặc định. Tệp đã lưu còn nguyên: trong Tùy chọn, xuất tệp ra, sửa rồi nạp lại.`,
		en: `The unit’s own standard doesn’t fit this Chuẩn Tin (${first('en')}${more}), so the default one is used for now. Nothing is lost: in the options, export the file, mend it and load it again.`,
	};
}

const unread: Words = {
	vi: 'Trình duyệt không đọc được tiêu chuẩn riêng của đơn vị (ổ đĩa đầy hoặc hỏng?), nên đang tạm dùng tiêu chuẩn mặc định.',
	en: 'The browser could not read the unit’s own standard (disk full or damaged?), so the default one is used for now.',
};
