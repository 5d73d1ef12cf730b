import {standShadow} from './shadow.js';

await standShadow('closed');
