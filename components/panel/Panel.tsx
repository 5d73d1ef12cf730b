import {useLayoutEffect, useMemo, useRef, useState} from 'preact/hooks';
import {statusSentence} from '../look/levels';
import {trusted} from '../look/trusted';
import {Speaking, useSay} from '../words';
import {CategoryCard} from './CategoryCard';
import {Findings} from './Findings';
import {chapterOf, countLevels} from './group';
import {Header} from './Header';
import {Pill} from './Pill';
import {Checked, NotChecked, NothingHere, NothingWrong} from './Quiet';
import {Review} from './Review';
import type {PanelActions, PanelState} from './state';

interface Props {
	state: PanelState;
	on: PanelActions;
}

/** What people see beside the post: a docked column, or a pill when collapsed. */
export function Panel({state, on}: Props) {
	const frame = useRef<HTMLElement>(null);
	const toggled = useRef(false);
	const {language, collapsed, edge, subject} = state;
	const counts = countLevels(state.findings);

	useLayoutEffect(() => {
		if (toggled.current) frame.current?.querySelector<HTMLElement>('.toggle')?.focus();
		toggled.current = false;
	}, [collapsed]);

	const acts = useMemo(() => {
		const collapse = (to: boolean) => {
			toggled.current = true;
			on.collapse(to);
		};
		return {...on, collapse};
	}, [on]);
	return (
		<Speaking.Provider value={language}>
			<aside
				ref={frame}
				class={collapsed ? 'dock folded' : 'dock'}
				data-edge={edge}
				lang={language}
				aria-label="Chuẩn Tin"
			>
				<p class="unseen" role="status">
					{statusSentence(subject, counts)[language]}
				</p>
				{collapsed ? (
					<Pill counts={counts} subject={subject} expand={() => acts.collapse(false)} />
				) : (
					<Column state={state} on={acts} />
				)}
			</aside>
		</Speaking.Provider>
	);
}

/** What stands as before is the same element: Preact leaves it alone, and a pause in typing costs what has changed. */
function Column({state, on}: Props) {
	const {subject, findings, category, standard, dismissed} = state;
	const say = useSay();
	/** Keys of the fixes that are looked through; what is found meanwhile waits. */
	const [reviewed, setReviewed] = useState<readonly string[] | null>(null);
	const opener = useRef<HTMLButtonElement>(null);
	const returned = useRef(false);
	const fixes = reviewed ? state.safe.filter(({shown}) => reviewed.includes(shown.key)) : [];

	useLayoutEffect(() => {
		if (returned.current) opener.current?.focus();
		returned.current = false;
		if (reviewed && !fixes.length) setReviewed(null);
	});
	const leave = () => {
		returned.current = true;
		setReviewed(null);
	};
	const inHeader = useMemo(() => {
		const jump = (key: string) => {
			setReviewed(null);
			on.jump(key);
		};
		return {...on, jump};
	}, [on]);
	const wrong = findings.some(({finding}) => chapterOf.get(finding.rule)?.id === 'category');
	const card = useMemo(
		() => category && <CategoryCard category={category} wrong={wrong} choose={on.chooseCategory} />,
		[category, wrong, on],
	);
	const any = findings.length > 0;
	const checked = useMemo(
		() => <Checked {...{subject, any, standard, dismissed}} restore={on.restoreDismissed} teach={on.teach} />,
		[subject, any, standard, dismissed, on],
	);
	return (
		<div class="column">
			<Header state={state} on={inHeader} />
			<Notices state={state} />
			{fixes.length > 0 ? (
				<Review
					fixes={fixes}
					back={leave}
					apply={(keys) => {
						setReviewed(null);
						on.fixAll(keys);
					}}
				/>
			) : (
				<div class="scroller">
					{subject === 'none' ? (
						<NothingHere teach={on.teach} />
					) : subject === 'failed' ? (
						<NotChecked told={state.notices.length > 0} />
					) : (
						<>
							{card}
							{state.safe.length > 1 && (
								<button
									ref={opener}
									type="button"
									class="button fix-all"
									onClick={trusted(() => setReviewed(state.safe.map(({shown}) => shown.key)))}
								>
									{say({
										vi: `Sửa các lỗi chắc chắn (${state.safe.length})`,
										en: `Fix all that is safe (${state.safe.length})`,
									})}
								</button>
							)}
							{any ? (
								<Findings findings={findings} selected={state.selected} on={on} />
							) : (
								!state.unread && <NothingWrong state={state} />
							)}
							{checked}
						</>
					)}
				</div>
			)}
		</div>
	);
}

function Notices({state: {standing, unread, notices, done}}: {state: PanelState}) {
	const say = useSay();
	return (
		<div class="notices" role="status">
			{done && (
				<p key="done" class="notice done">
					{say(done)}
				</p>
			)}
			{[...standing, ...(unread ? [unread] : []), ...notices].map((notice) => (
				<p key={notice.en} class="notice">
					{say(notice)}
				</p>
			))}
		</div>
	);
}
