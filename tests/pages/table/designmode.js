import {browsers, html, put, stand} from './page.js';

await stand((place) => {
	const frame = put(place, 'iframe');
	frame.style.cssText = 'width:100%;height:360px';
	const inside = frame.contentDocument;
	inside.open();
	inside.write(`<!doctype html><html><head></head><body>${html}</body></html>`);
	inside.close();
	inside.designMode = 'on';
	return {editable: inside.body, save: () => inside.body.innerHTML, commands: browsers(inside)};
});
