import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import type {Words} from '../../rules/rule';
import {troubleWith} from '../trouble';
import {useSay} from '../words';
import type {Tab} from './tab';

/** “Luôn bật trên trang này”. What the browser has granted is the only truth; nothing is stored. */
export function SiteSwitch({site: {host, pattern}}: {site: NonNullable<Tab['site']>}) {
	const say = useSay();
	const [on, setOn] = useState<boolean | null>(null);
	const [trouble, setTrouble] = useState<Words | null>(null);
	const asked = {origins: [pattern]};
	useEffect(() => {
		void browser.permissions.contains(asked).then(setOn);
	}, [pattern]);

	// Asked within the click itself: after any wait the browser no longer takes it for the person's wish.
	const turn = () => {
		const turning = on ? browser.permissions.remove(asked) : browser.permissions.request(asked);
		void troubleWith(turning)
			.then(setTrouble)
			.then(() => browser.permissions.contains(asked))
			.then(setOn);
	};
	return (
		<section class="site">
			<button
				type="button"
				class="switch"
				role="switch"
				aria-checked={on ?? false}
				aria-describedby="site-words"
				disabled={on === null}
				onClick={turn}
			>
				<span>{say({vi: 'Luôn bật trên trang này', en: 'Always on for this site'})}</span>
				<i class="knob" aria-hidden="true" />
			</button>
			<p class="soft" id="site-words">
				{on
					? say({vi: `Tự chạy mỗi lần mở ${host}.`, en: `Starts by itself on ${host}.`})
					: say({
							vi: `Khi bật, Chuẩn Tin tự chạy mỗi lần mở ${host}; các trang khác không bị đụng đến.`,
							en: `When on, it starts by itself on ${host}; other sites stay untouched.`,
						})}
			</p>
			{trouble && <p role="alert">{say(trouble)}</p>}
		</section>
	);
}
