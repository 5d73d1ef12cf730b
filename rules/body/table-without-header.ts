import type {Rule} from '../rule';

export default {
	id: 'table-without-header',
	level: 'hint',
	title: {vi: 'Đặt hàng tiêu đề cho bảng', en: 'Give the table header cells'},
	why: {
		vi: 'Nghe từng ô số, người khiếm thị không biết đó là cột nào nếu hàng đầu chưa đặt là hàng tiêu đề.',
		en: 'Hearing figure after figure, blind readers can’t tell the column unless the first row is marked as its header.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.3.1)',
		dossier: ['ACC-05'],
		sure: 'verified',
	},
	good: ['|3 rows, 2 headers| Nhóm\n| Mức đóng\n| Hộ nghèo\n| 50%', '|2 rows| Họ tên\n| Lê Văn Bình'],
	bad: {
		'|3 rows| {Nhóm}\n| Mức đóng\n| Hộ nghèo\n| 50%': '|3 rows, 2 headers| Nhóm\n| Mức đóng\n| Hộ nghèo\n| 50%',
	},
	kinds: ['cell'],
	*block(block) {
		if (block.kind !== 'cell' || !block.table || block.table.headers > 0 || block.table.rows < 3) return;
		yield {
			message: {
				vi: `Bảng ${block.table.rows} hàng này chưa có ô tiêu đề; hãy đặt hàng đầu làm hàng tiêu đề${block.table.captioned ? '' : ' và ghi tên bảng'}.`,
				en: `This table of ${block.table.rows} rows has no header cells; make the first row its header${block.table.captioned ? '' : ' and give the table a name'}.`,
			},
		};
	},
} satisfies Rule;
