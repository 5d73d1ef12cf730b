import {characters} from '../characters';
import type {Rule} from '../rule';
import {timesOf, type WrittenTime} from '../vietnamese/clock';
import {composed} from '../vietnamese/composed';

export default {
	id: 'clock-time',
	level: 'warning',
	title: {vi: 'Ghi giờ theo 24 giờ', en: 'Give times by the 24-hour clock'},
	why: {
		vi: '“2 giờ PM” pha hai thứ tiếng, “8h75” thì không có thật; người đọc lỡ giờ tiếp dân, giờ chi trả.',
		en: '“2 giờ PM” mixes two languages and there is no 8:75; readers come at the wrong hour.',
	},
	source: {kind: 'practice', dossier: ['NUM-13'], sure: 'secondary'},
	good: ['Hội nghị bắt đầu lúc 14 giờ 00, kết thúc lúc 16 giờ 30.', 'Chi trả từ 7h30 đến 11h; tổng đài trực 24/7.'],
	bad: {
		'Hội nghị bắt đầu lúc {2 giờ PM}.': 'Hội nghị bắt đầu lúc 14 giờ.',
		'Tiếp công dân từ {8:00 AM} đến {4:30 PM}; đóng cửa lúc {17:00PM}.':
			'Tiếp công dân từ 8:00 đến 16:30; đóng cửa lúc 17:00.',
		'Chi trả lương hưu lúc {8h75}.': 'Chi trả lương hưu lúc 8h45.',
	},
	bySentence: true,
	needs: characters.digit,
	*block(block) {
		for (const time of timesOf(block)) {
			const {text, back} = composed(block);
			if (time.minute !== undefined && time.minute > 59) {
				yield {at: back(...time.at), message: {vi: 'Một giờ chỉ có 60 phút.', en: 'An hour has only 60 minutes.'}};
			} else if (time.half) {
				const fix = inFull(time, text.slice(...time.at));
				yield {
					at: back(...time.at),
					fix,
					// A band is called 2PM.
					...(time.by ? {} : {level: 'hint'}),
					message: {vi: `Ghi theo 24 giờ: “${fix}”.`, en: `By 24 hours: “${fix}”.`},
				};
			}
		}
	},
} satisfies Rule;

function inFull({hour, half, by}: WrittenTime, written: string): string {
	const rest = written.replace(/^\d+/, '').replace(/\s?[AaPp][Mm]/, '');
	// “14:00 PM” says it twice.
	const of24 = hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
	return `${of24}${by ? rest : ` giờ${rest}`}`;
}
