import {useState} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import {troubleWith} from '../trouble';
import {useSay} from '../words';
import {type GateChoice, gateChoice, gateOf} from './gate-choice';
import {useGateChoice} from './use-gate-choice';
import {useOwnStandard} from './use-own-standard';

const questions: readonly {readonly name: keyof GateChoice; readonly words: Words; readonly more: Words}[] = [
	{
		name: 'reason',
		words: {vi: 'Vẫn đăng thì ghi lý do', en: 'Publishing anyway takes a reason'},
		more: {
			vi: 'Lý do chỉ nằm trong trình duyệt này; muốn xem, bấm “Xuất dữ liệu ra tệp” ở cuối trang.',
			en: 'Reasons stay in this browser; “Export the data” at the end of this page shows them.',
		},
	},
	{
		name: 'review',
		words: {vi: 'Hỏi cả khi gửi duyệt', en: 'Ask when a post is sent for review, too'},
		more: {
			vi: 'Dành cho nơi muốn bài hết lỗi trước khi đến tay người duyệt.',
			en: 'For those who want posts mended before a reviewer sees them.',
		},
	},
];

/** What is asked when a post on which something must be mended is published. */
export function GateSection() {
	const say = useSay();
	const standard = useOwnStandard()?.standard ?? bhxh;
	const choice = useGateChoice();
	const [trouble, setTrouble] = useState<Words | null>(null);
	const now = choice ?? gateOf(standard);
	const choose = (next: GateChoice) => void troubleWith(gateChoice.setValue(next)).then(setTrouble);
	return (
		<section>
			<h2>{say({vi: 'Hỏi lại khi đăng', en: 'The question at Publish'})}</h2>
			<p class="soft">
				{say({
					vi: 'Bấm đăng khi bài còn chỗ phải sửa, Chuẩn Tin hỏi lại một lần; bao giờ cũng có thể vẫn đăng. Thay đổi ở đây có hiệu lực khi mở lại trang soạn tin.',
					en: 'If you publish while something must be mended, you are asked once, and can always publish anyway. A change takes effect when the page you write on is opened again.',
				})}
			</p>
			<ul class="checks">
				{questions.map(({name, words, more}) => (
					<li key={name}>
						<label>
							<input type="checkbox" checked={now[name]} onChange={() => choose({...now, [name]: !now[name]})} />
							{say(words)}
						</label>
						<p class="soft">{say(more)}</p>
					</li>
				))}
			</ul>
			{choice && (
				<div class="row">
					<button
						type="button"
						class="button plain"
						onClick={() => void troubleWith(gateChoice.removeValue()).then(setTrouble)}
					>
						{say({vi: 'Theo tiêu chuẩn đang dùng', en: 'As the standard in use says'})}
					</button>
				</div>
			)}
			{trouble && (
				<p class="trouble" role="alert">
					{say(trouble)}
				</p>
			)}
		</section>
	);
}
