import {describe, expect, it} from 'vitest';
import {withinOneFormat} from '../components/overlay/mend';
import {readExample} from '../rules/example';
import type {Block} from '../rules/post';

const block = (notation: string) => readExample(notation).post.blocks[0] as Block;

describe('a fix near formatting', () => {
	it('replaces the whole span where no edge lies inside it', () => {
		expect(withinOneFormat(block('Căn cứ **Khoản 2** Điều 15'), [7, 12], 'khoản')).toEqual({
			at: [7, 12],
			text: 'khoản',
		});
	});

	it('replaces only what differs where an edge lies inside', () => {
		expect(withinOneFormat(block('**quyề** lợi'), [0, 8], 'quyền lợi')).toBeNull();
		expect(withinOneFormat(block('bổ **xung**'), [0, 7], 'bổ sung')).toEqual({at: [3, 4], text: 's'});
	});

	it('leaves a span alone whose difference itself crosses an edge', () => {
		expect(withinOneFormat(block('s**át nh**ập'), [0, 7], 'xát-nhập')).toBeNull();
	});

	it('keeps a letter and the signs above it together', () => {
		const nfd = block('e\u0302\u0301n **x**');
		expect(withinOneFormat(nfd, [0, 6], 'e\u0302n x')).toEqual({at: [0, 3], text: 'e\u0302'});
	});
});
