import {lines, put, stand} from './page.js';

await stand((place) => {
	const editable = put(place, 'textarea');
	editable.rows = 10;
	editable.name = 'content';
	editable.value = lines;
	return {editable, save: () => editable.value};
});
