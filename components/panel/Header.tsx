import {useMemo} from 'preact/hooks';
import {CloseIcon, CollapseIcon, EdgeIcon, Sign} from '../look/icons';
import {CountsList} from '../look/levels';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import {countLevels, nextOf} from './group';
import type {Edge, PanelActions, PanelState} from './state';

interface Props {
	state: PanelState;
	on: PanelActions;
}

/** The column's head: its name, its place on the page, and the counts, each of which leads to its findings. */
export function Header({state: {edge, subject, findings, selected}, on}: Props) {
	const bar = useMemo(() => <Bar edge={edge} on={on} />, [edge, on]);
	return (
		<header class="head">
			{bar}
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

function Bar({edge, on}: {edge: Edge; on: PanelActions}) {
	const say = useSay();
	const other = edge === 'left' ? 'right' : 'left';
	const move =
		other === 'left' ? {vi: 'Chuyển sang trái', en: 'Move left'} : {vi: 'Chuyển sang phải', en: 'Move right'};
	const collapse = say({vi: 'Thu gọn', en: 'Collapse'});
	const stop = say({vi: 'Tắt trên trang này', en: 'Stop on this page'});
	return (
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
	);
}
