import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import type {Words} from '../../rules/rule';
import {troubleWith} from '../trouble';
import {useSay} from '../words';
import {switchedOnSites, watchSites} from './sites';

export function SitesSection() {
	const say = useSay();
	const [sites, setSites] = useState<readonly string[] | null>(null);
	const [trouble, setTrouble] = useState<Words | null>(null);
	useEffect(() => {
		const life = new AbortController();
		const read = () => void switchedOnSites().then(setSites);
		watchSites(read, life.signal);
		read();
		return () => life.abort();
	}, []);
	return (
		<section>
			<h2>{say({vi: 'Trang luôn bật', en: 'Sites always on'})}</h2>
			{sites?.length === 0 && (
				<p class="soft">
					{say({
						vi: 'Chưa bật trang nào. Muốn bật: mở trang soạn tin, bấm biểu tượng Chuẩn Tin trên thanh công cụ, rồi bật “Luôn bật trên trang này”.',
						en: 'None yet. Open the page where you write, press the Chuẩn Tin icon in the toolbar, and turn on “Always on for this site”.',
					})}
				</p>
			)}
			<ul class="sites">
				{sites?.map((site) => (
					<li key={site}>
						<span>{site.replace(/\/\*$/, '')}</span>
						<button
							type="button"
							class="button plain"
							aria-label={say({vi: `Tắt trên ${site}`, en: `Turn off on ${site}`})}
							onClick={() => void troubleWith(browser.permissions.remove({origins: [site]})).then(setTrouble)}
						>
							{say({vi: 'Tắt', en: 'Turn off'})}
						</button>
					</li>
				))}
			</ul>
			{trouble && (
				<p class="trouble" role="alert">
					{say(trouble)}
				</p>
			)}
		</section>
	);
}
