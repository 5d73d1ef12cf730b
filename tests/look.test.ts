import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';

const css = readFileSync(new URL('../components/look/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split(/@media[^{]*\{/);

for (const [name, sheet] of Object.entries({light, dark})) {
	it(`${name}: every text stands out from its ground by 4.5 : 1`, () => {
		const colours = new Map([...sheet.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, key, value]) => [key, value]));
		const faint: string[] = [];
		for (const ground of ['paper', 'sheet']) {
			for (const text of ['ink', 'soft', 'accent', 'error', 'warning', 'hint']) check(text, ground);
		}
		for (const each of ['error', 'warning', 'hint', 'accent']) check('ink', `${each}-tint`);
		check('accent', 'accent-tint');
		check('on-accent', 'accent');
		expect(faint).toEqual([]);

		function check(text: string, ground: string): void {
			const ratio = contrast(colours.get(text) ?? '', colours.get(ground) ?? '');
			if (!(ratio >= 4.5)) faint.push(`${text} on ${ground}: ${ratio.toFixed(2)}`);
		}
	});
}

/** As WCAG 2 defines it. */
function contrast(a: string, b: string): number {
	const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (bright + 0.05) / (dim + 0.05);
}

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
