import {useEffect, useId, useState} from 'preact/hooks';
import {LessonBody} from '../lesson/Lesson';
import {LevelGlyph, levelWords} from '../look/levels';
import {trusted} from '../look/trusted';
import type {Lesson} from '../messages';
import {useSay} from '../words';
import {adviceWords, fixWords} from './fix';
import {Quote} from './Quote';
import type {PanelActions, Shown} from './state';

export type EntryActions = Pick<PanelActions, 'jump' | 'fix' | 'dismiss' | 'lesson' | 'why'>;

interface Props {
	shown: Shown;
	selected: boolean;
	on: EntryActions;
}

/** One finding: its words with their mark, what is wrong, what to do, and why. */
export function Entry({shown, selected, on}: Props) {
	const say = useSay();
	const [open, setOpen] = useState(false);
	const {key, finding, text, unfixable} = shown;
	const why = useId();
	return (
		<li
			class="entry"
			data-key={key}
			data-rule={finding.rule}
			data-level={finding.level}
			aria-current={selected ? 'true' : undefined}
		>
			<button type="button" class="jump" onClick={trusted(() => on.jump(key))}>
				<LevelGlyph level={finding.level} name={say(levelWords[finding.level])} />
				<Quote shown={shown} />
				<span class="message">{say(finding.message)}</span>
			</button>
			{finding.fix !== undefined && unfixable && (
				<p class="advice" title={say(unfixable)}>
					{say(adviceWords(text, finding.fix))}
				</p>
			)}
			<div class="acts">
				{finding.fix !== undefined && !unfixable && (
					<button type="button" class="button" onClick={trusted(() => on.fix(key))}>
						{say(fixWords(text, finding.fix))}
					</button>
				)}
				<span class="asides">
					<button
						type="button"
						class="quiet"
						aria-expanded={open}
						aria-controls={open ? why : undefined}
						onClick={trusted(() => setOpen(!open))}
					>
						{say({vi: 'Vì sao?', en: 'Why?'})}
					</button>
					<button
						type="button"
						class="quiet"
						title={say({vi: 'Không nhắc lại chỗ này trong bài này', en: 'Don’t bring this up again in this post'})}
						onClick={trusted(() => on.dismiss(key))}
					>
						{say({vi: 'Bỏ qua', en: 'Dismiss'})}
					</button>
				</span>
			</div>
			{open && (
				<div class="why" id={why}>
					<Why rule={finding.rule} unsure={finding.level === 'hint'} on={on} />
					{unfixable && <p class="unfixable">{say(unfixable)}</p>}
				</div>
			)}
		</li>
	);
}

interface WhyProps {
	rule: string;
	/** The finding is a hint: whether it is a fault at all is for a person to say. */
	unsure: boolean;
	on: Pick<PanelActions, 'lesson' | 'why'>;
}

function Why({rule: id, unsure, on}: WhyProps) {
	const say = useSay();
	const [rule, setRule] = useState<Lesson | null | undefined>();
	useEffect(() => {
		let wanted = true;
		void on.why(id).then((lesson) => wanted && setRule(lesson));
		return () => {
			wanted = false;
		};
	}, [id]);
	if (rule === undefined) return null;
	if (rule === null) {
		return (
			<p>
				{say({
					vi: 'Chưa lấy được bài học (tiện ích vừa cập nhật?). Hãy tải lại trang rồi thử lại.',
					en: 'The lesson can’t be had just now (was the extension updated?). Reload the page and try again.',
				})}
			</p>
		);
	}
	return (
		<>
			<p class="lesson-title">{say(rule.title)}</p>
			{unsure && (
				<p>
					{say({
						vi: 'Đây là gợi ý: nên kiểm tra, có thể chỗ này đã đúng.',
						en: 'This is a hint: please check, it may be right as it stands.',
					})}
				</p>
			)}
			<LessonBody rule={rule} brief />
			<button type="button" class="quiet more" onClick={trusted(() => on.lesson(id))}>
				{say({vi: 'Bài học', en: 'Lesson'})} <span aria-hidden="true">→</span>
			</button>
		</>
	);
}
