import {perStandard} from '../remember';
import type {Rule} from '../rule';
import {anyOf} from '../vietnamese/any-of';
import {composed} from '../vietnamese/composed';

export default {
	id: 'vague-source',
	level: 'warning',
	title: {vi: 'Ghi đích danh nguồn', en: 'Name the source'},
	why: {
		vi: '“Theo một số báo”, “Nguồn: Internet” thì không ai kiểm tra lại được, mà người làm ra tin, ảnh vẫn chưa được nêu tên.',
		en: '“According to some papers”, “Source: Internet” can’t be checked, and whoever did the work stays unnamed.',
	},
	source: {
		kind: 'law',
		law: 'Luật Sở hữu trí tuệ',
		at: 'Điều 25 (áp dụng tham khảo)',
		dossier: ['SRC-01'],
		sure: 'secondary',
	},
	good: [
		'Theo Cổng TTĐT Chính phủ, nghị định có hiệu lực từ ngày 01/9/2026.',
		'Nguồn: Báo Gia Lai',
		'Theo mạng lưới thu của BHXH tỉnh, có 320 điểm thu.',
		'Theo báo chí nước ngoài đưa tin hôm 06/7, giá thuốc còn tăng.',
	],
	bad: {
		'{Theo một số báo}, mức đóng sẽ tăng từ tháng 7.': 'Theo Báo Gia Lai, mức đóng sẽ tăng từ tháng 7.',
		'Bài viết có nội dung hữu ích.\n{Nguồn: Internet}': 'Bài viết có nội dung hữu ích.\nNguồn: Báo Gia Lai',
		'Giá thuốc còn tăng ({theo báo chí}).': 'Giá thuốc còn tăng (theo Báo Gia Lai).',
	},
	bySentence: true,
	words: ['theo', 'nguồn'],
	*block(block, standard) {
		const {text, back} = composed(block);
		if (block.kind === 'code') return;
		for (const {0: words, index} of text.matchAll(vague(standard))) {
			yield {
				at: back(index, index + words.length),
				message: {
					vi: 'Nguồn này không tra lại được: nên ghi tên báo, tên cơ quan.',
					en: 'Nobody can look this source up: name the paper or the agency.',
				},
			};
		}
	},
} satisfies Rule;

const vague = perStandard(({lists}) => {
	const any = anyOf(
		lists.vagueSources.value.flatMap((words) => [words, words.charAt(0).toUpperCase() + words.slice(1)]),
	);
	// What follows may still name it: “theo báo chí Nhật Bản”.
	const alone = '(?=\\s?(?:[,;)\\]]|\\.(?!\\S)|$|\\n| đưa tin(?! \\p{L}))|(?: cho biết| phản ánh)(?!\\p{L}))';
	return new RegExp(`(?:[Tt]heo|[Nn]guồn(?: tin)?\\s?:)\\s(?:${any})${alone}`, 'gu');
});
