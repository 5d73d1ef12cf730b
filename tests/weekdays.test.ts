import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {createLinter} from '../rules/lint';
import weekdayMismatch from '../rules/numbers/weekday-mismatch';
import {bhxh} from '../rules/standards/bhxh/index';

const findings = (text: string, publishedAt?: string) =>
	createLinter([weekdayMismatch], bhxh).lint({
		blocks: [{kind: 'paragraph', text, marks: []}],
		fields: publishedAt ? {publishedAt} : {},
	});

const names = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const days = fc.date({min: new Date('1990-01-01'), max: new Date('2050-12-31'), noInvalidDate: true});
const forms = fc.constantFrom(
	(name: string, date: string) => `Sáng ${name}, ngày ${date}, hội nghị khai mạc.`,
	(name: string, date: string) => `Hội nghị khai mạc ${name} (${date}).`,
	(name: string, date: string) => `Hạn nộp là ngày ${date} (${name}).`.normalize('NFD'),
);

describe('weekdays', () => {
	it('agree with the calendar on any day, and a wrong one is marked', () => {
		fc.assert(
			fc.property(days, forms, fc.integer({min: 1, max: 6}), (day, form, off) => {
				const date = `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
				const weekday = day.getUTCDay();
				expect(findings(form(names[weekday] as string, date))).toEqual([]);
				expect(findings(form(names[(weekday + off) % 7] as string, date))).toMatchObject([{level: 'error'}]);
			}),
		);
	});

	it('without a year take the one nearest to the day of publication, as a hint', () => {
		expect(findings('Chi trả vào thứ Sáu (02/1).', '2025-12-30')).toEqual([]);
		expect(findings('Chi trả vào thứ Năm (02/1).', '2025-12-30')).toMatchObject([{level: 'hint'}]);
		expect(findings('Chi trả vào thứ Năm (02/1).')).toEqual([]);
	});

	it.each([
		'Lần thứ hai, 07/7/2026, đoàn trở lại.',
		'Nghỉ thứ Bảy, Chủ nhật 11/7/2026.',
		'Từ thứ Hai đến thứ Sáu (07/7/2026).',
		'Thứ Ba 06/7/2026 (âm lịch).',
	])('%s is left alone', (text) => expect(findings(text)).toEqual([]));
});
