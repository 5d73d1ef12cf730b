import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';

type Limits = Standard['limits'];

const syllables = {vi: 'chữ', en: 'syllables'};
const characters = {vi: 'ký tự', en: 'characters'};

/** What people call each limit of the standard, and its unit. */
export const limitWords: Readonly<Record<keyof Limits, {readonly name: Words; readonly unit: Words}>> = {
	titleSyllablesMin: {name: {vi: 'Tít, ít nhất', en: 'Title, at least'}, unit: syllables},
	titleSyllablesMax: {name: {vi: 'Tít, nhiều nhất', en: 'Title, at most'}, unit: syllables},
	titleCharactersMax: {name: {vi: 'Tít, nhiều nhất', en: 'Title, at most'}, unit: characters},
	summarySyllablesMin: {name: {vi: 'Sapo, ít nhất', en: 'Summary, at least'}, unit: syllables},
	summarySyllablesMax: {name: {vi: 'Sapo, nhiều nhất', en: 'Summary, at most'}, unit: syllables},
	summaryNewSyllablesMin: {
		name: {vi: 'Sapo nói thêm so với tít, ít nhất', en: 'New in the summary beside the title, at least'},
		unit: syllables,
	},
	paragraphSyllablesMax: {name: {vi: 'Một đoạn, nhiều nhất', en: 'A paragraph, at most'}, unit: syllables},
	paragraphSyllablesFar: {
		name: {vi: 'Một đoạn, từ mức này nhắc mạnh hơn', en: 'A paragraph, reminded more firmly from'},
		unit: syllables,
	},
	captionSyllablesMax: {name: {vi: 'Chú thích ảnh, nhiều nhất', en: 'Caption, at most'}, unit: syllables},
	altCharactersMin: {name: {vi: 'Văn bản thay thế, ít nhất', en: 'Alternative text, at least'}, unit: characters},
	altCharactersMax: {name: {vi: 'Văn bản thay thế, nhiều nhất', en: 'Alternative text, at most'}, unit: characters},
	postSyllablesMin: {name: {vi: 'Cả bài, ít nhất', en: 'The whole post, at least'}, unit: syllables},
	pictureSideMin: {
		name: {vi: 'Cạnh ảnh nhỏ hơn mức này coi là trang trí', en: 'A picture smaller than this is decoration'},
		unit: {vi: 'điểm ảnh', en: 'pixels'},
	},
	yearsAheadMax: {
		name: {vi: 'Ngày ghi trong bài, xa nhất về sau', en: 'A date in the post may lie ahead by'},
		unit: {vi: 'năm', en: 'years'},
	},
};

/** How sure we are of a value. */
export const sureWords: Readonly<Record<Limits['titleSyllablesMax']['sure'], Words>> = {
	verified: {vi: 'đã đọc văn bản', en: 'text was read'},
	secondary: {vi: 'theo văn bản khác', en: 'from another document'},
	known: {vi: 'chưa đối chiếu', en: 'not verified'},
	convention: {vi: 'thông lệ tòa soạn, đơn vị có thể sửa', en: 'newsroom practice, the unit may change it'},
};
