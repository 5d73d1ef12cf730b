import {measureCategory} from './measure/category';
import {findCorpora} from './measure/corpora';
import {measureExtraction} from './measure/extract';
import {measureFindings} from './measure/findings';
import {measureSpelling} from './measure/spelling';

const corpora = findCorpora();
const args = process.argv.slice(2);
if (corpora) {
	// Whoever asks for a rule or a sample is about the findings only.
	if (!args.length) {
		measureCategory(corpora);
		measureExtraction(corpora);
		measureSpelling(corpora);
	}
	measureFindings(corpora, args);
} else {
	console.log('Nothing measured: the texts to measure on (../shared/corpora) are not on this machine.');
}
