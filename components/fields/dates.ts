/** A day as forms write it, `2026-11-22` or `22/11/2026`; `''` where it can't be told. */
export function isoDate(value: string, language: string): string {
	const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(value);
	if (iso) return iso[0];
	const [, first = '', second = '', year] = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(value) ?? [];
	if (!year) return '';
	// 03/04 is the third of April here and the fourth of March in America.
	const [day, month] = language.startsWith('en-US') || Number(second) > 12 ? [second, first] : [first, second];
	if (!language.startsWith('vi') && Number(first) <= 12 && Number(second) <= 12 && first !== second) return '';
	return Number(month) <= 12 ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** Classic WordPress asks for year, month and day apart. */
export function dateInParts(document: Document): string {
	const [year, month, day] = ['aa', 'mm', 'jj'].map((id) => {
		const control = document.getElementById(id) as HTMLInputElement | null;
		return control?.value ?? '';
	});
	return isoDate(`${year}-${month}-${day?.padStart(2, '0')}`, '');
}
