import {CheckIcon} from '../look/icons';
import {trusted} from '../look/trusted';
import {useSay} from '../words';
import type {CategoryView} from './state';

/** What the post's own words say of its category. */
export function CategoryCard({category, choose}: {category: CategoryView; choose: (option: string) => void}) {
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
	return (
		<section class="category" aria-label={say({vi: 'Gợi ý chuyên mục', en: 'Category suggested'})}>
			<p class="eyebrow">{say({vi: 'Chuyên mục nên chọn', en: 'Category suggested'})}</p>
			<p class="best">{best.name}</p>
			{terms.length > 0 && (
				<p class="soft">
					{say({vi: 'Vì bài có: ', en: 'Because the post has: '})}
					{terms.map((term, index) => (
						<>
							{index > 0 && ', '}
							<i class="term">{term}</i>
						</>
					))}
				</p>
			)}
			{second && <p class="soft">{say({vi: `Cũng có thể: ${second.name}`, en: `Or perhaps: ${second.name}`})}</p>}
			{chosen !== null && (
				<p class="soft">
					{chosen
						? say({vi: `Đang chọn: ${chosen}`, en: `Chosen now: ${chosen}`})
						: say({vi: 'Bài chưa chọn chuyên mục.', en: 'No category is chosen yet.'})}
				</p>
			)}
			{option !== null && (
				<button type="button" class="button" onClick={trusted(() => choose(option))}>
					{say({vi: 'Chọn chuyên mục này', en: 'Choose this category'})}
				</button>
			)}
		</section>
	);
}
