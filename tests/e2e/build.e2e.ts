import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {built} from '../browsers';

describe.each(Object.entries(built))('the build for %s', (_, folder) => {
	const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

	it('asks for no site at install, and runs nowhere unasked', () => {
		expect(manifest.permissions.sort()).toEqual(['activeTab', 'scripting', 'storage']);
		expect(manifest.host_permissions ?? []).toEqual([]);
		expect(manifest.content_scripts ?? []).toEqual([]);
	});

	it('loads under 5 KB gzipped on each page of a switched-on site, and under 150 KB in all where an editor stands', () => {
		const size = (name: string) => gzipSync(readFileSync(join(folder, name)), {level: 9}).length;
		expect(size('wait.js')).toBeLessThan(5_000);
		expect(size('wait.js') + size('overlay.js')).toBeLessThan(150_000);
	});

	it('fetches nothing: no request is made by the code that runs on pages', () => {
		const scripts = ['wait.js', 'overlay.js'].map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
		expect(scripts).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/);
	});
});
