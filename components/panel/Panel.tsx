import {useLayoutEffect, useRef} from 'preact/hooks';
import {CloseIcon, CollapseIcon, EdgeIcon, Sign} from '../look/icons';
import {CountsList, countsSentence} from '../look/levels';
import {trusted} from '../look/trusted';
import {Speaking, useSay} from '../words';
import {CategoryCard} from './CategoryCard';
import {Findings} from './Findings';
import {chapterOf, countLevels, nextOf} from './group';
import {Pill} from './Pill';
import {Checked, NothingHere, NothingWrong} from './Quiet';
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

	const collapse = (to: boolean) => {
		toggled.current = true;
		on.collapse(to);
	};
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
					{subject === 'none' ? '' : countsSentence(counts)[language]}
				</p>
				{collapsed ? (
					<Pill counts={counts} subject={subject} expand={() => collapse(false)} />
				) : (
					<Column state={state} on={{...on, collapse}} />
				)}
			</aside>
		</Speaking.Provider>
	);
}

function Column({state, on}: Props) {
	const {subject, findings, category, notices} = state;
	return (
		<div class="column">
			<Header state={state} on={on} />
			<Notices notices={notices} />
			<div class="scroller">
				{subject === 'none' ? (
					<NothingHere />
				) : (
					<>
						{category && (
							<CategoryCard
								category={category}
								wrong={findings.some(({finding}) => chapterOf.get(finding.rule)?.id === 'category')}
								choose={on.chooseCategory}
							/>
						)}
						{findings.length ? (
							<Findings findings={findings} selected={state.selected} on={on} />
						) : (
							<NothingWrong state={state} />
						)}
						<Checked state={state} restore={on.restoreDismissed} />
					</>
				)}
			</div>
		</div>
	);
}

function Header({state: {edge, subject, findings, selected}, on}: Props) {
	const say = useSay();
	const other = edge === 'left' ? 'right' : 'left';
	const move =
		other === 'left' ? {vi: 'Chuyển sang trái', en: 'Move left'} : {vi: 'Chuyển sang phải', en: 'Move right'};
	const collapse = say({vi: 'Thu gọn', en: 'Collapse'});
	const stop = say({vi: 'Tắt trên trang này', en: 'Stop on this page'});
	return (
		<header class="head">
			<div class="bar">
				<Sign />
				<h1>Chuẩn Tin</h1>
				<button
					type="button"
					class="icon"
					title={say(move)}
					aria-label={say(move)}
					onClick={trusted(() => on.move(other))}
				>
					<EdgeIcon to={other} />
				</button>
				<button
					type="button"
					class="icon toggle"
					title={collapse}
					aria-label={collapse}
					aria-expanded="true"
					onClick={trusted(() => on.collapse(true))}
				>
					<CollapseIcon />
				</button>
				<button type="button" class="icon" title={stop} aria-label={stop} onClick={trusted(() => on.stop())}>
					<CloseIcon />
				</button>
			</div>
			{subject !== 'none' && findings.length > 0 && (
				<CountsList
					counts={countLevels(findings)}
					go={(level) => {
						const next = nextOf(level, findings, selected);
						if (next) on.jump(next.key);
					}}
				/>
			)}
		</header>
	);
}

function Notices({notices}: {notices: PanelState['notices']}) {
	const say = useSay();
	return (
		<div class="notices" role="status">
			{notices.map((notice) => (
				<p key={notice.en} class="notice">
					{say(notice)}
				</p>
			))}
		</div>
	);
}
