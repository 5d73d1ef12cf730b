import {countBody, syllablesOf} from '../body-text';
import {genreOf} from '../genre';
import {perBlock, perStandard} from '../remember';
import type {Rule} from '../rule';
import {isPicture} from './picture';

const portrait =
	'Hai mươi năm làm nghề thu gom phế liệu, bà Trần Thị Hoa ở phường Đông Hà chưa khi nào nghĩ mình sẽ có lương hưu. ' +
	'Năm 2018, nghe cán bộ phường giải thích, bà trích mỗi ngày ít tiền để đóng BHXH tự nguyện, rồi vận động cả xóm cùng tham gia. ' +
	'Đến nay tổ dân phố của bà có 42 người tham gia, nhiều nhất phường. ' +
	'Tháng 6/2026, bà nhận tháng lương hưu đầu tiên và dành một phần mua thẻ BHYT tặng người hàng xóm neo đơn. ' +
	'Bà nói điều vui nhất là từ nay không phải lo tiền thuốc men.';

export default {
	id: 'few-pictures',
	level: 'hint',
	title: {vi: 'Thêm ảnh cho đủ', en: 'Add a picture'},
	why: {
		vi: 'Người đọc tin vào điều nhìn thấy: một tin về sự kiện nên có ảnh, bài về người tốt, việc tốt nên có ảnh nhân vật và việc họ làm.',
		en: 'Readers believe what they see: news of an event needs a picture, a portrait needs the person and what they do.',
	},
	source: {kind: 'practice', dossier: ['STR-12'], sure: 'convention'},
	good: [
		`@category Gương điển hình, mô hình hay\n${portrait}\n![Bà Hoa](ba-hoa.jpg) Bà Hoa tư vấn cho hàng xóm. Ảnh: Lê Bình\n![Bà Hoa](ba-hoa-2.jpg) Bà Hoa nhận lương hưu. Ảnh: Lê Bình`,
		`@category Gương điển hình, mô hình hay\n@featuredImage ba-hoa.jpg\n${portrait}\n![Bà Hoa](ba-hoa-2.jpg) Bà Hoa nhận lương hưu. Ảnh: Lê Bình`,
		portrait,
	],
	bad: {
		[`@category Gương điển hình, mô hình hay\n${portrait}\n{}`]: `@category Gương điển hình, mô hình hay\n${portrait}\n![Bà Hoa](ba-hoa.jpg) Bà Hoa tư vấn cho hàng xóm. Ảnh: Lê Bình\n![Bà Hoa](ba-hoa-2.jpg) Bà Hoa nhận lương hưu. Ảnh: Lê Bình`,
	},
	reads: (block) => (block.kind === 'image' ? block : syllablesOf(block)),
	*post(post, standard) {
		const genre = genreOf(post, standard);
		const least = standard.limits.postSyllablesMin.value;
		if (!genre?.picturesMin || countBody(post, least) < least) return;
		const isOne = pictures(standard);
		// Above the post or beside its title, readers see the featured image too.
		let count = post.fields.featuredImage ? 1 : 0;
		for (const block of post.blocks) if (isOne(block) && ++count >= genre.picturesMin) return;
		yield {
			message: {
				vi: `Thể loại “${genre.name}” nên có từ ${genre.picturesMin} ảnh; bài đang có ${count}.`,
				en: `“${genre.name}” should have ${genre.picturesMin} pictures or more; this post has ${count}.`,
			},
		};
	},
} satisfies Rule;

const pictures = perStandard((standard) => perBlock((block) => block.kind === 'embed' || isPicture(block, standard)));
