import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {useSay} from '../words';

const unknown: Words = {vi: 'chưa có, đơn vị nhập', en: 'not known, for the unit to enter'};

/** How many posts the unit owes, and what it pays for them: known to the unit only. */
export function QuotaTable({quotas, royalties}: Pick<Standard, 'quotas' | 'royalties'>) {
	const say = useSay();
	const rates = royalties.value.length;
	return (
		<table>
			<caption>{say({vi: 'Chỉ tiêu và thù lao', en: 'Quotas and fees'})}</caption>
			<tbody>
				{quotas.map(({name, value, source}) => (
					<tr key={name}>
						<th scope="row">{name}</th>
						<td class="value" title={source}>
							{value ?? say(unknown)}
						</td>
					</tr>
				))}
				<tr>
					<th scope="row">{say({vi: 'Mức thù lao', en: 'Rates of fees'})}</th>
					<td class="value" title={royalties.source}>
						{rates ? say({vi: `${rates} mức`, en: `${rates} rates`}) : say(unknown)}
					</td>
				</tr>
			</tbody>
		</table>
	);
}
