import type {Words} from '../rules/rule';

/** Waits for the browser to do something; `null` when it did, else what to tell the person. */
export async function troubleWith(doing: Promise<unknown>): Promise<Words | null> {
	try {
		await doing;
		return null;
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		return {
			vi: `Trình duyệt không làm được việc này (ổ đĩa đầy, hoặc bị quản trị viên chặn?): ${reason}`,
			en: `The browser could not do this (disk full, or barred by an administrator?): ${reason}`,
		};
	}
}
