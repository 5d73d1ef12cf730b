import {measureCategory} from './measure/category';
import {findCorpora} from './measure/corpora';
import {measureExtraction} from './measure/extract';

const corpora = findCorpora();
if (corpora) {
	measureCategory(corpora);
	measureExtraction(corpora);
} else {
	console.log('Nothing measured: the texts to measure on (../shared/corpora) are not on this machine.');
}
