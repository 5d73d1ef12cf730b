import type {Block, Post} from '../post';
import {perBlock} from '../remember';
import type {Rule, Words} from '../rule';
import type {Category, Standard} from '../standard';
import {composed} from '../vietnamese/composed';
import {fullNames} from '../vietnamese/person-names';
import {knownCategory} from './known';

export default {
	id: 'genre-category-mismatch',
	level: 'hint',
	title: {vi: 'Đúng thể loại của chuyên mục', en: 'Keep to the category’s genre'},
	why: {
		vi: 'Vào Hỏi - Đáp người đọc tìm câu hỏi và câu trả lời có căn cứ, vào Văn bản họ tìm số, ký hiệu. Bài khác thể loại làm chuyên mục mất tin cậy.',
		en: 'In Q&A readers look for a question and an answer with its legal basis, under Documents for a number. Other genres make the category useless.',
	},
	source: {kind: 'practice', dossier: ['CAT-02', 'POR-07'], sure: 'convention'},
	good: [
		'@category Hỏi - Đáp\n# Nghỉ việc trước khi sinh có được hưởng chế độ thai sản không?\nTrả lời: Theo Điều 50 Luật Bảo hiểm xã hội năm 2024, bạn được hưởng chế độ thai sản.',
		'@category Văn bản\n# Công văn số 15/BHXH-CSXH hướng dẫn chi trả lương hưu\nBHXH tỉnh ban hành công văn hướng dẫn chi trả.',
		'@category Hoạt động BHXH tỉnh\n# BHXH tỉnh họp giao ban\nHội nghị có 200 đại biểu dự.',
	],
	bad: {
		'@category Hỏi - Đáp\n# BHXH tỉnh họp giao ban quý II\nHội nghị có 200 đại biểu dự.\n{}':
			'@category Hoạt động BHXH tỉnh\n# BHXH tỉnh họp giao ban quý II\nHội nghị có 200 đại biểu dự.',
		'@category Hỏi - Đáp\n# Nghỉ việc trước khi sinh có được hưởng chế độ thai sản không?\nTrả lời: Bạn được hưởng chế độ thai sản.\n{}':
			'@category Hỏi - Đáp\n# Nghỉ việc trước khi sinh có được hưởng chế độ thai sản không?\nTrả lời: Theo Điều 50 Luật Bảo hiểm xã hội năm 2024, bạn được hưởng chế độ thai sản.',
		'@category Văn bản\n# Mười năm đi từng ngõ, gõ từng nhà\nChị Hoa vận động hơn 300 hộ tham gia BHXH tự nguyện.\n{}':
			'@category Gương điển hình, mô hình hay\n# Mười năm đi từng ngõ, gõ từng nhà\nChị Trần Thị Hoa vận động hơn 300 hộ tham gia BHXH tự nguyện.',
	},
	*post(post, standard) {
		const chosen = knownCategory(post.fields.category ?? '', standard);
		if (!chosen) return;
		const needs = needsOf(chosen, standard);
		if (!needs || !post.blocks.some(({kind, text}) => kind !== 'title' && text.trim())) return;
		const lacking = needs.filter(({sign}) => !holds(post, sign));
		if (!lacking.length) return;
		yield {
			message: {
				vi: `Chuyên mục “${chosen.name}” cần có: ${lacking.map(({name}) => name.vi).join(', ')}.`,
				en: `A post under “${chosen.name}” needs: ${lacking.map(({name}) => name.en).join(', ')}.`,
			},
		};
	},
} satisfies Rule;

type Sign = 'question' | 'answer' | 'basis' | 'number' | 'name';

type Needs = readonly {sign: Sign; name: Words}[];

/** What the genre of a category, or of the one above it, can’t do without. */
function needsOf({id, parent}: Category, {categories}: Standard): Needs | undefined {
	const above = categories.find((each) => each.id === parent);
	return genres[id] ?? (above && genres[above.id]);
}

const genres: Readonly<Record<string, Needs>> = {
	'hoi-dap': [
		{sign: 'question', name: {vi: 'câu hỏi', en: 'a question'}},
		{sign: 'answer', name: {vi: 'câu trả lời', en: 'an answer'}},
		{sign: 'basis', name: {vi: 'căn cứ pháp luật', en: 'the legal basis'}},
	],
	'van-ban': [{sign: 'number', name: {vi: 'số, ký hiệu văn bản', en: 'a document’s number'}}],
	'guong-dien-hinh': [{sign: 'name', name: {vi: 'tên người hoặc mô hình', en: 'who it is about'}}],
};

function holds({blocks}: Post, sign: Sign): boolean {
	return blocks.some((block) => signsOf(block).has(sign));
}

/** What a block has of a genre. Asked only where such a category is chosen. */
const signsOf = perBlock((block: Block): ReadonlySet<Sign> => {
	const {text} = composed(block);
	const found = new Set<Sign>();
	if (/\?|[Hh]ỏi\s?:|hỏi về|thắc mắc/u.test(text)) found.add('question');
	if (/[Tt]rả lời|[Đđ]áp\s?:|TRẢ LỜI|[Gg]iải đáp|[Tt]heo |[Cc]ăn cứ/u.test(text)) found.add('answer');
	if (
		/Điều \d|[Kk]hoản \d|Luật|[Nn]ghị (?:định|quyết)|[Tt]hông tư|[Qq]uyết định|[Cc]ông văn|\d\/\p{Lu}{2}/u.test(text)
	) {
		found.add('basis');
	}
	if (/\d\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}{2}/u.test(text)) found.add('number');
	if (fullNames(text).length || /[Mm]ô hình|[Tt]ập thể|[Đđ]ội|[Tt]ổ|[Cc]âu lạc bộ|CLB|BHXH/u.test(text))
		found.add('name');
	return found;
});
