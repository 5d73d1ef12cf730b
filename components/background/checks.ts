import {browser} from 'wxt/browser';
import type {Rule} from '../../rules/rule';
import {answerChecks} from '../lint/answer';
import {lineName} from '../lint/line';

/** Checks the posts of all tabs here, off the threads that people type on. */
export function serveChecks(rules: readonly Rule[]): void {
	browser.runtime.onConnect.addListener((port) => {
		if (port.name === lineName) answerChecks(rules, port);
	});
}
