import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import type {Browser} from 'puppeteer-core';
import {bhxh} from '../../rules/standards/bhxh/index';
import {debian} from './packages';
import {startService} from './service';

const run = promisify(execFile);

/** A WordPress of this machine alone, with one editor and the standard's categories. */
export interface Wordpress {
	readonly version: string;
	readonly origin: string;
	readonly user: {readonly name: string; readonly password: string};
	/** Asks the database for one value of one row, byte by byte. */
	ask(sql: string): Promise<Buffer>;
	/** Ends its servers and leaves nothing behind. */
	close(): Promise<void>;
}

const ours = join(import.meta.dirname, 'site');

/** Starts Debian's WordPress on an empty database, in a folder of its own. */
export async function startWordpress(): Promise<Wordpress> {
	const folder = await mkdtemp(join(tmpdir(), 'chuan-tin-cms-'));
	const web = join(folder, 'web');
	const socket = join(folder, 'db.sock');
	const env = {CMS_SOCKET: socket};
	const password = crypto.randomUUID();
	const closing: (() => Promise<void>)[] = [() => rm(folder, {recursive: true, force: true, maxRetries: 3})];
	const close = async () => {
		for (const each of closing.splice(0).reverse()) await each();
	};
	const query = async (sql: string) => {
		const args = ['--no-defaults', '--user=root', `--socket=${socket}`, '--batch', '--skip-column-names'];
		return (await run('mariadb', [...args, `--execute=${sql}`], {maxBuffer: 10_000_000})).stdout.trimEnd();
	};
	try {
		const [database] = await Promise.all([startDatabase(join(folder, 'db'), socket), copyProgram(web)]);
		closing.push(database.close);
		await query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
		const categories = bhxh.categories.map(({name}) => name);
		const {stdout: version} = await run('php', [join(ours, 'install.php'), web, password, ...categories], {
			env: {...process.env, ...env},
		});
		const server = await startService('php', ['-S', '127.0.0.1:0', '-t', web, join(ours, 'router.php')], {
			says: /\((http:\/\/127\.0\.0\.1:\d+)\) started/,
			env: {...env, PHP_CLI_SERVER_WORKERS: '3'},
		});
		closing.push(server.close);
		return {
			version,
			origin: server.ready[1] ?? '',
			user: {name: 'bien-tap', password},
			ask: async (sql) => Buffer.from(await query(`USE wordpress; SELECT HEX(CONCAT((${sql})))`), 'hex'),
			close,
		};
	} catch (cause) {
		await close();
		throw cause;
	}
}

/** MariaDB without a network port, on an empty folder. */
async function startDatabase(folder: string, socket: string) {
	const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
	const common = ['--no-defaults', ...asRoot, `--datadir=${folder}`];
	await run('mariadb-install-db', [...common, '--auth-root-authentication-method=normal', '--skip-test-db']);
	return startService('mariadbd', [...common, `--socket=${socket}`, '--skip-networking', '--skip-log-bin'], {
		says: /ready for connections/,
	});
}

async function copyProgram(web: string): Promise<void> {
	await cp(debian.program, web, {recursive: true, dereference: true});
	await cp(join(ours, 'wp-config.php'), join(web, 'wp-config.php'), {force: true});
	const content = join(web, 'wp-content');
	for (const part of ['themes/twentytwentyone', 'languages/vi.mo']) {
		await cp(join(debian.content, part), join(content, part), {recursive: true, dereference: true});
	}
	await mkdir(join(content, 'mu-plugins'), {recursive: true});
	await cp(join(ours, 'must-use.php'), join(content, 'mu-plugins/tests.php'));
}

/** Lets a browser in as the site's editor. */
export async function logIn(browser: Browser, origin: string, user: Wordpress['user']): Promise<void> {
	const page = await browser.newPage();
	await page.goto(`${origin}/wp-login.php`);
	// WordPress moves the focus to the name a moment after the page is there, from wherever one types.
	await page.evaluate(({name, password}) => {
		for (const [id, value] of [
			['user_login', name],
			['user_pass', password],
		] as const) {
			(document.getElementById(id) as HTMLInputElement).value = value;
		}
	}, user);
	await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
	await page.close();
}
