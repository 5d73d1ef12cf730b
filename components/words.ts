import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Words} from '../rules/rule';
import type {Language} from './panel/state';

/** A text in the reader's language. */
export function say(words: Words, language: Language): string {
	return words[language];
}

/** The language of the part of the tree below. */
export const Speaking = createContext<Language>('vi');

/** `say` in the language that surrounds the component. */
export function useSay(): (words: Words) => string {
	const language = useContext(Speaking);
	return (words) => say(words, language);
}

/** `2026-11-22` as people write it. Anything else is left as it is. */
export function dateWords(iso: string): Words {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
	if (!year) return {vi: iso, en: iso};
	const vi = `${day}/${month}/${year}`;
	english ??= new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'});
	return {vi, en: english.format(new Date(`${iso}T00:00Z`))};
}

/** Dear to make: there is one, from when it is first wanted. */
let english: Intl.DateTimeFormat | undefined;
