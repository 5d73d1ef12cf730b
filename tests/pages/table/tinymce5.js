import {standTinymce} from './tinymce.js';

await standTinymce('tinymce-5');
