import {useLayoutEffect, useRef} from 'preact/hooks';
import {LevelGlyph} from '../look/levels';
import {trusted} from '../look/trusted';
import {Speaking, say} from '../words';
import {Quote} from './Quote';
import type {GateActions, GateState} from './state';

/** The question asked once at Publish. It offers the way back first, and never bars the way on. */
export function Gate({state: {language, findings, control}, on}: {state: GateState; on: GateActions}) {
	const dialog = useRef<HTMLDialogElement>(null);
	const first = useRef<HTMLButtonElement>(null);
	useLayoutEffect(() => {
		dialog.current?.showModal();
		first.current?.focus();
	}, []);
	const count = findings.length;
	return (
		<Speaking.Provider value={language}>
			<dialog
				ref={dialog}
				class="gate"
				lang={language}
				aria-labelledby="gate-title"
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
					<button type="button" class="button plain" onClick={trusted(() => on.publish())}>
						{say({vi: 'Vẫn đăng', en: 'Publish anyway'}, language)}
					</button>
				</div>
				<p class="soft">
					{say(
						{
							vi: `Bạn vừa bấm “${control}”. Chuẩn Tin chỉ hỏi một lần; bấm vào từng dòng để đến chỗ cần sửa.`,
							en: `You pressed “${control}”. This is asked once; press a line to go to its place.`,
						},
						language,
					)}
				</p>
			</dialog>
		</Speaking.Provider>
	);
}
