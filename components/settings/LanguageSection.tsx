import {useContext, useState} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {troubleWith} from '../trouble';
import {Speaking, useSay} from '../words';
import {language} from './settings';

export function LanguageSection() {
	const say = useSay();
	const now = useContext(Speaking);
	const [trouble, setTrouble] = useState<Words | null>(null);
	return (
		<section>
			<h2>{say({vi: 'Ngôn ngữ', en: 'Language'})}</h2>
			<fieldset class="choices">
				<legend class="unseen">{say({vi: 'Ngôn ngữ', en: 'Language'})}</legend>
				{[['vi', 'Tiếng Việt'] as const, ['en', 'English'] as const].map(([code, name]) => (
					<label key={code} lang={code}>
						<input
							type="radio"
							name="language"
							checked={now === code}
							onChange={() => void troubleWith(language.setValue(code)).then(setTrouble)}
						/>
						{name}
					</label>
				))}
			</fieldset>
			{trouble && (
				<p class="trouble" role="alert">
					{say(trouble)}
				</p>
			)}
		</section>
	);
}
