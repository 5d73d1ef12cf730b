import {CheckIcon, Sign} from '../look/icons';
import {type Counts, CountsList, notChecked, statusSentence} from '../look/levels';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import type {PanelState} from './state';

/** The panel folded up: the counts, and the way back. */
export function Pill({counts, subject, expand}: {counts: Counts; subject: PanelState['subject']; expand: () => void}) {
	const say = useSay();
	const open = say({vi: 'Mở bảng kiểm tra', en: 'Open the panel'});
	return (
		<button
			type="button"
			class="pill toggle"
			title={open}
			aria-label={`Chuẩn Tin. ${open}. ${say(statusSentence(subject, counts))}`.trim()}
			aria-expanded="false"
			onClick={trusted(expand)}
		>
			<Sign />
			{subject === 'none' ? (
				<span>Chuẩn Tin</span>
			) : subject === 'failed' ? (
				<span>{say(notChecked)}</span>
			) : counts.error + counts.warning + counts.hint > 0 ? (
				<CountsList counts={counts} />
			) : (
				<span class="fine">
					<CheckIcon />
					{say({vi: 'Không còn gì phải sửa', en: 'Nothing to fix'})}
				</span>
			)}
		</button>
	);
}
