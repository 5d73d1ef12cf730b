import {expect, it} from 'vitest';
import {contrast, readColour} from '../rules/body/colour';
import {hostOf, isWithin, siteOf} from '../rules/hosts';

it.each([
	['https://anh.gialai.baohiemxahoi.gov.vn/a.jpg', 'anh.gialai.baohiemxahoi.gov.vn', 'baohiemxahoi.gov.vn'],
	['//i.baomau.com.vn:8080/a.jpg', 'i.baomau.com.vn', 'baomau.com.vn'],
	['http://ten@www.baomau.vn?x', 'www.baomau.vn', 'baomau.vn'],
	['/anh/a.jpg', '', ''],
	['data:image/png;base64,AAAA', '', ''],
])('%s stands at %s, a site of %s', (address, host, site) => {
	expect(hostOf(address)).toBe(host);
	expect(siteOf(host)).toBe(site);
});

it('a domain holds its subdomains, and no other that ends alike', () => {
	expect(isWithin('anh.vss.gov.vn', ['vss.gov.vn'])).toBe(true);
	expect(isWithin('khongphaivss.gov.vn', ['vss.gov.vn'])).toBe(false);
});

it.each([
	['#ccc', [204, 204, 204]],
	[' RGB(0, 51,102) ', [0, 51, 102]],
	['rgba(0,0,0,1)', [0, 0, 0]],
	['yellow', [255, 255, 0]],
	['rgba(0,0,0,.5)', null],
	['var(--ink)', null],
	['#12345', null],
])('the colour %s is %s', (written, colour) => expect(readColour(written)).toEqual(colour));

it('reckons contrast as WCAG does', () => {
	expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
	expect(contrast([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
	expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
});
