import {namesOf, wordsOf} from './names';
import {textOf} from './text';
import {metaOf} from './title';

/** The category as the page shows it: what its head says, or the last step of the breadcrumb; `''` when unclear. */
export function sectionOf(document: Document, title: string): string {
	const said = metaOf(document, 'article:section');
	if (said) return said;
	const trail = [...document.querySelectorAll('nav, ol, ul, div, p')].find(isTrail);
	if (!trail) return '';
	const steps = [...trail.querySelectorAll('a')].filter((step) => {
		const text = textOf(step).toLowerCase();
		return (
			text.length > 1 &&
			text.length <= 60 &&
			!/^(?:trang chủ|home|trang nhất)$/.test(text) &&
			text !== title.toLowerCase()
		);
	});
	const active = steps.find((step) => namesOf(step).some((name) => /^(?:active|current)$/.test(name)));
	const last = active ?? steps[steps.length - 1];
	return last ? textOf(last) : '';
}

function isTrail(element: Element): boolean {
	if (/breadcrumb/i.test(element.getAttribute('aria-label') ?? '')) return true;
	return namesOf(element).some((name) => wordsOf(name).some((word) => /^(?:breadcrumbs?|crumbs?)$/.test(word)));
}
