import {basename} from 'node:path';
import {expect, it} from 'vitest';
import {marksPainted} from '../panel';
import {useStand} from './stand';

const stand = useStand();

it('a page of a switched-on site that is only read never loads the overlay, until an editor comes to it', async () => {
	const {browser, origin, extension} = stand();
	const page = await browser.newPage();
	const session = await page.createCDPSession();
	const ours: string[] = [];
	session.on('Debugger.scriptParsed', ({url}) => {
		if (url.startsWith(`chrome-extension://${extension.id}/`)) ours.push(basename(url));
	});
	await session.send('Debugger.enable');
	await page.goto(`${origin}/pages/portal-home.html`);
	// Changes of the page are looked at, and bring nothing while none is an editor.
	await page.evaluate(async () => {
		const rests = new Promise((resolve) => requestIdleCallback(resolve, {timeout: 1000}));
		document.body.append(document.createElement('section'));
		await rests;
	});
	expect(ours).toEqual(['wait.js']);

	await page.evaluate(() => {
		document.body.insertAdjacentHTML(
			'beforeend',
			'<div id="content" contenteditable style="width: 600px">Nộp hồ sơ theo Khoản 3 điều 15 của Luật.</div>',
		);
	});
	await marksPainted(page);
	expect(ours).toEqual(['wait.js', 'overlay.js']);
	await page.close();
});
