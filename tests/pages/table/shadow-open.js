import {standShadow} from './shadow.js';

await standShadow('open');
