import type {Words} from '../../rules/rule';

/** Waits for something to be kept by the browser; `null` when it was, else what to tell the person. */
export async function kept(saving: Promise<unknown>): Promise<Words | null> {
	try {
		await saving;
		return null;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return {
			vi: `Trình duyệt không lưu được (ổ đĩa đầy?): ${reason}`,
			en: `The browser could not keep this (disk full?): ${reason}`,
		};
	}
}
