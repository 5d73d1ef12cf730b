import {existsSync, readFileSync} from 'node:fs';

/** The folder of texts to measure on. It isn't part of the repository: the texts belong to their publishers. */
export type Corpora = URL;

/** The folder, where this machine has it: beside the repository. */
export function findCorpora(): Corpora | null {
	const folder = new URL('../../../shared/corpora/', import.meta.url);
	return existsSync(folder) ? folder : null;
}

/** The records of one file, a JSON object a line. */
export function readLines<T>(corpora: Corpora, file: string): T[] {
	const lines = readFileSync(new URL(file, corpora), 'utf8').split('\n');
	return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}
