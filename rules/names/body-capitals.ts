import type {Rule} from '../rule';
import {firstWords, miswritten} from './capitals';

export default {
	id: 'body-capitals',
	level: 'warning',
	title: {vi: 'Viết hoa đúng tên cơ quan, tổ chức', en: 'Mind the capitals of bodies’ names'},
	why: {
		vi: 'Tên cơ quan chỉ viết hoa chữ đầu của loại hình và của từ chỉ chức năng, lĩnh vực: “Sở Y tế”, “Hội đồng nhân dân”. Viết đúng tên là sự tôn trọng tối thiểu với cơ quan được nhắc tới.',
		en: 'A body’s name takes a capital on its type and on the words for its field: “Sở Y tế”, “Hội đồng nhân dân”. To spell a name right is the least one owes a partner.',
	},
	source: {
		kind: 'law',
		law: '30/2020/NĐ-CP',
		at: 'Phụ lục II, mục IV (áp dụng tham khảo)',
		dossier: ['CAP-12', 'CAP-13', 'CAP-14', 'CAP-15'],
		sure: 'verified',
	},
	good: [
		'Sở Y tế và Bảo hiểm xã hội Việt Nam ký quy chế phối hợp; các sở y tế báo cáo Bộ Y tế.',
		'Người tham gia bảo hiểm y tế đến Ủy ban nhân dân xã đăng ký.',
		'# SỞ Y TẾ VÀ BẢO HIỂM XÃ HỘI VIỆT NAM HỌP',
		'Luật Bảo hiểm y tế do Quốc hội ban hành.',
	],
	bad: {
		'{Sở y tế} phối hợp với {Hội Đồng Nhân Dân} xã.': 'Sở Y tế phối hợp với Hội đồng nhân dân xã.',
		'{Bảo Hiểm Xã Hội Việt Nam} làm việc với {bộ Y tế}.': 'Bảo hiểm xã hội Việt Nam làm việc với Bộ Y tế.',
		'Nghị quyết của {Ban chấp hành trung ương} Đảng.': 'Nghị quyết của Ban Chấp hành Trung ương Đảng.',
		'{Tổ Chức Lao Động Quốc Tế} họp các nước {Asean}.': 'Tổ chức Lao động quốc tế họp các nước ASEAN.',
	},
	bySentence: true,
	words: firstWords('body'),
	block: (block, standard) => miswritten('body', block, standard),
} satisfies Rule;
