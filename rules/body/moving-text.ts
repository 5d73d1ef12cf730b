import type {Rule} from '../rule';

export default {
	id: 'moving-text',
	level: 'warning',
	title: {vi: 'Bỏ chữ chạy, chữ nhấp nháy', en: 'Keep the text still'},
	why: {
		vi: 'Chữ chạy, chữ nhấp nháy khó đọc với người cao tuổi, người khiếm thị; nhấp nháy còn có thể gây hại cho người động kinh.',
		en: 'Moving and blinking text is hard on older and on visually impaired readers, and flashing can harm people with epilepsy.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18',
		dossier: ['ACC-07'],
		sure: 'verified',
	},
	good: ['**Thông báo:** cơ quan BHXH tỉnh nghỉ Tết từ ngày 14/02/2026.'],
	bad: {
		'{<moving>Thông báo: cơ quan BHXH tỉnh nghỉ Tết từ ngày 14/02/2026.</moving>}':
			'Thông báo: cơ quan BHXH tỉnh nghỉ Tết từ ngày 14/02/2026.',
	},
	marks: ['moving'],
	*block({marks}) {
		for (const {kind, at} of marks) {
			if (kind !== 'moving') continue;
			yield {
				at,
				message: {
					vi: 'Chữ này chạy hoặc nhấp nháy; nên để đứng yên, muốn nhấn mạnh thì in đậm.',
					en: 'This text moves or blinks; let it stand, in bold if it matters.',
				},
			};
		}
	},
} satisfies Rule;
