export type Colour = readonly [red: number, green: number, blue: number];

/** A colour as markup writes it: `#ccc`, `rgb(0, 0, 0)`, `yellow`; null for what can’t be known, or lets the ground through. */
export function readColour(written: string): Colour | null {
	const value = written.trim().toLowerCase();
	const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
	if (hex) {
		const whole = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
		return [0, 2, 4].map((at) => Number.parseInt(whole.slice(at, at + 2), 16)) as unknown as Colour;
	}
	const parts = /^rgba?\( ?(\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})(?:[ ,/]+1(?:\.0)?)? ?\)$/.exec(value);
	if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return named[value] ?? null;
}

/** How many times brighter the one is than the other, 1 to 21, as WCAG reckons it. */
export function contrast(one: Colour, other: Colour): number {
	const [a, b] = [brightness(one), brightness(other)];
	return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function brightness([red, green, blue]: Colour): number {
	return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(part: number): number {
	const share = part / 255;
	return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Those that people type; the many others are left unknown. */
const named: Readonly<Record<string, Colour>> = {
	black: [0, 0, 0],
	white: [255, 255, 255],
	silver: [192, 192, 192],
	gray: [128, 128, 128],
	grey: [128, 128, 128],
	lightgray: [211, 211, 211],
	lightgrey: [211, 211, 211],
	darkgray: [169, 169, 169],
	yellow: [255, 255, 0],
	orange: [255, 165, 0],
	gold: [255, 215, 0],
	lime: [0, 255, 0],
	cyan: [0, 255, 255],
	aqua: [0, 255, 255],
	pink: [255, 192, 203],
	red: [255, 0, 0],
	blue: [0, 0, 255],
	navy: [0, 0, 128],
	green: [0, 128, 0],
	maroon: [128, 0, 0],
	purple: [128, 0, 128],
};
