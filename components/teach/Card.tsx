import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {fieldWords} from '../fields/field-words';
import type {PointedAt} from '../fields/taught';
import {CheckIcon, EdgeIcon, Sign} from '../look/icons';
import {trusted} from '../look/trusted';
import type {Edge, Language} from '../panel/state';
import {Speaking, say as sayIn} from '../words';

interface Props {
	language: Language;
	/** The panel's: there the card hides nothing of the page. */
	edge: Edge;
	/** What is asked for; `null`: all of this round was. */
	field: PointedAt | null;
	place: {readonly step: number; readonly of: number};
	/** What stands under the pointer or was reached with Tab, in words. */
	aimed: string | null;
	/** What this field is taken for at present. */
	known: string | null;
	pointed: readonly PointedAt[];
	/** There are further fields that one may be asked for. */
	more: boolean;
	trouble: Words | null;
	on: CardActions;
}

export interface CardActions {
	skip(): void;
	more(): void;
	end(): void;
	aim(by: 1 | -1): boolean;
	pick(): void;
}

/** The question, and the keys that answer it. */
export function Card({language, edge, field, place, aimed, known, pointed, more, trouble, on}: Props) {
	const card = useRef<HTMLDivElement>(null);
	const [top, setTop] = useState(false);
	const say = (words: Words) => sayIn(words, language);
	useLayoutEffect(() => card.current?.focus({preventScroll: true}), [field]);

	const buttons = () => [...(card.current?.querySelectorAll('button') ?? [])];
	const key = (event: KeyboardEvent) => {
		if (!event.isTrusted || event.isComposing) return;
		const {target} = event;
		if (event.key === 'Escape') on.end();
		else if (event.key === 'Tab') tab(event.shiftKey ? -1 : 1, target as HTMLElement);
		else if (event.key === 'Enter' && target === card.current) on.pick();
		else return;
		event.preventDefault();
	};
	/** Through the controls of the page, then the card's own buttons, round and round. */
	const tab = (by: 1 | -1, from: HTMLElement) => {
		const own = buttons();
		const next = own[own.indexOf(from as HTMLButtonElement) + by];
		if (from !== card.current && next) return next.focus();
		card.current?.focus({preventScroll: true});
		if (!on.aim(by)) own.at(by > 0 ? 0 : -1)?.focus();
	};
	return (
		<Speaking.Provider value={language}>
			<div
				ref={card}
				class={top ? 'card top' : 'card'}
				data-edge={edge}
				role="dialog"
				aria-labelledby="question"
				aria-describedby="way"
				lang={language}
				tabIndex={-1}
				onKeyDown={key}
			>
				<p class="bar">
					<Sign />
					<span class="soft">
						{field
							? say({
									vi: `Chỉ ô trên trang · ${place.step}/${place.of}`,
									en: `Point at fields · ${place.step} of ${place.of}`,
								})
							: say({vi: 'Chỉ ô trên trang', en: 'Point at fields'})}
					</span>
					<button
						type="button"
						class={top ? 'icon up' : 'icon down'}
						title={say({vi: 'Dời bảng này', en: 'Move this card'})}
						aria-label={say({vi: 'Dời bảng này', en: 'Move this card'})}
						onClick={trusted(() => setTop(!top))}
					>
						<EdgeIcon to="left" />
					</button>
				</p>
				<h1 id="question">{field ? say(fieldWords[field].ask) : say(summaryWords(pointed, language))}</h1>
				{field && (
					<p id="way" class="soft">
						{say({
							vi: 'Rê chuột rồi bấm vào đó: trang không nhận cú bấm này. Hoặc ',
							en: 'Click it; the page won’t notice. Or ',
						})}
						<kbd>Tab</kbd> {say({vi: 'đi từng ô,', en: 'from field to field,'})} <kbd>Enter</kbd>{' '}
						{say({vi: 'chọn,', en: 'takes it,'})} <kbd>Esc</kbd> {say({vi: 'kết thúc.', en: 'ends.'})}
					</p>
				)}
				<p class="now" role="status">
					{trouble ? (
						<span class="trouble">{say(trouble)}</span>
					) : aimed ? (
						<b>{aimed}</b>
					) : (
						field &&
						known &&
						say({vi: `Đang nhận là: ${known} (khung nét đứt).`, en: `Taken to be: ${known} (dashed frame).`})
					)}
				</p>
				{field && pointed.length > 0 && (
					<p class="pointed">
						<CheckIcon /> {pointed.map((name) => say(fieldWords[name].name)).join(', ')}
					</p>
				)}
				<p class="acts">
					{field ? (
						<button type="button" class="button" onClick={trusted(on.skip)}>
							{known ? say({vi: 'Đúng rồi, tiếp tục', en: 'That is right, go on'}) : say({vi: 'Bỏ qua', en: 'Skip'})}
						</button>
					) : (
						more && (
							<button type="button" class="button plain" onClick={trusted(on.more)}>
								{say({vi: 'Chỉ thêm ô khác', en: 'Point at more'})}
							</button>
						)
					)}
					<button type="button" class={field ? 'button plain' : 'button main'} onClick={trusted(on.end)}>
						{say({vi: 'Xong', en: 'Done'})}
					</button>
				</p>
			</div>
		</Speaking.Provider>
	);
}

function summaryWords(pointed: readonly PointedAt[], language: Language): Words {
	if (!pointed.length) return {vi: 'Chưa chỉ ô nào.', en: 'Nothing was pointed at.'};
	const names = pointed.map((name) => fieldWords[name].name[language].toLowerCase()).join(', ');
	return {vi: `Sẽ nhớ: ${names}.`, en: `To be remembered: ${names}.`};
}
