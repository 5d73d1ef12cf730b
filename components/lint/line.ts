import type {Block, Fields} from '../../rules/post';
import type {Finding} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import type {Change} from './change';
import type {Suggested} from './checked';

/** The name of the line between an overlay and the background, on which posts are checked. */
export const lineName = 'lint';

/** A post to check, told by what became of the one before it on this line. */
export interface Question {
	/** What to check by; with the first question. */
	readonly standard?: Standard;
	readonly blocks: Change<Block>;
	readonly fields: Fields;
}

/** What that came to, told by the answer before, whose findings have moved with their blocks. */
export interface Answer {
	readonly findings: Change<Finding>;
	readonly category: Suggested;
}

/** One end of the line: what we use of the browser's own. Questions and answers come in the order they were sent in. */
export interface End<Sent, Heard> {
	postMessage(message: Sent): void;
	disconnect(): void;
	readonly onMessage: {addListener(listen: (message: Heard) => void): void};
	/** The other end is gone. */
	readonly onDisconnect: {addListener(listen: () => void): void};
}
