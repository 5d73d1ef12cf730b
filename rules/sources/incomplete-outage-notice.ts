import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {dates} from '../vietnamese/dates';

export default {
	id: 'incomplete-outage-notice',
	level: 'hint',
	title: {vi: 'Báo trước và hẹn giờ chạy lại', en: 'Announce outages early, with an end'},
	why: {
		vi: 'Người dân, doanh nghiệp có hạn nộp hồ sơ: báo trước 7 ngày làm việc, nói rõ lúc nào chạy lại thì họ mới kịp xếp việc.',
		en: 'People have deadlines to meet: seven working days’ notice and a time of recovery let them plan.',
	},
	source: {kind: 'law', law: '224/2026/NĐ-CP', at: 'Điều 13', dossier: ['POR-05'], sure: 'verified'},
	good: [
		'@publishedAt 2026-07-01\n# Thông báo bảo trì Cổng TTĐT BHXH tỉnh\nTừ 18 giờ ngày 17/7/2026 đến 6 giờ ngày 20/7/2026, hệ thống tạm ngừng.',
		'# BHXH tỉnh bảo trì hệ thống điện tại trụ sở\nViệc bảo trì hoàn thành trong tuần.',
	],
	bad: {
		'{# Thông báo tạm ngừng hệ thống tiếp nhận hồ sơ}\nHệ thống tạm ngừng để bảo trì vào tối thứ Bảy.':
			'# Thông báo tạm ngừng hệ thống tiếp nhận hồ sơ\nHệ thống tạm ngừng để bảo trì vào tối thứ Bảy, hoạt động trở lại lúc 6 giờ Chủ nhật.',
		'@publishedAt 2026-07-15\n{# Thông báo bảo trì Cổng TTĐT BHXH tỉnh}\nTừ 18 giờ ngày 17/7/2026 đến 6 giờ ngày 20/7/2026, hệ thống tạm ngừng.':
			'@publishedAt 2026-07-01\n# Thông báo bảo trì Cổng TTĐT BHXH tỉnh\nTừ 18 giờ ngày 17/7/2026 đến 6 giờ ngày 20/7/2026, hệ thống tạm ngừng.',
	},
	kinds: ['title'],
	starts: (block) => announces(block),
	*post({blocks, fields}, {limits}) {
		const index = blocks.findIndex(({kind}) => kind === 'title');
		const title = blocks[index];
		if (!title || !announces(title)) return;
		const text = blocks.map((each) => composed(each).text).join('\n');
		if (!recovery.test(text)) {
			yield {
				block: index,
				message: {
					vi: 'Chưa thấy lúc nào hệ thống chạy lại: nên ghi giờ, ngày.',
					en: 'No word of when the system is back: give hour and date.',
				},
			};
		}
		const [year, month, day] = (fields.publishedAt ?? '').split('-').map(Number);
		const first = dates(text)[0];
		if (!year || !month || !day || !first) return;
		const start = Date.UTC(first.year ?? year, first.month - 1, first.day);
		const ahead = workingDays(Date.UTC(year, month - 1, day), start);
		const least = limits.outageNoticeDaysMin.value;
		if (ahead < 0 || ahead >= least) return;
		yield {
			block: index,
			message: {
				vi: `Báo trước ${ahead} ngày làm việc; quy định là ít nhất ${least} ngày, trừ sự cố bất ngờ.`,
				en: `Announced ${ahead} working days ahead; at least ${least} are required, unless it is an emergency.`,
			},
		};
	},
} satisfies Rule;

const announces = perBlock((block: Block) => {
	const {text} = composed(block);
	return (
		/(?:tạm (?:ngừng|dừng|ngưng)|bảo trì|gián đoạn)/iu.test(text) &&
		/thông báo|kính báo/iu.test(text) &&
		system.test(text)
	);
});

const system =
	/[Cc]ổng|[Hh]ệ thống (?!điện|nước)|HỆ THỐNG|[Pp]hần mềm|VssID|VNeID|[Tt]rang (?:thông tin|web)|[Ww]ebsite|[Dd]ịch vụ (?:công|trực tuyến)|[Mm]áy chủ|[Cc]ơ sở dữ liệu/u;

const recovery =
	/(?:đến|tới) (?:khoảng |hết )?(?:\d{1,2} ?(?:giờ|h|g|:)|\d{1,2}[/-]\d|(?:hết )?ngày|(?:sáng|trưa|chiều|tối) )|trở lại|khôi phục|hoạt động bình thường|hoàn thành/u;

const oneDay = 86_400_000;

/** Mondays to Fridays from one day to another, the first not counted; -1 where the other is earlier. Holidays aren’t known. */
function workingDays(from: number, to: number): number {
	if (to < from || to - from > 60 * oneDay) return to < from ? -1 : 60;
	let count = 0;
	for (let day = from + oneDay; day <= to; day += oneDay) {
		const weekday = new Date(day).getUTCDay();
		if (weekday > 0 && weekday < 6) count++;
	}
	return count;
}
