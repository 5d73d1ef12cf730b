import {countBody, syllablesOf} from '../body-text';
import type {Rule} from '../rule';

export default {
	id: 'missing-featured-image',
	level: 'hint',
	title: {vi: 'Chọn ảnh đại diện', en: 'Choose a featured image'},
	why: {
		vi: 'Ảnh đại diện đứng cạnh tít trên trang chủ và khi bài được chia sẻ; thiếu nó, bài hiện ra với ô trống.',
		en: 'The featured image stands beside the title on the home page and wherever the post is shared; without it there is a gap.',
	},
	source: {kind: 'practice', dossier: ['STR-12'], sure: 'convention'},
	good: [
		'@featuredImage trao-the.jpg\nSáng 06/7/2026, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
		'Sáng 06/7/2026, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
	],
	bad: {
		'@featuredImage\nSáng 06/7/2026, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.\n{}':
			'@featuredImage trao-the.jpg\nSáng 06/7/2026, BHXH tỉnh Quảng Trị trao 150 thẻ BHYT.',
	},
	reads: (block) => syllablesOf(block) > 0,
	*post(post) {
		if (post.fields.featuredImage !== '' || countBody(post, 1) === 0) return;
		yield {message: {vi: 'Bài chưa chọn ảnh đại diện.', en: 'No featured image has been chosen.'}};
	},
} satisfies Rule;
