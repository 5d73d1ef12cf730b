import {useState} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {bhxh} from '../../rules/standards/bhxh/index';
import type {Fault} from '../../rules/validate';
import {troubleWith} from '../trouble';
import {dateWords, useSay} from '../words';
import {gateChoice, withChoice} from './gate-choice';
import {LimitsTable} from './LimitsTable';
import {LoadFile} from './LoadFile';
import type {OwnStandard} from './own-standard';
import {QuotaTable} from './QuotaTable';
import {saveFile} from './save-file';
import {ownStandard} from './settings';
import {readStandard} from './standard-file';
import {useGateChoice} from './use-gate-choice';
import {useOwnStandard} from './use-own-standard';

/** What became of the last file: its faults, or a sentence. */
type Outcome = {readonly faults: readonly Fault[]; readonly name: string} | {readonly done: Words} | null;

/** The standard in use: the default one, or the unit's own from a file. */
export function StandardSection() {
	const say = useSay();
	const own = useOwnStandard();
	const choice = useGateChoice();
	const [outcome, setOutcome] = useState<Outcome>(null);
	const standard = own?.standard ?? bhxh;
	/** What was chosen over the one before says nothing of the next. */
	const change = (changing: Promise<void>) => troubleWith(changing.then(() => gateChoice.removeValue()));

	const load = async (file: File) => {
		const read = await readStandard(file);
		if ('faults' in read) return setOutcome({faults: read.faults, name: file.name});
		const trouble = await change(ownStandard.setValue(read.standard));
		setOutcome({done: trouble ?? {vi: `Đang dùng tiêu chuẩn từ “${file.name}”.`, en: `Now using “${file.name}”.`}});
	};
	const restore = async () => {
		const trouble = await change(ownStandard.removeValue());
		setOutcome({done: trouble ?? {vi: 'Đã trở về tiêu chuẩn mặc định.', en: 'Back to the default standard.'}});
	};
	return (
		<section>
			<h2>{say({vi: 'Tiêu chuẩn đang dùng', en: 'Standard in use'})}</h2>
			{own?.notice && <Unfit own={own} />}
			<p>
				<b>{say(standard.name)}</b>
			</p>
			<p class="soft">
				{say({
					vi: `Cập nhật ${dateWords(standard.as_of).vi} · ${standard.terms.length} cách viết tên gọi · ${standard.documents.length} văn bản đã thay thế · ${standard.categories.length} chuyên mục`,
					en: `As of ${dateWords(standard.as_of).en} · ${standard.terms.length} names · ${standard.documents.length} superseded documents · ${standard.categories.length} categories`,
				})}
			</p>
			<div class="row">
				<LoadFile
					button={{vi: 'Nạp tệp của đơn vị…', en: 'Load the unit’s file…'}}
					file={{vi: 'Tệp tiêu chuẩn', en: 'Standard file'}}
					load={(file) => void load(file)}
				/>
				<button
					type="button"
					class="button plain"
					onClick={() => saveFile(`${standard.id}.json`, {...withChoice(standard, choice), $schema: bhxh.$schema})}
				>
					{say({vi: 'Xuất ra tệp', en: 'Export to a file'})}
				</button>
				<a class="button plain" href="/standard.schema.json" download>
					{say({vi: 'Tải mẫu (JSON Schema)', en: 'Get its JSON Schema'})}
				</a>
				{own?.stored != null && (
					<button type="button" class="button plain" onClick={() => void restore()}>
						{say({vi: 'Trở về mặc định', en: 'Back to the default'})}
					</button>
				)}
			</div>
			<div role="status">{outcome && <OutcomeView outcome={outcome} />}</div>
			<LimitsTable limits={standard.limits} />
			<QuotaTable quotas={standard.quotas} royalties={standard.royalties} />
		</section>
	);
}

/** The unit's own standard doesn't serve: what is wrong with it, and the file as it was stored. */
function Unfit({own: {stored, faults, notice}}: {own: OwnStandard}) {
	const say = useSay();
	return (
		<div class="trouble" role="alert">
			<p>{notice && say(notice)}</p>
			<FaultList faults={faults} />
			{stored !== null && (
				<button type="button" class="button plain" onClick={() => saveFile('tieu-chuan-da-luu.json', stored)}>
					{say({vi: 'Xuất tệp đã lưu của đơn vị', en: 'Export the unit’s file as stored'})}
				</button>
			)}
		</div>
	);
}

function FaultList({faults}: {faults: readonly Fault[]}) {
	const say = useSay();
	return (
		<ul>
			{faults.map(({path, message}) => (
				<li key={path + message.en}>
					{path && <code>{path}: </code>}
					{say(message)}
				</li>
			))}
		</ul>
	);
}

function OutcomeView({outcome}: {outcome: NonNullable<Outcome>}) {
	const say = useSay();
	if ('done' in outcome) return <p class="done">{say(outcome.done)}</p>;
	const {faults, name} = outcome;
	return (
		<div class="trouble">
			<p>
				{say({
					vi: `Chưa nạp “${name}”: ${faults.length} chỗ chưa đúng mẫu. Tiêu chuẩn đang dùng giữ nguyên.`,
					en: `“${name}” was not loaded: ${faults.length} faults. The standard in use is unchanged.`,
				})}
			</p>
			<FaultList faults={faults} />
		</div>
	);
}
