import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';

type Limits = Standard['limits'];

const syllables = {vi: 'chữ', en: 'syllables'};
const pixels = {vi: 'điểm ảnh', en: 'pixels'};
const characters = {vi: 'ký tự', en: 'characters'};

/** What people call each limit of the standard, and its unit. */
export const limitWords: Readonly<Record<keyof Limits, {readonly name: Words; readonly unit: Words}>> = {
	titleSyllablesMin: {name: {vi: 'Tít, ít nhất', en: 'Title, at least'}, unit: syllables},
	titleSyllablesMax: {name: {vi: 'Tít, nhiều nhất', en: 'Title, at most'}, unit: syllables},
	titleCharactersMax: {name: {vi: 'Tít, nhiều nhất', en: 'Title, at most'}, unit: characters},
	titleAbbreviationsMax: {
		name: {vi: 'Tít, nhiều nhất', en: 'Title, at most'},
		unit: {vi: 'chữ viết tắt', en: 'abbreviations'},
	},
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
	sentenceSyllablesMax: {name: {vi: 'Một câu, nhiều nhất', en: 'A sentence, at most'}, unit: syllables},
	headingEverySyllables: {name: {vi: 'Cần một tít xen sau mỗi', en: 'A heading is due every'}, unit: syllables},
	imageWidthMin: {name: {vi: 'Bề ngang ảnh, ít nhất', en: 'Width of a picture, at least'}, unit: pixels},
	imageBytesMax: {
		name: {vi: 'Một ảnh, nhiều nhất', en: 'A picture’s file, at most'},
		unit: {vi: 'byte', en: 'bytes'},
	},
	staleDaysMax: {
		name: {vi: 'Từ ngày sự kiện đến ngày đăng, nhiều nhất', en: 'From the event to the post, at most'},
		unit: {vi: 'ngày làm việc', en: 'working days'},
	},
	contrastMin: {
		name: {vi: 'Độ tương phản của chữ với nền, ít nhất', en: 'Contrast of text against its ground, at least'},
		unit: {vi: 'lần', en: ': 1'},
	},
	pictureSideMin: {
		name: {vi: 'Cạnh ảnh nhỏ hơn mức này coi là trang trí', en: 'A picture smaller than this is decoration'},
		unit: pixels,
	},
	outageNoticeDaysMin: {
		name: {vi: 'Báo trước khi tạm ngừng Cổng, ít nhất', en: 'Notice before an outage, at least'},
		unit: {vi: 'ngày làm việc', en: 'working days'},
	},
	yearsAheadMax: {
		name: {vi: 'Ngày ghi trong bài, xa nhất về sau', en: 'A date in the post may lie ahead by'},
		unit: {vi: 'năm', en: 'years'},
	},
};
