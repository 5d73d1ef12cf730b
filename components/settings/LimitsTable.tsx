import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {sureWords} from '../lesson/sure';
import {useSay} from '../words';
import {limitWords} from './limits';

/** Most limits are no law's: a word is enough, the title of the cell says the rest. */
const convention: Words = {vi: 'quy ước', en: 'convention'};

/** As each language writes numbers: 1.048.576 and 4,5; 1,048,576 and 4.5. */
function numberWords(value: number): Words {
	return {vi: value.toLocaleString('vi'), en: value.toLocaleString('en')};
}

/** Every limit with its value, where it comes from, and how sure we are of it. */
export function LimitsTable({limits}: {limits: Standard['limits']}) {
	const say = useSay();
	const names = Object.keys(limitWords) as (keyof typeof limitWords)[];
	return (
		<table>
			<caption>{say({vi: 'Giới hạn', en: 'Limits'})}</caption>
			<thead>
				<tr>
					<th scope="col">{say({vi: 'Mục', en: 'Of what'})}</th>
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
								{say(numberWords(value))} {say(limitWords[name].unit)}
							</td>
							<td title={source}>{sure === 'convention' ? say(convention) : `${source} · ${say(sureWords[sure])}`}</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
