import type {Words} from '../../rules/rule';
import type {SiteProfile} from '../fields/profile';
import {nothingTaught, type Taught} from '../fields/taught';
import type {PanelState} from '../panel/state';
import {isTaught, storedProfiles} from '../settings/stored-profiles';
import type {} from '../teach/teacher';
import {ask} from './background';

/** What people have taught of the CMS that this page belongs to. */
export interface Profiles {
	/** What was pointed at, found again on the page as it is now; where nothing is, fields are guessed. */
	find(): Taught;
	/**
	 * Walks the person through the fields and keeps what they pointed at.
	 * @param known the fields that are known already.
	 */
	teach(known: Taught): Promise<void>;
	/** Tells whether what was taught of this page is still there; says so when it isn't. */
	found(any: boolean): void;
	/** Told when something else was taught, here or elsewhere. */
	watch(changed: () => void): void;
}

/**
 * @param dress how people see us now.
 * @param show says something to the person; `null` takes it back.
 */
export async function openProfiles(
	document: Document,
	dress: () => Pick<PanelState, 'language' | 'edge'>,
	show: (notice: Words | null) => void,
	signal: AbortSignal,
): Promise<Profiles> {
	let profiles: readonly SiteProfile[] = [];
	let changed: (() => void) | undefined;
	let lost = false;
	let teaching = false;
	const here = () => globalThis.chuanTinTeacher?.profileFor(profiles, document.URL) ?? null;

	/** Where nobody has taught anything of this site, nothing of it is read. */
	const take = async (stored: unknown) => {
		const teacher = isTaught(stored, new URL(document.URL).origin) ? await bringTeacher() : null;
		profiles = teacher?.readProfiles(stored) ?? [];
	};
	try {
		await take(await storedProfiles.getValue());
	} catch (cause) {
		console.error('Chuẩn Tin: what was taught of this site can’t be read.', cause);
	}
	const unwatch = storedProfiles.watch((stored) => void take(stored).then(() => changed?.()));
	signal.addEventListener('abort', unwatch);

	const teach = async (known: Taught) => {
		const teacher = await bringTeacher();
		if (!teacher) return show(notBrought);
		const fields = await teacher.pickFields(document, {...dress(), known}, signal);
		if (!fields || signal.aborted) return;
		const {origin, href} = new URL(document.URL);
		const taught = new Date().toISOString().slice(0, 10);
		await teacher.addProfiles([{origin, path: teacher.pathOf(href), taught, fields: {...here()?.fields, ...fields}}]);
	};

	return {
		find: () => globalThis.chuanTinTeacher?.findTaught(document, here()?.fields) ?? nothingTaught,
		async teach(known) {
			if (teaching) return;
			teaching = true;
			try {
				await teach(known);
			} catch (cause) {
				console.error('Chuẩn Tin: what was pointed at is not kept.', cause);
				show(notKept);
			} finally {
				teaching = false;
			}
		},
		found(any) {
			const profile = here();
			const gone = !any && profile !== null && profile.path === globalThis.chuanTinTeacher?.pathOf(document.URL);
			if (gone === lost) return;
			lost = gone;
			show(lost ? notFound : null);
		},
		watch(act) {
			changed = act;
		},
	};
}

async function bringTeacher() {
	if (!globalThis.chuanTinTeacher) await ask({to: 'background', tell: 'need-teacher'});
	return globalThis.chuanTinTeacher ?? null;
}

const notBrought: Words = {
	vi: 'Chưa mở được phần chỉ ô (tiện ích vừa cập nhật?). Hãy tải lại trang rồi thử lại.',
	en: 'Pointing can’t start just now (was the extension updated?). Reload the page and try again.',
};

const notKept: Words = {
	vi: 'Trình duyệt không lưu được những ô bạn vừa chỉ (ổ đĩa đầy?). Bài viết không bị ảnh hưởng.',
	en: 'The browser could not keep what you pointed at (disk full?). The post is not affected.',
};

const notFound: Words = {
	vi: 'Trang này đã đổi: không còn thấy những ô từng được chỉ, nên Chuẩn Tin tự đoán. Hãy bấm “Chỉ chỗ tít, sapo…” để chỉ lại.',
	en: 'This page has changed: the fields that were pointed out are gone, so they are guessed. Press “Show the title, summary…” to point again.',
};
