import {characters} from '../characters';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {namesPerson} from '../vietnamese/person-names';
import {sentenceAt} from '../vietnamese/sentences';
import {holdsNumber, labelled, masked, writtenNumbers} from './numbers';

export default {
	id: 'tax-code',
	level: 'hint',
	title: {vi: 'Che mã số thuế cá nhân', en: 'Mask a person’s tax code'},
	why: {
		vi: 'Mã số thuế cá nhân tra ra được họ tên, nơi cư trú, nơi trả thu nhập. Của doanh nghiệp thì công khai, của một người thì không.',
		en: 'A personal tax code leads to name, residence and employer. A firm’s is public, a person’s isn’t.',
	},
	source: {kind: 'law', law: '91/2025/QH15', at: 'Điều 16', dossier: ['PDP-06'], sure: 'secondary'},
	good: [
		'Công ty TNHH Bình Minh, mã số thuế 5900123456, chậm đóng 3 tháng.',
		'Công ty do ông Lê Văn Bình làm giám đốc, MST 5900123456-001.',
		'Ông Lê Văn Bình, mã số thuế cá nhân 80\\*\\*\\*\\*\\*\\*\\*6.',
	],
	bad: {
		'Ông Lê Văn Bình, mã số thuế {8012345676}.': 'Ông Lê Văn Bình, mã số thuế 80\\*\\*\\*\\*\\*\\*\\*6.',
		'MST cá nhân: {8012345676}.': 'MST cá nhân: 80\\*\\*\\*\\*\\*\\*\\*6.',
	},
	needs: characters.long,
	words: ['thuế', 'mst'],
	*block(block) {
		if (!holdsNumber(block)) return;
		const {text, back} = composed(block);
		for (const number of writtenNumbers(block)) {
			const {start, end, digits} = number;
			if (![10, 12, 13].includes(digits.length) || labelled(text, number, labels) !== 'ours') continue;
			const sentence = text.slice(...sentenceAt(text, start));
			if (!/cá nhân/.test(sentence) && (firm.test(text) || !namesPerson(sentence))) continue;
			yield {
				at: back(start, end),
				fix: masked(text.slice(start, end), 2, 1),
				message: {
					vi: 'Mã số thuế của một cá nhân: nên che bớt trước khi đăng.',
					en: 'A person’s tax code: better mask it before publishing.',
				},
			};
		}
	},
} satisfies Rule;

const labels = {
	ours: /[Mm]ã số thuế|MST(?!\p{L})/u,
	others: /[Đđ]iện thoại|ĐT|tài khoản|STK|CCCD|[Cc]ăn cước|BHXH|BHYT/u,
};

const firm =
	/[Cc]ông ty|CÔNG TY|[Dd]oanh nghiệp|TNHH|CTCP|[Cc]hi nhánh|[Hh]ợp tác xã|HTX|[Đđ]ơn vị|[Cc]ơ quan|[Tt]rường|[Bb]ệnh viện|[Hh]ộ kinh doanh|BHXH tỉnh/u;
