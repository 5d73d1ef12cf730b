import {perStandard} from '../remember';
import type {Category, Standard} from '../standard';

/**
 * The category of the standard that a form's value names, by id or by name, however it is written: “hoi-dap”,
 * “HỎI – ĐÁP”, “Trang chủ / Hỏi đáp”.
 */
export function knownCategory(value: string, standard: Standard): Category | undefined {
	const asked = lastAsked(standard);
	if (asked.value !== value) Object.assign(asked, {value, category: find(value, standard)});
	return asked.category;
}

/** A form's value stays the same from letter to letter, and taking names apart is slow. */
const lastAsked = perStandard((): {value?: string; category?: Category | undefined} => ({}));

function find(value: string, standard: Standard): Category | undefined {
	const known = byName(standard);
	const last = value.split(/[/\\|>»›]/).findLast((part) => part.trim()) ?? '';
	return known.get(letters(value)) ?? known.get(letters(last));
}

/** Whether one category stands above the other: “Chính sách” and “BHYT” don't contradict each other. */
export function isKin(one: Category, other: Category, {categories}: Standard): boolean {
	return isAbove(one, other, categories) || isAbove(other, one, categories);
}

function isAbove(upper: Category, lower: Category, categories: readonly Category[]): boolean {
	let at: Category | undefined = lower;
	for (let depth = 0; at && depth <= categories.length; depth++) {
		if (at.id === upper.id) return true;
		const {parent}: Category = at;
		at = categories.find(({id}) => id === parent);
	}
	return false;
}

const byName = perStandard(
	({categories}) =>
		new Map(categories.flatMap((category) => [category.id, category.name].map((name) => [letters(name), category]))),
);

/** Letters and digits alone, lower case, without marks. */
function letters(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replaceAll('đ', 'd')
		.replace(/[^\p{L}\p{N}]/gu, '');
}
