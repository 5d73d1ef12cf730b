import {characters} from '../characters';
import type {Rule} from '../rule';
import {inLegacy, legacyOf} from '../vietnamese/legacy';

export default {
	id: 'double-space',
	level: 'warning',
	title: {vi: 'Chỉ để một dấu cách', en: 'Leave one space only'},
	why: {
		vi: 'Dấu cách thừa làm dòng chữ hở quãng, ngắt dòng xấu trên điện thoại và làm lệch kết quả tìm kiếm cụm từ.',
		en: 'Extra spaces leave holes in the line, break lines badly on phones and spoil searches for a phrase.',
	},
	source: {kind: 'practice', dossier: ['SPL-11', 'STR-03'], sure: 'convention'},
	good: ['BHXH tỉnh phối hợp với ngành thuế.', 'Dòng một,\\n    dòng hai thụt vào vì mã nguồn.'],
	bad: {
		'BHXH tỉnh{  }phối hợp với{   }ngành thuế.': 'BHXH tỉnh phối hợp với ngành thuế.',
		'Mức đóng{\u00A0 }mới.': 'Mức đóng mới.',
	},
	needs: characters.gap,
	*block(block) {
		const {kind, text} = block;
		if (kind === 'code' || !double.test(text)) return;
		for (const {0: run, index} of text.matchAll(doubles)) {
			const end = index + run.length;
			// At either end, and next to a line break or a tab, spaces are the editor's or the source's, not the writer's.
			if (isEdge(text.charAt(index - 1)) || isEdge(text.charAt(end))) continue;
			// The second half of an “à” that was read in the wrong encoding.
			if (inLegacy(legacyOf(block), [index, end])) continue;
			yield {
				at: [index, end],
				fix: ' ',
				// Plain spaces mostly close up on the page, and a wide gap was set on purpose, however badly.
				level: /[^ ]/.test(run) && run.length < 4 ? 'warning' : 'hint',
				message: {vi: `Có ${run.length} dấu cách liền nhau.`, en: `There are ${run.length} spaces in a row.`},
			};
		}
	},
} satisfies Rule;

const double = /[ \u00A0\u2002-\u200A\u202F\u3000]{2}/;
const doubles = /[ \u00A0\u2002-\u200A\u202F\u3000]{2,}/g;

const isEdge = (neighbour: string) =>
	neighbour === '' || neighbour === '\n' || neighbour === '\t' || neighbour === '\r';
