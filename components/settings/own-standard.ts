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

/** Places named in the notice; the options tell what is wrong with each. */
const named = 3;

function unfit(faults: readonly Fault[]): Words {
	const list = (language: 'vi' | 'en') => {
		const places = faults.slice(0, named).map(({path, message}) => path || message[language]);
		return `${places.join(', ')}${faults.length > named ? '…' : ''}`;
	};
	return {
		vi: `Tiêu chuẩn riêng của đơn vị thiếu hoặc sai ở ${faults.length} chỗ (${list('vi')}), nên tạm dùng tiêu chuẩn mặc định. Tệp còn nguyên: vào Tùy chọn xuất ra, sửa rồi nạp lại.`,
		en: `The unit’s own standard lacks or mistakes ${faults.length === 1 ? 'one thing' : `${faults.length} things`} (${list('en')}), so the default one is used for now. Nothing is lost: in the options, export the file, mend it and load it again.`,
	};
}

const unread: Words = {
	vi: 'Trình duyệt không đọc được tiêu chuẩn riêng của đơn vị (ổ đĩa đầy hoặc hỏng?), nên đang tạm dùng tiêu chuẩn mặc định.',
	en: 'The browser could not read the unit’s own standard (disk full or damaged?), so the default one is used for now.',
};
