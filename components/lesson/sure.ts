import type {Source, Words} from '../../rules/rule';

/** How sure we are of a requirement or a value, in plain words. */
export const sureWords: Readonly<Record<Source['sure'], Words>> = {
	verified: {vi: 'đã đọc văn bản', en: 'the text was read'},
	secondary: {vi: 'theo văn bản khác dẫn lại', en: 'as another document quotes it'},
	known: {vi: 'chưa kiểm chứng, nên kiểm tra', en: 'not verified, please check'},
	convention: {vi: 'quy ước của Chuẩn Tin, đơn vị có thể sửa', en: 'a convention of Chuẩn Tin; the unit may change it'},
};
