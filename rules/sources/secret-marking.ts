import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';

export default {
	id: 'secret-marking',
	level: 'hint',
	title: {vi: 'Không đăng văn bản đóng dấu mật', en: 'Don’t publish what is marked secret'},
	why: {
		vi: 'Dấu “Mật”, “Tối mật”, “Lưu hành nội bộ” nghĩa là văn bản không dành cho công chúng; đăng lên Cổng là làm lộ, người đăng chịu trách nhiệm.',
		en: 'A marking “Secret” or “Internal” means that the text is not for the public; whoever publishes it answers for the leak.',
	},
	source: {
		kind: 'law',
		law: '117/2025/QH15',
		dossier: ['SRC-08'],
		sure: 'known',
	},
	good: [
		'Hội nghị phổ biến Luật Bảo vệ bí mật nhà nước: độ mật gồm tuyệt mật, tối mật, mật.',
		'Không đăng tài liệu lưu hành nội bộ lên Cổng.',
		'Bà con nuôi ong lấy mật.',
	],
	bad: {
		'{TỐI MẬT}\nBáo cáo tình hình quý II.': 'Báo cáo tình hình quý II.',
		'Báo cáo số 12/BC-BHXH {(chỉ lưu hành nội bộ)} nêu ba việc.': 'Thông báo số 15/TB-BHXH nêu ba việc.',
		'{![Công văn đóng dấu Mật](cong-van.jpg)}': '![Công văn số 15/BHXH](cong-van.jpg)',
	},
	*block(block) {
		if (block.kind === 'code' || block.kind === 'title') return;
		const {text, back} = composed(block);
		if (block.kind === 'image' && stamped.test(`${text} ${block.alt.normalize('NFC')}`)) yield {message};
		if (text.length <= longest && line.test(text)) yield {at: back(...edges(text)), message};
		else if (text.includes('(')) {
			for (const {0: words, index} of text.matchAll(bracketed)) yield {at: back(index, index + words.length), message};
		}
	},
} satisfies Rule;

const message = {
	vi: 'Đây là dấu chỉ độ mật: kiểm tra xem văn bản này có được phép công khai không.',
	en: 'This is a mark of secrecy: see whether the document may be published at all.',
};

/** A marking stands on a line of its own. */
const longest = 60;

const line =
	/^[\s(*“"]*(?:(?:[Đđ]ộ mật|ĐỘ MẬT)\s?: ?(?:[Mm]ật|MẬT|[Tt]ối mật|TỐI MẬT|[Tt]uyệt mật|TUYỆT MẬT)|(?:TUYỆT |TỐI )?MẬT|(?:[Tt]ài liệu |TÀI LIỆU )?(?:[Cc]hỉ |CHỈ )?(?:[Ll]ưu hành nội bộ|LƯU HÀNH NỘI BỘ))[\s)*.!”"]*$/u;

const bracketed =
	/\((?:[Mm]ật|MẬT|[Tt]ối mật|TỐI MẬT|[Tt]uyệt mật|(?:[Tt]ài liệu )?(?:[Cc]hỉ )?[Ll]ưu hành nội bộ)\)/gu;

const stamped = /dấu ["“(]?(?:MẬT|Mật|mật|[Tt]ối mật|[Tt]uyệt mật)(?!\p{L})/u;

/** Where the words begin and end, without the white space round them. */
function edges(text: string): [number, number] {
	return [text.length - text.trimStart().length, text.trimEnd().length];
}
