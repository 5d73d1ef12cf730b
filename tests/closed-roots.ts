import type {Frame, Page} from 'puppeteer-core';

/** Puppeteer's connection to a Firefox: the protocol sees into closed shadow roots, Puppeteer has no word for it. */
interface Connection {
	send(method: 'script.callFunction', params: object): Promise<{result: {result: {value: Element}}}>;
}
interface Element {
	readonly shadowRoot: {readonly sharedId: string};
}

/**
 * In Firefox, has the page's own world see into the closed root of an element, once that is there, through the
 * function by which Chromium's extensions do. `null` in Chromium.
 */
export async function openRootInFirefox(page: Page, host: string): Promise<Frame | null> {
	const {connection} = page.browser() as unknown as {connection?: Connection};
	if (!connection) return null;
	await page.waitForSelector(host);
	const frame = page.mainFrame();
	const target = {context: (frame as unknown as {_id: string})._id};
	const call = (functionDeclaration: string, options: object) =>
		connection.send('script.callFunction', {target, functionDeclaration, awaitPromise: false, ...options});
	const {result} = await call(`() => document.querySelector('${host}')`, {
		serializationOptions: {includeShadowTree: 'all', maxDomDepth: 0},
	});
	await call(`${tellRoot}`, {arguments: [{sharedId: result.result.value.shadowRoot.sharedId}]});
	return frame;
}

/** Runs in the page, so it stands alone. */
function tellRoot(root: ShadowRoot): void {
	const openOrClosedShadowRoot = (element: unknown) => (element === root.host ? root : null);
	Object.assign(globalThis, {chrome: {dom: {openOrClosedShadowRoot}}});
}
