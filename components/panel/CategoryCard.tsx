import {CheckIcon} from '../look/icons';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import type {CategoryView} from './state';

interface Props {
	category: CategoryView;
	/** A rule speaks up: no category is chosen, or clearly the wrong one. */
	wrong: boolean;
	choose: (option: string) => void;
}

/** What the post's own words say of its category. */
export function CategoryCard({category, wrong, choose}: Props) {
	const say = useSay();
	const {chosen, suggested, terms, option, agrees} = category;
	const [best, second] = suggested;
	if (!best) return null;
	if (agrees) {
		return (
			<p class="category agrees">
				<CheckIcon />
				<span>
					{say({vi: 'Chuyên mục hợp với nội dung: ', en: 'The category fits: '})}
					<b>{best.name}</b>
				</span>
			</p>
		);
	}
	if (chosen && !wrong) {
		return (
			<p class="category agrees soft">
				{say({
					vi: `Đang ở chuyên mục “${chosen}”; cũng có thể hợp: “${best.name}”.`,
					en: `Filed under “${chosen}”; “${best.name}” may fit too.`,
				})}
			</p>
		);
	}
	return (
		<section class="category" aria-label={say({vi: 'Gợi ý chuyên mục', en: 'Suggested category'})}>
			<p class="eyebrow">{say({vi: 'Chuyên mục nên chọn', en: 'Suggested category'})}</p>
			<p class="best">{best.name}</p>
			{terms.length > 0 && (
				<p class="soft">
					{say({vi: 'Vì bài có: ', en: 'Because the post has: '})}
					{terms.slice(0, 3).map((term, index) => (
						<>
							{index > 0 && ', '}
							<i class="term">{term}</i>
						</>
					))}
				</p>
			)}
			<p class="soft">
				{chosen && say({vi: `Đang ở: ${chosen}. `, en: `Now filed under: ${chosen}. `})}
				{second && say({vi: `Cũng có thể: ${second.name}.`, en: `Or perhaps: ${second.name}.`})}
			</p>
			{option !== null && (
				<button type="button" class="button" onClick={trusted(() => choose(option))}>
					{say({vi: 'Chọn chuyên mục này', en: 'Choose this category'})}
				</button>
			)}
		</section>
	);
}
