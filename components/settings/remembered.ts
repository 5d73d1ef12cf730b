import type {Words} from '../../rules/rule';
import type {Language} from '../panel/state';
import {dismissalStore} from './dismissals';
import {language, languageOf, type PanelPlace, panelPlace, placeOf} from './settings';

/** What the browser remembers of the person, for one document. */
export interface Remembered {
	readonly language: Language;
	readonly place: PanelPlace;
	/** Keys of the findings put away in it. */
	readonly dismissed: readonly string[];
	/** Why all this is only what we begin with. */
	readonly trouble: Words | null;
}

/** Never fails: where the browser can't read what it keeps, the person begins anew and is told. */
export async function readRemembered(document: string): Promise<Remembered> {
	try {
		const [spoken, place, dismissed] = await Promise.all([
			language.getValue(),
			panelPlace.getValue(),
			dismissalStore.load(document),
		]);
		return {language: languageOf(spoken), place: placeOf(place), dismissed, trouble: null};
	} catch (cause) {
		console.error('Chuẩn Tin: what the browser keeps for us can’t be read.', cause);
		return {language: languageOf(null), place: placeOf(null), dismissed: [], trouble: unread};
	}
}

const unread: Words = {
	vi: 'Trình duyệt không đọc được các lựa chọn đã lưu (ổ đĩa đầy hoặc hỏng?), nên dùng lựa chọn ban đầu. Bài viết không bị ảnh hưởng.',
	en: 'The browser could not read the choices it keeps (disk full or damaged?), so the first ones are used. The post is not affected.',
};
