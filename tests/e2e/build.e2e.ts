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

	it('loads under 150 KB gzipped on a switched-on site, all told', () => {
		const size = gzipSync(readFileSync(join(folder, 'overlay.js')), {level: 9}).length;
		expect(size).toBeLessThan(150_000);
	});

	it('fetches nothing: no request is made by the code that runs on pages', () => {
		const script = readFileSync(join(folder, 'overlay.js'), 'utf8');
		expect(script).not.toMatch(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/);
	});
});
