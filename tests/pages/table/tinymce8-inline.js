import {standTinymce} from './tinymce.js';

await standTinymce('tinymce', {inline: true});
