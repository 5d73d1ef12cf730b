import type {Words} from '../../rules/rule';
import type {PointedAt} from './taught';

/** What people call each field, and how they are asked for it. */
export const fieldWords: Readonly<Record<PointedAt, {readonly name: Words; readonly ask: Words}>> = {
	title: {name: {vi: 'Tít', en: 'Title'}, ask: {vi: 'Đâu là ô tít?', en: 'Where is the title?'}},
	summary: {name: {vi: 'Sapo', en: 'Summary'}, ask: {vi: 'Đâu là ô sapo (tóm tắt)?', en: 'Where is the summary?'}},
	body: {name: {vi: 'Nội dung', en: 'Text'}, ask: {vi: 'Đâu là ô nội dung?', en: 'Where is the text written?'}},
	category: {
		name: {vi: 'Chuyên mục', en: 'Category'},
		ask: {vi: 'Đâu là chỗ chọn chuyên mục?', en: 'Where is the category chosen?'},
	},
	featuredImage: {
		name: {vi: 'Ảnh đại diện', en: 'Featured image'},
		ask: {vi: 'Đâu là chỗ chọn ảnh đại diện?', en: 'Where is the featured image chosen?'},
	},
	author: {name: {vi: 'Tác giả', en: 'Author'}, ask: {vi: 'Đâu là ô tác giả?', en: 'Where is the author named?'}},
	source: {name: {vi: 'Nguồn tin', en: 'Source'}, ask: {vi: 'Đâu là ô nguồn tin?', en: 'Where is the source named?'}},
	publishedAt: {
		name: {vi: 'Ngày đăng', en: 'Date'},
		ask: {vi: 'Đâu là ô ngày đăng?', en: 'Where is the date of publishing?'},
	},
	publish: {
		name: {vi: 'Nút đăng', en: 'Publish button'},
		ask: {vi: 'Đâu là nút đăng bài?', en: 'Which button publishes the post?'},
	},
};
