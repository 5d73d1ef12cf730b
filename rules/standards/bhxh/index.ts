import type {Standard} from '../../standard';
import capitals from './capitals.json';
import categories from './categories.json';
import changes from './changes.json';
import documents from './documents.json';
import issued from './issued.json';
import standard from './standard.json';

/** The default standard, of Vietnam Social Security; `tests/standard.test.ts` validates it against the schema. */
export const bhxh = {
	...standard,
	...documents,
	...issued,
	...categories,
	...changes,
	...capitals,
	// Beside an exported file, where an editor with schema support looks for it.
	$schema: './standard.schema.json',
} as Standard;
