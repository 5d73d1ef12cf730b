import {syllablesOf} from '../body-text';
import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'empty-title-phrase',
	level: 'hint',
	title: {vi: 'Tít nói có gì mới', en: 'Let the title tell the news'},
	why: {
		vi: '“Hội nghị…”, “Kế hoạch…”, “Tin về…” chỉ gọi tên việc; người đọc chưa biết ai làm, kết quả ra sao, có liên quan đến mình không.',
		en: '“Conference…”, “Plan…”, “News of…” only name a subject; readers don’t learn who did what, and whether it concerns them.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-02'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai tập huấn Luật BHXH cho 200 doanh nghiệp',
		'# Hội nghị tập huấn Luật BHXH thu hút 200 doanh nghiệp',
		'# Kế hoạch tuyển dụng của BHXH tỉnh Gia Lai năm 2026',
	],
	bad: {
		'{# Hội nghị tổng kết công tác năm 2026}': '# BHXH tỉnh Gia Lai vượt chỉ tiêu năm 2026 về người tham gia BHYT',
		'{# Tin về lương hưu}': '# BHXH tỉnh Cà Mau chi trả lương hưu mức mới từ 01/7/2026',
		'{# Kế hoạch triển khai công tác tuyên truyền}': '# BHXH tỉnh Gia Lai đưa tuyên truyền BHXH tự nguyện về từng thôn',
	},
	kinds: ['title'],
	*block(block, standard) {
		const title = composed(block).text.trim();
		const opener = openers(standard).find((each) => title.toLowerCase().startsWith(`${each} `));
		if (!opener || syllablesOf(block) > 12 || tells.test(title.slice(opener.length))) return;
		yield {
			message: {
				vi: `Tít mở đầu bằng “${title.slice(0, opener.length)}” mà chưa nói ai làm gì, kết quả ra sao.`,
				en: `The title opens with “${title.slice(0, opener.length)}” and doesn’t say who did what.`,
			},
		};
	},
} satisfies Rule;

const openers = perStandard(({lists}) => [...lists.emptyTitleOpeners.value].sort((a, b) => b.length - a.length));

/** A name, a figure that isn’t a year, an unfinished matter, or a verb of outcome: then the title tells something. */
const tells =
	/\s["“(]?\p{Lu}|\b(?!20\d\d)\d|[:?!]|\s(?:bị|được|đạt|vượt|tăng|giảm|thu hút|giúp|khiến|không|chưa|sẽ|đã|đang|vẫn|phải|có thể|gây|thành|là|đến|lên|còn|hơn|gần|vì|do|tạo|mang|mở|bắt đầu|kết thúc)(?=\s|$)/u;
