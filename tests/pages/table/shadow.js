import {browsers, html, put, stand} from './page.js';

/** A plain editor inside a web component. */
export function standShadow(mode) {
	return stand((place) => {
		const root = put(place, 'cms-editor').attachShadow({mode});
		const editable = put(root, 'div', html);
		editable.contentEditable = 'true';
		return {editable, save: () => editable.innerHTML, commands: browsers()};
	});
}
