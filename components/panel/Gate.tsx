import type {TargetedKeyboardEvent} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {LevelGlyph} from '../look/levels';
import {trusted} from '../look/trusted';
import {Speaking, say} from '../words';
import {Quote} from './Quote';
import type {GateActions, GateState} from './state';
import {inOneLine} from './visible';

/** The question asked once at Publish. It offers the way back first, and never bars the way on. */
export function Gate({state, on}: {state: GateState; on: GateActions}) {
	const {language, findings} = state;
	const control = inOneLine(state.control);
	const dialog = useRef<HTMLDialogElement>(null);
	const first = useRef<HTMLButtonElement>(null);
	const reason = useRef<HTMLTextAreaElement>(null);
	const [lacking, setLacking] = useState(false);
	useLayoutEffect(() => {
		const shown = dialog.current;
		shown?.showModal();
		first.current?.focus();
		// Closed, not only taken away: so the focus goes back to where it was.
		return () => shown?.close();
	}, []);
	const publish = () => {
		if (!state.reason) return on.publish();
		const given = reason.current?.value.trim();
		if (given) return on.publish(given);
		setLacking(true);
		reason.current?.focus();
	};
	const count = findings.length;
	return (
		<Speaking.Provider value={language}>
			<dialog
				ref={dialog}
				class="gate"
				lang={language}
				aria-labelledby="gate-title"
				onKeyDown={(event) => {
					// The key that pressed Publish may still be down: it answers nothing.
					if (event.repeat && /^(Enter| )$/.test(event.key)) event.preventDefault();
					if (event.key === 'Tab') keepFocus(event);
				}}
				onCancel={(event) => {
					event.preventDefault();
					if (event.isTrusted) on.back();
				}}
			>
				<h1 id="gate-title">
					{say(
						{
							vi: `Bài còn ${count} chỗ phải sửa`,
							en: count === 1 ? 'One thing in this post must be fixed' : `${count} things in this post must be fixed`,
						},
						language,
					)}
				</h1>
				<ol class="gate-list">
					{findings.map((shown) => (
						<li key={shown.key}>
							<button type="button" class="jump" onClick={trusted(() => on.back(shown.key))}>
								<LevelGlyph level={shown.finding.level} />
								<Quote shown={shown} />
								<span class="message">{say(shown.finding.message, language)}</span>
							</button>
						</li>
					))}
				</ol>
				<div class="gate-acts">
					<button ref={first} type="button" class="button main" onClick={trusted(() => on.back())}>
						{say({vi: 'Quay lại sửa', en: 'Go back and fix'}, language)}
					</button>
					<button type="button" class="button plain" onClick={trusted(publish)}>
						{say({vi: 'Vẫn đăng', en: 'Publish anyway'}, language)}
					</button>
				</div>
				{state.reason && (
					<label class="gate-reason">
						{say(
							lacking
								? {vi: 'Xin ghi lý do trước khi vẫn đăng:', en: 'Please give the reason before publishing anyway:'}
								: {vi: 'Nếu vẫn đăng, lý do là:', en: 'The reason, if you publish anyway:'},
							language,
						)}
						<textarea ref={reason} rows={2} maxLength={500} aria-required="true" aria-invalid={lacking} />
					</label>
				)}
				<p class="soft">
					{say(
						{
							vi: `Bạn vừa bấm “${control}”. Chuẩn Tin chỉ hỏi một lần; bấm vào từng dòng để đến chỗ cần sửa. Nếu sau “Vẫn đăng” mà trang chưa đăng, hãy bấm “${control}” lần nữa.`,
							en: `You pressed “${control}”. This is asked once; press a line to go to its place. If the page hasn’t published after “Publish anyway”, press “${control}” once more.`,
						},
						language,
					)}
				</p>
			</dialog>
		</Speaking.Provider>
	);
}

/** After the last control comes the first, not the browser's own bars. */
function keepFocus(event: TargetedKeyboardEvent<HTMLDialogElement>): void {
	const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, textarea')];
	const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
	if (event.target !== from) return;
	event.preventDefault();
	to?.focus();
}
