import type {Rule} from '../rule';
import {type Confusion, confusions} from '../vietnamese/confusions';
import {phrases} from '../vietnamese/phrases';
import {likeCase} from '../vietnamese/surroundings';
import {type Word, type Words, wordAt, wordsOf} from '../vietnamese/words';

export default {
	id: 'misspelt-compound',
	level: 'warning',
	title: {vi: 'Dùng đúng từ dễ nhầm', en: 'Mind words easily confused'},
	why: {
		vi: 'Từng chữ đều đúng nhưng ghép thành từ sai (“sát nhập”, “chia sẽ”) là lỗi người đọc dễ nhận ra nhất và làm giảm độ tin cậy của Cổng.',
		en: 'Each syllable is right, yet the word is wrong (“sát nhập”, “chia sẽ”): the slip readers notice first, and it costs the portal its credit.',
	},
	source: {kind: 'practice', dossier: ['SPL-09'], sure: 'convention'},
	good: [
		'Sáp nhập hai đơn vị, bổ sung nhân sự và chia sẻ kinh nghiệm.',
		'Các em học tập chung một lớp.',
		'Phần nào ông chia, sẽ có người nhận.',
	],
	bad: {
		'Sau khi {sát nhập}, đơn vị {bổ xung} nhân sự.': 'Sau khi sáp nhập, đơn vị bổ sung nhân sự.',
		'{Chia sẽ} tại hội nghị, ông Bình nói về {bảo hiểm thất nghiệm}.':
			'Chia sẻ tại hội nghị, ông Bình nói về bảo hiểm thất nghiệp.',
		'Đoàn {thăm quan} trụ sở mới.': 'Đoàn tham quan trụ sở mới.',
		'KẾT QUẢ {XỬ DỤNG} QUỸ': 'KẾT QUẢ SỬ DỤNG QUỸ',
		'Ủy ban {Thưởng vụ Quốc hội} cho ý kiến.': 'Ủy ban Thường vụ Quốc hội cho ý kiến.',
	},
	bySentence: true,
	*block(block) {
		const words = wordsOf(block);
		let until = 0;
		for (const index of words.heads) {
			const word = wordAt(words, index) as Word;
			if (word.start < until) continue;
			const match = confusions.get(word.look.lower)?.find((each) => stands(each, words, index, block.text));
			if (!match) continue;
			until = wordAt(words, index + match.wrong.length - 1)?.end ?? word.end;
			const written = block.text.slice(word.start, until);
			const fix = inCaseOf(written, match.right);
			yield {
				at: [word.start, until],
				fix,
				...(match.doubtful ? {level: 'hint'} : {}),
				message: match.doubtful
					? {vi: `“${written}”: có phải “${fix}”?`, en: `“${written}”: is it “${fix}”?`}
					: {vi: `Viết “${fix}”, không viết “${written}”.`, en: `Write “${fix}”, not “${written}”.`},
			};
		}
	},
} satisfies Rule;

/** Word by word: “Thưởng vụ Quốc hội” keeps its second capital. */
function inCaseOf(written: string, right: string): string {
	const models = written.split(/[ \u00A0]+/);
	return right
		.split(' ')
		.map((word, index) => likeCase(word, models[index] ?? word))
		.join(' ');
}

/** Whether the wrong form stands here: its words parted by spaces alone, and none of them part of another word. */
function stands({wrong}: Confusion, words: Words, index: number, text: string): boolean {
	for (let i = 1; i < wrong.length; i++) {
		const [last, word] = [wordAt(words, index + i - 1), wordAt(words, index + i)];
		if (word?.look.lower !== wrong[i] || !/^[ \u00A0]+$/.test(text.slice(last?.end, word?.start))) return false;
	}
	const [before, after] = [words.looks[index - 1], words.looks[index + wrong.length]];
	return !phrases.has(`${before?.lower} ${wrong[0]}`) && !phrases.has(`${wrong.at(-1)} ${after?.lower}`);
}
