import missingCategory from './category/missing-category';
import wrongCategory from './category/wrong-category';
import missingCaption from './images/missing-caption';
import clauseCapitals from './names/clause-capitals';
import type {Chapter, Rule} from './rule';
import longTitle from './title/long-title';

/** The chapters in the order people meet them: the table of contents of the product. */
export const chapters: readonly Chapter[] = [
	{id: 'title', name: {vi: 'Tít', en: 'Title'}, rules: [longTitle]},
	{id: 'summary', name: {vi: 'Sapo', en: 'Summary'}, rules: []},
	{id: 'body', name: {vi: 'Thân bài', en: 'Body'}, rules: []},
	{id: 'images', name: {vi: 'Ảnh và chú thích', en: 'Images and captions'}, rules: [missingCaption]},
	{id: 'sources', name: {vi: 'Nguồn và người phát ngôn', en: 'Sources and speakers'}, rules: []},
	{id: 'language', name: {vi: 'Ngôn ngữ', en: 'Language'}, rules: []},
	{id: 'names', name: {vi: 'Tên gọi và viết hoa', en: 'Names and capitals'}, rules: [clauseCapitals]},
	{id: 'documents', name: {vi: 'Văn bản viện dẫn', en: 'Documents cited'}, rules: []},
	{id: 'privacy', name: {vi: 'Dữ liệu cá nhân', en: 'Personal data'}, rules: []},
	{id: 'category', name: {vi: 'Chuyên mục', en: 'Category'}, rules: [missingCategory, wrongCategory]},
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
