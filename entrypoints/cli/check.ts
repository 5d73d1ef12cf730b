import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {rules} from '../../rules/index';
import {createLinter} from '../../rules/lint';
import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {bhxh} from '../../rules/standards/bhxh/index';
import {itemsOf, locate} from './input';
import {type Options, readOptions, usage} from './options';
import {pretty} from './pretty';
import {check} from './report';

// Whoever reads us may stop reading (`| head`): then there is nobody left to tell anything.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

process.exitCode = await main(process.argv.slice(2)).catch((cause: unknown) => complain(reasonOf(cause)));

async function main(args: readonly string[]): Promise<0 | 1 | 2> {
	let options: Options;
	try {
		options = readOptions(args);
	} catch (cause) {
		return complain(reasonOf(cause));
	}
	const {files, help, language} = options;
	if (help) {
		await print(`${usage[language]}\n`);
		return 0;
	}
	if (!files.length) return complain({vi: 'chưa có tệp nào; xem --help', en: 'no file given; see --help'}[language]);
	const standard = options.standard === undefined ? bhxh : await standardIn(options.standard, language);
	return standard ? checkAll(options, standard) : 2;
}

async function checkAll({files, page, pretty: forPeople, language}: Options, standard: Standard): Promise<0 | 1 | 2> {
	const linter = createLinter(rules, standard);
	const inColour = process.stdout.isTTY === true && !process.env.NO_COLOR;
	let status: 0 | 1 | 2 = 0;
	for (const file of files) {
		try {
			for await (const item of itemsOf(file, page)) {
				if ('refused' in item) {
					status = complain(`${file}: ${item.refused[language]}`);
					continue;
				}
				const report = check(item, linter, standard, language);
				if (status === 0 && report.findings.some(({level}) => level === 'error')) status = 1;
				await print(
					forPeople ? pretty(report, item.post, standard, language, inColour) : `${JSON.stringify(report)}\n`,
				);
			}
		} catch (cause) {
			status = complain(`${file}: ${reasonOf(cause)}`);
		}
	}
	return status;
}

/** The standard in a file; `null` after saying what is wrong with it. */
async function standardIn(file: string, language: keyof Words): Promise<Standard | null> {
	const path = locate(file);
	if (!existsSync(path) || !statSync(path).isFile()) {
		complain(`${file}: ${{vi: 'không có tệp tiêu chuẩn này', en: 'no such standard'}[language]}`);
		return null;
	}
	// The validator takes longer to load than all the rest: only those wait for it who need it.
	const {readStandard} = await import('../../components/settings/standard-file');
	const read = await readStandard(new Blob([readFileSync(path)]));
	if ('standard' in read) return read.standard;
	for (const {path: at, message} of read.faults) complain([file, at, message[language]].filter(Boolean).join(': '));
	return null;
}

/** One line on stderr, whatever the reason holds. */
function complain(reason: string): 2 {
	process.stderr.write(`check: ${reason.replace(/\s+/g, ' ')}\n`);
	return 2;
}

function reasonOf(cause: unknown): string {
	return cause instanceof Error ? cause.message : String(cause);
}

async function print(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
