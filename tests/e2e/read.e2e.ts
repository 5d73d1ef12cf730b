import {join} from 'node:path';
import {build} from 'vite';
import {expect, it} from 'vitest';
import type {read} from '../../components/editor/read';
import {useStand} from './stand';

const stand = useStand();

declare const reader: {read: typeof read};

it('finds every span of a post again where it stands', async () => {
	const page = await stand().open(`${stand().offOrigin}/pages/editors/contenteditable.html`);
	await page.addScriptTag({content: await bundle()});
	const result = await page.evaluate(() => {
		const root = document.createElement('div');
		document.body.append(root);
		root.innerHTML =
			'<p>Xem <a href="/a"><b>lu</b>ật</a> <i>mới</i>\u00a0🎉 nhé</p><p>Dòng một<br>dòng <b>hai</b></p>' +
			'<figure><img src="data:," alt=""><figcaption>Ảnh <b>đẹp</b></figcaption></figure><ul><li>Mục <em>nhỏ</em></li></ul>';
		const reading = reader.read(root);
		const wrong: string[] = [];
		let spans = 0;
		reading.blocks.forEach(({text}, block) => {
			for (let start = 0; start < text.length; start++) {
				for (let end = start + 1; end <= text.length; end++) {
					spans++;
					// A `<br>` is `\n` in the text and nothing in a Range.
					const wanted = text.slice(start, end).replaceAll('\n', '');
					if (reading.range(block, [start, end])?.toString() !== wanted) wrong.push(`${block}: ${start}-${end}`);
				}
			}
		});
		return {spans, wrong};
	});
	expect(result.wrong).toEqual([]);
	expect(result.spans).toBeGreaterThan(300);
	await page.close();
});

/** The reader as one script that leaves it on the page as `reader`. */
async function bundle(): Promise<string> {
	const results = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			minify: false,
			lib: {
				entry: join(import.meta.dirname, '../../components/editor/read.ts'),
				name: 'reader',
				formats: ['iife'],
			},
		},
	});
	const [result] = Array.isArray(results) ? results : [results];
	if (!result || !('output' in result)) throw new Error('the reader was not bundled');
	return result.output[0].code;
}
