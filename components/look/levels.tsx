import type {Level, Words} from '../../rules/rule';
import {levels} from '../../rules/rule';
import type {Status} from '../messages';
import {useSay} from '../words';
import {trusted} from './trusted';

/** What people call the levels; goes after a count: “3 phải sửa”. */
export const levelWords: Readonly<Record<Level, Words>> = {
	error: {vi: 'phải sửa', en: 'must fix'},
	warning: {vi: 'nên sửa', en: 'should fix'},
	hint: {vi: 'gợi ý', en: 'to check'},
};

/**
 * The level drawn as its mark is drawn on the page, so that colour is never the only difference.
 * @param name what those who listen hear; left out where words beside it say the same.
 */
export function LevelGlyph({level, name}: {level: Level; name?: string}) {
	return (
		<svg
			class={`glyph ${level}`}
			viewBox="0 0 18 8"
			fill="none"
			stroke="currentColor"
			role="img"
			aria-label={name}
			aria-hidden={name === undefined}
		>
			{strokes[level]}
		</svg>
	);
}

const strokes = {
	error: <path d="M1 4q2-5.5 4 0t4 0 4 0 4 0" stroke-width="1.8" stroke-linecap="round" />,
	warning: <path d="M2 4h14.1" stroke-width="3" stroke-linecap="round" stroke-dasharray="0 4.7" />,
	hint: <path d="M1 4h16" stroke-width="1.7" stroke-dasharray="4 2" />,
};

export type Counts = Readonly<Record<Level, number>>;

interface CountsProps {
	counts: Counts;
	/** Leaves the words to those who listen. */
	brief?: boolean;
	/** Makes each count a button that leads to the next finding of its level. */
	go?: (level: Level) => void;
}

/** Counts at a glance: glyph, number, word. */
export function CountsList({counts, brief = false, go}: CountsProps) {
	const say = useSay();
	return (
		<span class="counts">
			{levels
				.filter((level) => counts[level] > 0)
				.map((level) => {
					const count = (
						<>
							<LevelGlyph level={level} />
							<b>{counts[level]}</b>
							<span class={brief ? 'unseen' : undefined}>{say(levelWords[level])}</span>
						</>
					);
					if (!go) {
						return (
							<span key={level} class="count">
								{count}
							</span>
						);
					}
					return (
						<button
							key={level}
							type="button"
							class="quiet count"
							title={say({vi: 'Đến chỗ tiếp theo', en: 'Go to the next one'})}
							onClick={trusted(() => go(level))}
						>
							{count}
						</button>
					);
				})}
		</span>
	);
}

/** What a tab's check came to, in one sentence, for those who listen. */
export function statusSentence(subject: Status['subject'], counts: Counts): Words {
	if (subject === 'none') return {vi: '', en: ''};
	return subject === 'failed' ? notChecked : countsSentence(counts);
}

export const notChecked: Words = {vi: 'Chưa kiểm tra được', en: 'Not checked'};

export function countsSentence(counts: Counts): Words {
	const found = levels.filter((level) => counts[level] > 0);
	if (!found.length) return {vi: 'Không thấy chỗ nào cần sửa.', en: 'Nothing to fix was found.'};
	const list = (language: 'vi' | 'en') =>
		`${found.map((level) => `${counts[level]} ${levelWords[level][language]}`).join(', ')}.`;
	return {vi: list('vi'), en: list('en')};
}
