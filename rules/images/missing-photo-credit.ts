import {isBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Rule} from '../rule';
import {composed} from '../vietnamese/composed';
import {readCaption} from './caption';
import {readAsFileName} from './file-name';
import {isPicture} from './picture';

export default {
	id: 'missing-photo-credit',
	level: 'warning',
	title: {vi: 'Ghi ảnh của ai', en: 'Say whose picture it is'},
	why: {
		vi: 'Ảnh có tác giả. Ghi tên người chụp hoặc nguồn ảnh là tôn trọng quyền tác giả, và giúp người đọc tin ảnh là thật.',
		en: 'Pictures have authors. To name the photographer or the source respects their right and helps readers trust the picture.',
	},
	source: {kind: 'practice', letter: '1.4', dossier: ['STR-11'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'![Bà Lan](ba-lan.jpg) Bà Lan bên sổ BHXH đầu tiên của mình. Ảnh do nhân vật cung cấp',
		'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà.\nTin, ảnh: Trần Hoa',
	],
	bad: {
		'{![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà.}':
			'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'{![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà. Ảnh:}':
			'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT tại phường Đông Hà. Ảnh: Trần Hoa',
		'{![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT.}\n![Người nhận](nguoi-nhan.jpg) Người dân phường Đông Hà nhận thẻ BHYT.':
			'![Lễ trao thẻ](trao-the.jpg) Đại diện BHXH tỉnh Quảng Trị trao thẻ BHYT.\n![Người nhận](nguoi-nhan.jpg) Người dân phường Đông Hà nhận thẻ BHYT.\nTin, ảnh: Trần Hoa',
	},
	reads: (block) => (block.kind === 'image' ? block : creditsAll(block)),
	*post({blocks, fields}, standard) {
		if (/ảnh/i.test((fields.author ?? '').normalize('NFC')) || blocks.some(creditsAll)) return;
		const captioned: (Captioned & {block: number})[] = [];
		const read = captions(standard);
		for (const [index, block] of blocks.entries()) {
			const caption = block.kind === 'image' ? read(block) : null;
			if (caption) captioned.push({...caption, block: index});
		}
		const bare = captioned.filter(({credit}) => !credit);
		const first = bare[0];
		if (first && bare.length > 1 && bare.length === captioned.length) {
			// One sentence for the whole gallery: one line under the text settles it too.
			yield {
				block: first.block,
				message: {
					vi: `Cả ${bare.length} ảnh đều chưa ghi ảnh của ai; thêm “Ảnh: tên người chụp” vào từng chú thích, hoặc một dòng “Ảnh: …” cuối bài.`,
					en: `None of the ${bare.length} pictures says whose it is; add “Ảnh: name” to each caption, or one line “Ảnh: …” under the text.`,
				},
			};
			return;
		}
		for (const {block, credit, stock} of bare) {
			yield {
				block,
				...(stock ? {level: 'hint'} : {}),
				message:
					credit === ''
						? {vi: 'Sau “Ảnh:” chưa có tên người chụp hoặc nguồn ảnh.', en: 'Nobody is named after “Ảnh:”.'}
						: {
								vi: 'Chú thích chưa ghi ảnh của ai; thêm “Ảnh: tên người chụp” hoặc “Nguồn: …”.',
								en: 'The caption doesn’t say whose picture it is; add “Ảnh: name” or “Nguồn: …”.',
							},
			};
		}
	},
} satisfies Rule;

interface Captioned {
	readonly credit: string | null;
	readonly stock: boolean;
}

/** What the rule needs to know of a picture; of a caption that is none yet, other rules speak. */
const captions = perStandard((standard) =>
	perBlock((block): Captioned | null => {
		if (!isPicture(block, standard) || syllablesOf(block) < 3 || readAsFileName(block.text)) return null;
		const {said, credit} = readCaption(block, standard);
		const stock = /minh h(?:ọa|oạ)/i.test(said);
		return !said || (stock && syllablesOf(block) < 5) ? null : {credit, stock};
	}),
);

/** A line such as “Tin, ảnh: Trần Hoa” names the photographer of every picture in the post. */
const creditsAll = perBlock((block: Block): boolean => {
	if (!isBody(block) || !/nh\s?:|NH\s?:/.test(block.text) || syllablesOf(block) > 20) return false;
	const {text} = composed(block);
	return /(?:^|\P{L})ảnh\s?:\s?[\p{L}\p{N}]/iu.test(text);
});
