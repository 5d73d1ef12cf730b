import type {Standard} from '../../rules/standard';
import {sureWords} from '../lesson/sure';
import {useSay} from '../words';
import {limitWords} from './limits';

/** Every limit with its value, where it comes from, and how sure we are of it. */
export function LimitsTable({limits}: {limits: Standard['limits']}) {
	const say = useSay();
	const names = Object.keys(limitWords) as (keyof typeof limitWords)[];
	return (
		<table>
			<caption class="unseen">{say({vi: 'Các giới hạn', en: 'Limits'})}</caption>
			<thead>
				<tr>
					<th scope="col">{say({vi: 'Giới hạn', en: 'Limit'})}</th>
					<th scope="col">{say({vi: 'Giá trị', en: 'Value'})}</th>
					<th scope="col">{say({vi: 'Căn cứ, độ chắc', en: 'Source, how sure'})}</th>
				</tr>
			</thead>
			<tbody>
				{names.map((name) => {
					const {value, source, sure} = limits[name];
					return (
						<tr key={name}>
							<th scope="row">{say(limitWords[name].name)}</th>
							<td class="value">
								{value} {say(limitWords[name].unit)}
							</td>
							<td title={source}>
								{sure === 'convention' ? '' : `${source} · `}
								{say(sureWords[sure])}
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
