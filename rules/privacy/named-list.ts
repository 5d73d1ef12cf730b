import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {isFullName} from '../vietnamese/person-names';
import {holdsNumber, writtenNumbers} from './numbers';
import {privatePersons} from './private-person';

export default {
	id: 'named-list',
	level: 'hint',
	title: {vi: 'Không đăng danh sách tên kèm số', en: 'Don’t publish lists of names with numbers'},
	why: {
		vi: 'Danh sách họ tên kèm mã số, số giấy tờ, số điện thoại bị gom tự động và bán lại. Nên tổng hợp theo đơn vị, gửi danh sách cho nơi cần.',
		en: 'Lists of names with numbers are harvested and sold. Publish totals by unit and send the list to those who need it.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-13'], sure: 'convention'},
	good: [
		'- Công ty A: 12 lao động\n- Công ty B: 20 lao động\n- Công ty C: 31 lao động',
		'- Lê Văn Bình, Phó Giám đốc, ĐT 0912 345 678\n- Trần Thị Hoa, Chánh Văn phòng, ĐT 0912 345 679\n- Phạm Văn Nam, Trưởng phòng, ĐT 0912 345 670',
		'| Trần Thị Hoa\n| 12.500.000\n| Lê Văn Bình\n| 10.500.000\n| Phạm Thị Lan\n| 11.500.000',
	],
	bad: {
		'{- Trần Thị Hoa, 0112345678}\n- Lê Văn Bình, 0112345679\n- Phạm Thị Lan, 0112345670':
			'- Phường Đông Hà: 12 người\n- Xã Hòa Bình: 9 người\n- Xã Tân Lập: 7 người',
		'| Họ và tên\n| Mã số\n{| Trần Thị Hoa}\n| 0112345679\n| Lê Văn Bình\n| 0112345670\n| Phạm Thị Lan\n| 0112345671':
			'| Xã, phường\n| Số người\n| Đông Hà\n| 12\n| Hòa Bình\n| 9\n| Tân Lập\n| 7',
	},
	kinds: ['cell', 'item', 'paragraph'],
	reads: (block) => rowOf(block),
	*post({blocks}) {
		let start = 0;
		while (start < blocks.length) {
			const first = blocks[start] as Block;
			let end = start + 1;
			let rows = rowOf(first) === 'both' ? 1 : 0;
			let names = rowOf(first) === 'name' ? 1 : 0;
			let numbers = rowOf(first) === 'number' ? 1 : 0;
			let at = rowOf(first) ? start : -1;
			for (; end < blocks.length && blocks[end]?.kind === first.kind; end++) {
				const row = rowOf(blocks[end] as Block);
				if (!row && first.kind !== 'cell') break;
				if (row === 'both') rows++;
				if (row === 'name') names++;
				if (row === 'number') numbers++;
				if (row && at < 0) at = end;
			}
			const count = rows + Math.min(names, numbers);
			if (count >= fewest) {
				yield {
					block: at,
					message: {
						vi: `Danh sách ${count} người kèm số riêng của từng người: nên thay bằng số tổng hợp.`,
						en: `A list of ${count} people with a number each: better give totals instead.`,
					},
				};
			}
			start = end;
		}
	},
} satisfies Rule;

/** Rows that make a list. */
const fewest = 3;

type Row = 'name' | 'number' | 'both' | null;

/** What a row or cell gives of a person. */
const rowOf = perBlock((block): Row => {
	if (block.text.length > longest || !listed.has(block.kind)) return null;
	const {text} = composed(block);
	const number =
		holdsNumber(block) && writtenNumbers(block).some(({start, end}) => !amount.test(text.slice(start, end)));
	if (block.kind === 'cell' && !number) return isFullName(text.trim()) ? 'name' : null;
	if (!number || official.test(text)) return null;
	if (privatePersons(block).length) return 'both';
	return block.kind === 'cell' ? 'number' : null;
});

const listed = new Set<Block['kind']>(['cell', 'item', 'paragraph']);

/** A row is short; beyond this it is prose. */
const longest = 160;

const amount = /^\d{1,3}(?:[. ]\d{3})+$/;

const official =
	/giám đốc|trưởng|phó|chánh|chủ tịch|chuyên viên|viên chức|cán bộ|công ty|doanh nghiệp|đại lý|bưu điện|nhân viên|phụ trách|liên hệ|hotline|tổng đài|\.vn/iu;
