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
	'mariadb-server',
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
	runs('apt-get', ['update', '-qq']);
	runs('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
	return isInstalled() ? null : 'apt-get could not install WordPress, PHP and MariaDB';
}

function isInstalled(): boolean {
	return (
		existsSync(`${debian.program}/wp-load.php`) &&
		existsSync(`${debian.content}/themes/twentytwentyone`) &&
		existsSync(`${debian.content}/languages/vi.mo`) &&
		runs('mariadbd', ['--version']) &&
		runs('php', ['-r', 'exit(extension_loaded("mysqli") && extension_loaded("mbstring") ? 0 : 1);'])
	);
}

function runs(command: string, args: readonly string[]): boolean {
	const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
	return spawnSync(command, args, {stdio: ['ignore', 'ignore', 'ignore'], env}).status === 0;
}
