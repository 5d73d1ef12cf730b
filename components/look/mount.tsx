import {type ComponentChild, render} from 'preact';
import type {Words} from '../../rules/rule';
import {language, languageOf} from '../settings/settings';
import {Speaking, say} from '../words';

/** Shows a page of our own, in the language the person chose and whenever they choose another. */
export async function mountPage(title: Words, view: ComponentChild): Promise<void> {
	const draw = (now: 'vi' | 'en') => {
		document.documentElement.lang = now;
		document.title = say(title, now);
		render(<Speaking.Provider value={now}>{view}</Speaking.Provider>, document.body);
	};
	draw(await spoken());
	language.watch((now) => draw(languageOf(now)));
}

/** A page of ours opens whatever the browser can't read. */
async function spoken(): Promise<'vi' | 'en'> {
	try {
		return languageOf(await language.getValue());
	} catch (cause) {
		console.error('Chuẩn Tin: the language chosen can’t be read.', cause);
		return 'vi';
	}
}
