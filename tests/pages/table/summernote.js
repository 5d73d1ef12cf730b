import css from 'summernote/dist/summernote-lite.css';
import {html, load, put, stand, style} from './page.js';

style(css);
await stand(async (place) => {
	if (!window.jQuery) await load('/modules/jquery/dist/jquery.js');
	if (!window.jQuery.summernote) await load('/modules/summernote/dist/summernote-lite.js');
	const target = window.jQuery(put(place, 'div', html));
	target.summernote({height: 240});
	return {
		editable: place.querySelector('.note-editable'),
		save: () => target.summernote('code'),
		leave: () => target.summernote('destroy'),
		commands: {
			list: () => target.summernote('insertUnorderedList'),
			link: (url) =>
				url
					? target.summernote('createLink', {text: `${getSelection()}`, url, isNewWindow: false})
					: target.summernote('unlink'),
			image: (address) => new Promise((there) => target.summernote('insertImage', address, there)),
		},
	};
});
