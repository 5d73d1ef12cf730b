import {browsers, html, put, stand} from './page.js';

await stand((place) => {
	const editable = put(place, 'div', html);
	editable.contentEditable = 'true';
	editable.className = 'plain';
	return {editable, save: () => editable.innerHTML, commands: browsers()};
});
