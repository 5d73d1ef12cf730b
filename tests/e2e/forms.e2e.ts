import {describe, expect, it} from 'vitest';
import {readPanel} from '../panel';
import {waitForMarks} from './editor-page';
import {useStand} from './stand';

/** Each has two spaces in its title, and one before a comma in its summary and in its text. */
const forms = [
	'wordpress-classic',
	'wordpress-gutenberg',
	'decap',
	'strapi',
	'sharepoint',
	'liferay',
	'dnn',
	'joomla',
] as const;

/** Joomla's form has no field for a summary. */
const withoutSummary = 'joomla';

/** Those whose box for the featured image is empty. */
const withoutPicture: readonly string[] = ['wordpress-classic', 'strapi', 'sharepoint', 'liferay', 'joomla'];

describe('title, summary, text and featured image of a CMS’s form', () => {
	const stand = useStand();
	it.each(forms)('%s', async (name) => {
		const page = await stand().open(`${stand().origin}/pages/forms/${name}.html`);
		await waitForMarks(page, name === withoutSummary ? ['  ', ' ,'] : ['  ', ' ,', ' ,']);
		const rules = (await readPanel(page)).map(({rule}) => rule);
		expect(rules).not.toContain('missing-title');
		expect(rules).not.toContain('missing-category');
		expect(rules.includes('missing-featured-image')).toBe(withoutPicture.includes(name));
		await page.close();
	});
});
