import type {Block} from '../post';
import {perBlock, perStandard} from '../remember';
import type {Standard} from '../standard';

/** A caption in its two parts, in NFC. */
export interface Caption {
	/** What it says of the picture. */
	readonly said: string;
	/** Whose picture it is; `''` after a label with nothing behind it, null without a credit. */
	readonly credit: string | null;
}

/** Tells what a caption says from whose picture it is: “… Ảnh: Trần Hoa”, “(Nguồn: TTXVN)”, “Ảnh do nhân vật cung cấp”. */
export function readCaption(image: Block, standard: Standard): Caption {
	return reader(standard)(image);
}

const reader = perStandard((standard) =>
	perBlock(({text}): Caption => {
		const caption = text.normalize('NFC').trim();
		const label = labelled(standard).exec(caption);
		if (label) {
			const end = label.index + label[0].length;
			// “Ảnh minh họa: Trần Hoa” says, in its label, what the picture is.
			const said = caption.slice(0, /minh h(?:ọa|oạ)/i.test(label[0]) ? end - 1 : label.index);
			return {said: said.trim(), credit: /[\p{L}\p{N}]/u.test(caption.slice(end)) ? caption.slice(end).trim() : ''};
		}
		const plain = unlabelled.exec(caption);
		if (!plain) return {said: caption, credit: null};
		// “Ảnh Bác Hồ thăm công nhân” is a caption as it stands.
		return {
			said: plain.index === 0 ? caption : caption.slice(0, plain.index),
			credit: caption.slice(plain.index).trim(),
		};
	}),
);

const labelled = perStandard(({lists}) => {
	const labels = lists.creditLabels.value.map((label) => label.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${labels.join('|')})\\s?:`, 'iu');
});

/** A credit without a colon: “- Ảnh Trần Hoa”, “. Ảnh chụp màn hình”, “ảnh … cung cấp”. */
const unlabelled =
	/(?:^|[-–—.,;(|]\s{0,3})(?:[Ảả]nh|[Hh]ình)\s(?:\p{Lu}|(?:chụp|cắt|trích|tư liệu|gia đình|nhân vật|do|của)(?!\p{L}))|[Ảả]nh [^\n]{0,60}cung cấp/u;
