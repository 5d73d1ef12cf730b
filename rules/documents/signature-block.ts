import type {Post} from '../post';
import {perBlock} from '../remember';
import type {Rule, Said} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'signature-block',
	level: 'warning',
	title: {vi: 'Ghi quyền hạn, tên người ký đúng thể thức', en: 'Set the signature in due form'},
	why: {
		vi: 'Văn bản đăng lại trên Cổng phải như bản gốc: “KT.”, “TM.” có dấu chấm, trước tên người ký không ghi học hàm, học vị.',
		en: 'A document on the portal must read as signed: “KT.”, “TM.” with a stop, and no academic title before the name.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục I, phần II, mục 7 (áp dụng tham khảo)',
		dossier: ['CIT-11'],
		sure: 'verified',
	},
	good: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình', 'TS. Lê Văn Bình phát biểu.', 'TM. ỦY BAN NHÂN DÂN'],
	bad: {
		'{KT} GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình': 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bình',
		'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n{TS. }Lê Văn Bình': 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn Bình',
	},
	reads: (block) => lineOf(block),
	*post({blocks}: Post) {
		let since = signers;
		for (const [index, block] of blocks.entries()) {
			const {kind, said} = lineOf(block);
			since = kind === 'authority' ? 0 : since + 1;
			if (said && (kind === 'authority' || since < signers)) yield {...said, block: index};
		}
	},
} satisfies Rule;

/** In how many lines after “KT. GIÁM ĐỐC” the name of the signer must come. */
const signers = 4;

interface Line {
	readonly kind: 'authority' | 'name' | 'other';
	readonly said?: Said;
}

const other: Line = {kind: 'other'};

const lineOf = perBlock((block): Line => {
	if (block.text.length > 60 || !/^[TKQGPB]/.test(block.text)) return other;
	const {text, back} = composed(block);
	const [, authority = '', stop] = signed.exec(text) ?? [];
	if (authority) {
		if (stop) return {kind: 'authority'};
		const said = {
			at: back(0, authority.length),
			fix: `${authority}.`,
			message: {vi: `Viết “${authority}.”, có dấu chấm.`, en: `Write “${authority}.” with a stop.`},
		};
		return {kind: 'authority', said};
	}
	const titles = titled.exec(text)?.[1];
	if (!titles) return other;
	const message = {
		vi: 'Trước họ tên người ký không ghi học hàm, học vị.',
		en: 'No academic title stands before a signer’s name.',
	};
	return {kind: 'name', said: {at: back(0, titles.length), fix: '', level: 'hint', message}};
});

const signed =
	/^(TM|KT|TL|TUQ|Q)(\.?) +(?:ỦY|UỶ|GIÁM|PHÓ|TỔNG|CHỦ|BỘ|BAN|TRƯỞNG|THỦ|CHÍNH|CỤC|CHÁNH|HỘI|SỞ|VIỆN)(?!\p{L})/u;
const titled = /^((?:(?:PGS|GS|TS|ThS|BS|KS|CN)[., ]+)+)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4}$/u;
