import {perBlock} from '../remember';
import {composed} from '../vietnamese/composed';
import {type Quotation, quotations} from '../vietnamese/quotations';
import {countSyllables} from '../vietnamese/syllables';

/** What a block quotes, with how many words each quotation has. */
export const quoted = perBlock((block): readonly (Quotation & {words: number})[] =>
	/[“"]/.test(block.text)
		? quotations(composed(block).text).map((quotation) => ({...quotation, words: countSyllables(quotation.text)}))
		: [],
);

/** Verbs of saying, with which a statement is given to its speaker. */
export const saying =
	'cho biết|cho hay|chia sẻ|khẳng định|nhấn mạnh|phát biểu|bày tỏ|nhận định|đánh giá|thông tin|trả lời|giải thích|lý giải|nói|kể|tiết lộ|khuyến cáo|lưu ý|cảnh báo|thừa nhận|cho rằng|nêu|trao đổi|phản ánh|thông báo|xác nhận|chất vấn|tâm sự|thổ lộ';
