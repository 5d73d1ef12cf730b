import type {Rule} from '../rule';

export default {
	id: 'full-stop-title',
	level: 'warning',
	title: {vi: 'Bỏ dấu chấm cuối tít', en: 'Drop the full stop after the title'},
	why: {
		vi: 'Tít là tên bài, không phải câu văn trong bài: theo lệ báo chí, cuối tít không đặt dấu chấm.',
		en: 'A title names the post, it is no sentence of it: by newspaper custom it ends without a full stop.',
	},
	source: {kind: 'practice', dossier: ['STR-01'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
		'# Nghỉ việc rồi, có nên rút BHXH một lần...',
		'# Đăng ký thuốc, vật tư y tế, v.v.',
	],
	bad: {
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp{.}':
			'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
		'# Thông báo lịch chi trả lương hưu tháng 7/2026{./.}': '# Thông báo lịch chi trả lương hưu tháng 7/2026',
	},
	kinds: ['title'],
	*block({kind, text}) {
		if (kind !== 'title') return;
		const title = text.trimEnd();
		const stop = title.endsWith('./.') ? './.' : '.';
		if (!title.endsWith(stop)) return;
		const before = title.slice(0, -stop.length);
		// “...”, “v.v.” and an initial (“Nguyễn A.”) end in a stop of their own.
		if (before.endsWith('.') || /[^\p{L}](?:\p{Lu}|v)$/u.test(before.slice(-2))) return;
		yield {
			at: [before.length, title.length],
			fix: '',
			message: {vi: 'Cuối tít không đặt dấu chấm.', en: 'A title ends without a full stop.'},
		};
	},
} satisfies Rule;
