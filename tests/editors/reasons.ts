import type {Family} from './desk';
import type {Row} from './rows';
import type {ScenarioId} from './scenarios';

/** Why a cell isn't green: what the editor, the browser or we don't do there. */
type Reasons = Readonly<Record<string, Partial<Record<ScenarioId, string>>>>;

const unread = 'It keeps its text to itself: nothing of the body is marked or mended, and the panel says so.';

const onServer = 'It stands in a CMS with a server, and is proven in Chromium alone, by `npm run test:cms`.';

const inFirefox: Reasons = {
	trix: {redo: 'Trix’s own Ctrl+Shift+Z does nothing in Firefox, without us too; its redo button works.'},
};

/** The sentence in a cell of the table; `undefined`: it is green. */
export function reasonFor(row: Row, scenario: ScenarioId, family: Family): string | undefined {
	if (row.unread && scenario !== 'same') return unread;
	if (row.cms && family === 'firefox') return onServer;
	return family === 'firefox' ? inFirefox[row.page]?.[scenario] : undefined;
}
