import {standCkeditor4} from './ckeditor4.js';

await standCkeditor4(true);
