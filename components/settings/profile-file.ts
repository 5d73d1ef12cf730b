import type {Words} from '../../rules/rule';
import {mostProfiles, readProfiles, type SiteProfile} from '../fields/profile';
import {jsonFault} from './json-fault';

/** Names the form of the file, so that it can be told from a standard and from later forms. */
const format = 'chuan-tin-site-profiles-1';

/** A profile takes two thousand characters at most. */
const most = 1_000_000;

/** What is written to a file that is given to a whole unit. */
export function profileFile(profiles: readonly SiteProfile[]): object {
	return {format, profiles};
}

/** Reads a file of profiles: those that have today's form, and how many haven't; or why there are none. */
export async function readProfileFile(
	file: Blob,
): Promise<{readonly profiles: SiteProfile[]; readonly refused: number} | {readonly fault: Words}> {
	if (file.size > most) {
		return {
			fault: {
				vi: `tệp quá lớn; tệp này không quá ${most / 1_000_000} MB`,
				en: `the file is too large; it has ${most / 1_000_000} MB at most`,
			},
		};
	}
	const text = await file.text();
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return {fault: jsonFault(text)};
	}
	const given = (data as {format?: unknown; profiles?: unknown} | null) ?? {};
	if (given.format !== format || !Array.isArray(given.profiles)) return {fault: otherFile};
	const profiles = readProfiles(given.profiles);
	const refused = Math.min(given.profiles.length, mostProfiles) - profiles.length;
	return profiles.length ? {profiles, refused} : {fault: noProfiles};
}

const otherFile: Words = {
	vi: 'đây không phải tệp chỗ các ô do Chuẩn Tin xuất ra',
	en: 'this is no file of field places written by Chuẩn Tin',
};

const noProfiles: Words = {vi: 'trong tệp không có trang nào đúng mẫu', en: 'no site in the file has the right form'};
