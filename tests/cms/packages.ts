import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/** What a WordPress needs of Debian. */
const packages = [
	'wordpress',
	'wordpress-l10n',
	'wordpress-theme-twentytwentyone',
	'php-cli',
	'php-mysql',
	'php-curl',
	'php-gd',
	'php-xml',
	'php-mbstring',
	'php-intl',
	// The programs alone: the package named after them would start a server of its own.
	'mariadb-server-core',
	'mariadb-client-core',
];

/** Where Debian puts WordPress, its themes and its languages. */
export const debian = {program: '/usr/share/wordpress', content: '/var/lib/wordpress/wp-content'};

/** Has WordPress and what it runs on installed; gives the reason where this machine can't have them. */
export function installPackages(): string | null {
	if (isInstalled()) return null;
	if (process.getuid?.() !== 0 || !runs('apt-get', ['--version'])) {
		return `only root on Debian can install ${packages.join(', ')}`;
	}
	console.log('Installing WordPress, PHP and MariaDB (apt-get)…');
	const fault = aptFault(['update']) ?? aptFault(['install', '-y', '--no-install-recommends', ...packages]);
	if (fault !== null) return `apt-get could not install WordPress, PHP and MariaDB: ${fault}`;
	return isInstalled() ? null : 'apt-get installed WordPress, PHP and MariaDB, but not where Debian has them';
}

/** What apt says when it fails. */
function aptFault(args: readonly string[]): string | null {
	const {status, stderr} = run('apt-get', ['-qq', '-o', 'Acquire::Retries=3', ...args]);
	if (status === 0) return null;
	return /^E: .*$/m.exec(stderr)?.[0] ?? `it ended with ${status}`;
}

function isInstalled(): boolean {
	return (
		existsSync(`${debian.program}/wp-load.php`) &&
		existsSync(`${debian.content}/themes/twentytwentyone`) &&
		existsSync(`${debian.content}/languages/vi.mo`) &&
		runs('mariadbd', ['--version']) &&
		runs('mariadb', ['--version']) &&
		runs('php', ['-r', 'exit(extension_loaded("mysqli") && extension_loaded("mbstring") ? 0 : 1);'])
	);
}

function runs(command: string, args: readonly string[]): boolean {
	return run(command, args).status === 0;
}

function run(command: string, args: readonly string[]) {
	const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8'};
	return spawnSync(command, args, {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env});
}
