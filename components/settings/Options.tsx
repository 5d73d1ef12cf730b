import {Sign} from '../look/icons';
import {useSay} from '../words';
import {DataSection} from './DataSection';
import {GateSection} from './GateSection';
import {LanguageSection} from './LanguageSection';
import {SiteProfilesSection} from './SiteProfilesSection';
import {SitesSection} from './SitesSection';
import {StandardSection} from './StandardSection';

/** Everything a person can set, and everything we keep. */
export function Options() {
	const say = useSay();
	return (
		<main class="options">
			<header>
				<p class="brand">
					<Sign /> Chuẩn Tin
				</p>
				<h1>{say({vi: 'Tùy chọn', en: 'Options'})}</h1>
			</header>
			<LanguageSection />
			<SitesSection />
			<SiteProfilesSection />
			<GateSection />
			<StandardSection />
			<DataSection />
		</main>
	);
}
