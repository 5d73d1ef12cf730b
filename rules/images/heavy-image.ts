import type {Rule} from '../rule';

export default {
	id: 'heavy-image',
	level: 'warning',
	title: {vi: 'Nén ảnh trước khi đăng', en: 'Compress the picture'},
	why: {
		vi: 'Ảnh nặng tải lâu và tốn dung lượng của người đọc bằng điện thoại; nhiều người bỏ đi trước khi ảnh hiện ra.',
		en: 'A heavy picture loads slowly and eats the data of people on phones; many leave before it shows.',
	},
	source: {kind: 'practice', dossier: ['STR-12', 'POR-03'], sure: 'convention'},
	good: [
		'![Lễ trao thẻ](trao-the.jpg 1200x800 300KB) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
		'![Lễ trao thẻ](trao-the.jpg 1200x800) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	],
	bad: {
		'{![Lễ trao thẻ](trao-the.jpg 6000x4000 7400KB) Lễ trao thẻ BHYT. Ảnh: Trần Hoa}':
			'![Lễ trao thẻ](trao-the.jpg 1200x800 300KB) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	},
	kinds: ['image'],
	*block(block, {limits}) {
		if (block.kind !== 'image' || !block.bytes || block.bytes <= limits.imageBytesMax.value) return;
		const megabytes = (bytes: number) => (bytes / 2 ** 20).toFixed(1).replace(/\.0$/, '');
		const [heavy, most] = [megabytes(block.bytes), megabytes(limits.imageBytesMax.value)];
		yield {
			message: {
				vi: `Ảnh nặng ${heavy.replace('.', ',')} MB; nên nén còn ${most.replace('.', ',')} MB trở xuống.`,
				en: `The picture is ${heavy} MB; compress it to ${most} MB or less.`,
			},
		};
	},
} satisfies Rule;
