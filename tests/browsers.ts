import {rmSync} from 'node:fs';
import {cp, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import puppeteer, {type Browser, type Extension, type LaunchOptions, type Page} from 'puppeteer-core';
import {browserPath} from './browser-paths.mjs';

declare const chrome: {scripting: {getRegisteredContentScripts(): Promise<unknown[]>}};

const root = resolve(import.meta.dirname, '..');

/** Where `wxt build` puts the extension. */
export const built = {
	chromium: join(root, '.output/chrome-mv3'),
	firefox: join(root, '.output/firefox-mv3'),
};

/** No window where there is nobody to see it, or when asked: `HEADLESS=1`. */
export const headless =
	process.env.HEADLESS === '1' ||
	(process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

/** The browser closes when the signal is aborted. */
type Options = Pick<LaunchOptions, 'args' | 'headless' | 'handleSIGINT' | 'defaultViewport' | 'ignoreDefaultArgs'> & {
	readonly signal: AbortSignal;
};

/**
 * A Chromium (Chrome, Edge, Brave) with the extension of that folder on. It is loaded through DevTools'
 * `Extensions.loadUnpacked`: branded Chrome no longer takes `--load-extension`.
 */
export async function openChromium(
	folder: string,
	{args = [], ...options}: Options,
): Promise<{browser: Browser; extension: Extension}> {
	const browser = await puppeteer.launch({
		executablePath: found('chromium'),
		pipe: true,
		enableExtensions: true,
		headless,
		...options,
		args: [
			'--no-first-run',
			'--disable-component-update',
			'--disable-sync',
			'--disable-background-networking',
			...((options.headless ?? headless) ? ['--disable-gpu'] : []),
			// Chromium refuses to run its sandbox as root, which is what one is in most containers.
			...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			...args,
		],
	});
	const id = await browser.installExtension(folder);
	const extension = (await browser.extensions()).get(id);
	if (!extension) throw new Error(`The browser has no extension ${id} after loading ${folder}`);
	return {browser, extension};
}

/** A Firefox with the extension of that folder on, as a temporary add-on. */
export async function openFirefox(folder: string, options: Options): Promise<Browser> {
	const browser = await puppeteer.launch({browser: 'firefox', executablePath: found('firefox'), headless, ...options});
	await browser.installExtension(folder);
	return browser;
}

/**
 * A copy of a built extension that already holds these origins (`http://127.0.0.1/*`), as if the person had granted
 * them. Only the manifest differs; the code is the build's own. It is deleted when the signal is aborted.
 */
export async function grantOrigins(folder: string, origins: readonly string[], signal: AbortSignal): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'chuan-tin-'));
	signal.addEventListener('abort', () => rmSync(copy, {recursive: true, force: true, maxRetries: 3}), {once: true});
	await cp(folder, copy, {recursive: true});
	const path = join(copy, 'manifest.json');
	const manifest = JSON.parse(await readFile(path, 'utf8'));
	await writeFile(path, JSON.stringify({...manifest, host_permissions: origins}));
	return copy;
}

/**
 * Waits until the extension runs on the origins it was granted: it registers its content script after its worker has
 * started, and a page opened before that goes without. The browser has no event for it, so the worker is asked again.
 */
export async function switchedOn(browser: Browser, extension: Extension): Promise<void> {
	const target = await browser.waitForTarget(
		(each) => each.type() === 'service_worker' && each.url().startsWith(`chrome-extension://${extension.id}/`),
	);
	const worker = await target.worker();
	for (let scripts: unknown[] = []; worker && !scripts.length; ) {
		// A worker that is only just starting doesn't know its own API yet.
		scripts = await worker.evaluate(async () =>
			'chrome' in globalThis && chrome.scripting ? await chrome.scripting.getRegisteredContentScripts() : [],
		);
	}
}

/** A press of the extension's button in the toolbar: as by hand, it grants `activeTab` and may open a popup. */
export async function pressToolbarButton(page: Page, extension: Extension): Promise<void> {
	await page.bringToFront();
	await extension.triggerAction(page);
}

/** Presses the toolbar button and gives the popup that opens; `page` stays the tab it speaks of. */
export async function openPopup(page: Page, extension: Extension): Promise<Page> {
	const [target] = await Promise.all([
		page.browser().waitForTarget((each) => each.url().startsWith(`chrome-extension://${extension.id}/popup`)),
		pressToolbarButton(page, extension),
	]);
	return target.asPage();
}

function found(family: 'chromium' | 'firefox'): string {
	const path = browserPath(family);
	if (!path) throw new Error(`No ${family} was found; run: node tests/setup.mjs ${family}`);
	return path;
}
