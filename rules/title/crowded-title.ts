import {abbreviationsOf, standsAlone} from '../names/abbreviations';
import type {Rule} from '../rule';

export default {
	id: 'crowded-title',
	level: 'hint',
	title: {vi: 'Bớt chữ viết tắt trong tít', en: 'Use fewer abbreviations in the title'},
	why: {
		vi: 'Tít nhiều chữ tắt như một dãy mã: người lướt qua không hiểu tin nói gì.',
		en: 'A title full of abbreviations reads like a code: who skims it can’t tell what it says.',
	},
	source: {kind: 'practice', dossier: ['ABB-07'], sure: 'convention'},
	good: [
		'# BHXH tỉnh Gia Lai phối hợp HĐND giám sát việc đóng BHXH, BHYT, BHTN',
		'# BHXH TP.HCM công bố thủ tục mới về BHXH',
		'# TRAO THẺ BHYT, SỔ BHXH CHO NGƯỜI DÂN',
	],
	bad: {
		'{# TTHC, DVC trên Cổng TTĐT BHXH và UBND tỉnh}': '# Thủ tục, dịch vụ công trên Cổng Thông tin điện tử BHXH tỉnh',
	},
	kinds: ['title'],
	*block(block, {limits, lists}) {
		const seen = new Set<string>();
		for (const found of abbreviationsOf(block)) {
			if (found.short.length > 2 && standsAlone(block, found)) seen.add(found.short);
		}
		// “BHXH, BHYT, BHTN” is the subject, and read as one.
		const subject = [...seen].filter((short) => lists.subject.value.includes(short)).length;
		if (seen.size - Math.max(0, subject - 1) <= limits.titleAbbreviationsMax.value) return;
		yield {
			message: {
				vi: `Tít có ${seen.size} chữ viết tắt (${[...seen].join(', ')}); nên viết đủ bớt.`,
				en: `The title has ${seen.size} abbreviations (${[...seen].join(', ')}); write some of them out.`,
			},
		};
	},
} satisfies Rule;
