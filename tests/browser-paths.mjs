import {accessSync, constants, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * Where this machine's browsers are. Plain Node without packages: `setup.mjs` asks before any are installed.
 * @typedef {'chromium' | 'firefox'} Family
 * @typedef {{linux: string[], darwin: string[], win32: string[]}} Places
 */

/** Any Chromium will do: the extension is loaded through DevTools, which branded Chrome and Edge allow as well.
 * @type {Record<Family, Places>}
 */
const places = {
	chromium: {
		linux: [
			'chromium',
			'google-chrome-stable',
			'google-chrome',
			'microsoft-edge-stable',
			'microsoft-edge',
			'brave-browser',
			'chromium-browser',
		],
		darwin: [
			'Chromium.app/Contents/MacOS/Chromium',
			'Google Chrome.app/Contents/MacOS/Google Chrome',
			'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
			'Brave Browser.app/Contents/MacOS/Brave Browser',
		],
		win32: [
			'Chromium/Application/chrome.exe',
			'Google/Chrome/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe',
			'BraveSoftware/Brave-Browser/Application/brave.exe',
		],
	},
	firefox: {
		linux: ['firefox-esr', 'firefox'],
		darwin: ['Firefox.app/Contents/MacOS/firefox'],
		win32: ['Mozilla Firefox/firefox.exe', 'Mozilla Firefox ESR/firefox.exe'],
	},
};

/**
 * The browser's executable: `CHROMIUM_PATH` or `FIREFOX_PATH` if set, else the first of the usual places.
 * @param {Family} family
 * @returns {string | undefined}
 */
export function browserPath(family) {
	const chosen = process.env[pathVariable(family)];
	if (chosen) return isProgram(chosen) ? chosen : undefined;
	const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux';
	return places[family][platform]
		.flatMap((name) => folders(platform).map((folder) => join(folder, name)))
		.find(isProgram);
}

/**
 * The environment variable that names the browser's executable.
 * @param {Family} family
 */
export function pathVariable(family) {
	return `${family.toUpperCase()}_PATH`;
}

/** @param {keyof Places} platform */
function folders(platform) {
	const {env} = process;
	if (platform === 'darwin') return ['/Applications', join(env.HOME ?? '', 'Applications')];
	if (platform === 'win32')
		return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((at) => at !== undefined);
	return (env.PATH ?? '').split(delimiter).filter(Boolean);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
