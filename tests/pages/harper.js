// Harper's published library as its documentation sets it up for browsers, checking the editor's text in the same
// pauses as we do. What it finds is counted and nothing else: showing it would cost more.
import {binaryInlined} from '/modules/harper.js/dist/binaryInlined.js';
import {LocalLinter, WorkerLinter} from '/modules/harper.js/dist/index.js';

const pause = 400;

window.startHarper = async (body, inWorker) => {
	const linter = inWorker ? new WorkerLinter({binary: binaryInlined}) : new LocalLinter({binary: binaryInlined});
	await linter.setup();
	let timer;
	const lint = async () => {
		const text = [...body.children].map((block) => block.textContent).join('\n\n');
		window.harperFound = (await linter.lint(text, {language: 'plaintext'})).length;
	};
	body.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(lint, pause);
	});
	await lint();
};
