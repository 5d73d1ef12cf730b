import {useId, useMemo, useState} from 'preact/hooks';
import {createLinter} from '../../rules/lint';
import type {Rule} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {CheckIcon} from '../look/icons';
import {LevelGlyph} from '../look/levels';
import {useSay} from '../words';
import {check, exerciseText} from './exercise';
import {pieces} from './pieces';

/** A box to try the rule in: the bad example, read by this one rule as it is typed. */
export function Try({rule, standard}: {rule: Rule; standard: Standard}) {
	const say = useSay();
	const id = useId();
	const given = exerciseText(Object.keys(rule.bad)[0] ?? '');
	const [text, setText] = useState(given);
	// The workshop teaches every rule, also those that the unit has switched off.
	const linter = useMemo(() => createLinter([rule], {...standard, levels: {}}), [rule, standard]);
	const {findings, marks, fault} = check(linter, text);
	const spans = marks.map(({at}) => at);
	return (
		<section class="try">
			<label class="eyebrow" for={id}>
				{say({vi: 'Thử sửa cho hết gạch chân', en: 'Write it so that no mark is left'})}
			</label>
			<div class="sheet">
				<div class="mirror" aria-hidden="true">
					{pieces({text, marks: []}, spans).map((piece) => {
						const mark = marks.find(({at: [start, end]}) => start <= piece.start && piece.start < end);
						return mark ? <span class={`mark ${mark.level}`}>{piece.text}</span> : piece.text;
					})}
					{'\n'}
				</div>
				<textarea id={id} value={text} spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
			</div>
			<div class="outcome" role="status">
				{fault && <p>{say(fault)}</p>}
				{findings.map((finding, index) => (
					<p key={index}>
						<LevelGlyph level={finding.level} />
						<span>{say(finding.message)}</span>
					</p>
				))}
				{!fault && !findings.length && (
					<p class="fine">
						<CheckIcon />
						<span>
							{text.trim()
								? say({
										vi: 'Được rồi: quy tắc này không còn gì để nhắc.',
										en: 'Done: this rule has nothing left to say.',
									})
								: say({vi: 'Khung đang trống.', en: 'The box is empty.'})}
						</span>
					</p>
				)}
			</div>
			{text !== given && (
				<button type="button" class="quiet" onClick={() => setText(given)}>
					{say({vi: 'Làm lại từ đầu', en: 'Start again'})}
				</button>
			)}
		</section>
	);
}
