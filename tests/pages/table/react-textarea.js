import {createElement, useState} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import {lines, put, stand} from './page.js';

await stand((place) => {
	const holder = put(place);
	const root = createRoot(holder);
	let state = lines;
	function Form() {
		const [value, setValue] = useState(lines);
		state = value;
		return createElement('textarea', {rows: 10, name: 'content', value, onChange: (event) => setValue(event.target.value)});
	}
	flushSync(() => root.render(createElement(Form)));
	return {editable: holder.querySelector('textarea'), save: () => state, leave: () => root.unmount()};
});
