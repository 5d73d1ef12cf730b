import {measureCategory} from './measure/category';
import {findCorpora} from './measure/corpora';
import {measureExtraction} from './measure/extract';
import {measureFindings} from './measure/findings';

const corpora = findCorpora();
if (corpora) {
	measureCategory(corpora);
	measureExtraction(corpora);
	measureFindings(corpora, process.argv.slice(2));
} else {
	console.log('Nothing measured: the texts to measure on (../shared/corpora) are not on this machine.');
}
