import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {browserPath, pathVariable} from './browser-paths.mjs';

/**
 * Makes a fresh clone ready: Node new enough, packages as locked, and the browsers named as arguments. Runs before
 * `npm start` and `npm test`; says nothing when all is there, and one line on what to do when it can't go on.
 * @typedef {import('./browser-paths.mjs').Family} Family
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Record<Family, {name: string, debian: string}>} */
const browsers = {
	chromium: {name: 'Chromium, Chrome, Edge or Brave', debian: 'chromium'},
	firefox: {name: 'Firefox', debian: 'firefox-esr'},
};

checkNode();
installPackages();
findBrowsers(process.argv.slice(2));

function checkNode() {
	const wanted = JSON.parse(read('package.json')).engines.node.replace('>=', '');
	const [major, minor] = wanted.split('.').map(Number);
	const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
	if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
	stop(`Node ${wanted} or newer is needed; this is ${process.versions.node}. Get it from https://nodejs.org.`);
}

function installPackages() {
	if (packagesAreThere()) return;
	console.log('Installing the packages that package-lock.json names (npm ci)…');
	const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
	// Inside an npm script the path of npm itself is known; run it with this Node, which needs no shell on Windows.
	const npm = process.env.npm_execpath ?? '';
	const done =
		basename(npm) === 'npm-cli.js'
			? run(process.execPath, [npm, ...args])
			: run('npm', args, {shell: process.platform === 'win32'});
	if (!done) stop('npm ci failed, see above; is the npm registry within reach?');
}

/** Compares what npm noted inside node_modules with the lock: file times say little after a checkout. */
function packagesAreThere() {
	const installed = packagesOf('node_modules/.package-lock.json');
	if (!installed) return false;
	return Object.entries(packagesOf('package-lock.json') ?? {}).every(([path, {version, optional, devOptional}]) => {
		const own = installed[path];
		return path === '' || (own ? own.version === version : Boolean(optional || devOptional));
	});
}

/**
 * @param {string} lock
 * @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | undefined}
 */
function packagesOf(lock) {
	try {
		return JSON.parse(read(lock)).packages;
	} catch {
		return undefined;
	}
}

/** @param {string[]} names */
function findBrowsers(names) {
	const families = names.filter(isFamily);
	const missing = () => families.filter((family) => !browserPath(family));
	// A path given by hand that leads nowhere is for the person to mend.
	const wanted = missing().filter((family) => !process.env[pathVariable(family)]);
	if (wanted.length && isRootOnDebian()) {
		const packages = [...wanted.map((family) => browsers[family].debian), 'fonts-liberation'];
		console.log(`Installing ${packages.join(', ')} (apt-get)…`);
		if (run('apt-get', ['update', '-qq'])) {
			run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
		}
	}
	const lines = missing().map((family) => {
		const variable = pathVariable(family);
		return process.env[variable]
			? `${variable} names no program: ${process.env[variable]}`
			: `${browsers[family].name} was not found: install it, or set ${variable} to its executable.`;
	});
	if (lines.length) stop(lines.join('\n'));
}

/**
 * @param {string} name
 * @returns {name is Family}
 */
function isFamily(name) {
	return name in browsers;
}

function isRootOnDebian() {
	return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{shell?: boolean}} [options]
 */
function run(command, args, options) {
	const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
	return spawnSync(command, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env, ...options}).status === 0;
}

/** @param {string} path */
function read(path) {
	return readFileSync(join(root, path), 'utf8');
}

/**
 * @param {string} line
 * @returns {never}
 */
function stop(line) {
	console.error(line);
	process.exit(1);
}
