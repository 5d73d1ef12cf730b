import {useEffect, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import {CheckIcon, Sign} from '../look/icons';
import {CountsList} from '../look/levels';
import type {Status} from '../messages';
import {useSay} from '../words';
import {SiteSwitch} from './SiteSwitch';
import {ask, currentTab, listen, startOverlay, type Tab} from './tab';

/** `undefined`: not known yet; `null`: the browser lets nobody in here. */
type Answer = Status | null | undefined;

/** Opening it starts the overlay on the tab; it says what was found, and leads on. */
export function Popup() {
	const say = useSay();
	const [tab, setTab] = useState<Tab | null>(null);
	const [status, setStatus] = useState<Answer>();
	useEffect(() => {
		const life = new AbortController();
		void currentTab().then(async (found) => {
			if (!found) return setStatus(null);
			setTab(found);
			listen(found, setStatus, life.signal);
			setStatus(await startOverlay(found));
		});
		return () => life.abort();
	}, []);

	const showPanel = async () => {
		if (tab) await ask(tab, 'show-panel');
		window.close();
	};
	const open = (page: '/workshop.html' | '/options.html') => async () => {
		await browser.tabs.create({url: page});
		window.close();
	};
	return (
		<main class="popup">
			<h1 class="brand">
				<Sign /> Chuẩn Tin
			</h1>
			<div class="status" role="status">
				<StatusView status={status} />
			</div>
			{status && (
				<button type="button" class="button main" onClick={showPanel}>
					{say({vi: 'Mở bảng kiểm tra', en: 'Open the panel'})}
				</button>
			)}
			{status && tab?.site && <SiteSwitch site={tab.site} />}
			<nav>
				<button type="button" class="quiet" onClick={open('/workshop.html')}>
					{say({vi: 'Lớp học', en: 'Workshop'})}
				</button>
				<button type="button" class="quiet" onClick={open('/options.html')}>
					{say({vi: 'Tùy chọn', en: 'Options'})}
				</button>
			</nav>
		</main>
	);
}

function StatusView({status}: {status: Answer}) {
	const say = useSay();
	if (status === undefined) return <p class="soft">{say({vi: 'Đang đọc trang…', en: 'Reading the page…'})}</p>;
	if (status === null) {
		return (
			<>
				<p class="headline">{say({vi: 'Trang này không kiểm tra được', en: 'This page can’t be checked'})}</p>
				<p class="soft">
					{say({
						vi: 'Trình duyệt không cho tiện ích chạy ở đây. Hãy mở trang soạn tin, hoặc một tin trên cổng, rồi bấm lại biểu tượng Chuẩn Tin.',
						en: 'The browser lets no extension run here. Open the page where you write, or a post on the portal, and press the icon again.',
					})}
				</p>
			</>
		);
	}
	if (status.subject === 'failed') {
		return (
			<>
				<p class="headline">{say({vi: 'Chưa kiểm tra được bài này', en: 'This post can’t be checked yet'})}</p>
				<p class="soft">
					{say({
						vi: 'Chưa lấy được bộ tiêu chuẩn (tiện ích vừa cập nhật?). Hãy lưu bài rồi tải lại trang.',
						en: 'The standard could not be had (was the extension just updated?). Save the post and reload the page.',
					})}
				</p>
			</>
		);
	}
	if (status.subject === 'none') {
		return (
			<>
				<p class="headline">{say({vi: 'Chưa thấy bài nào trên trang này', en: 'No post was found on this page'})}</p>
				<p class="soft">
					{say({
						vi: 'Mở màn hình soạn thảo rồi bấm vào ô nội dung, hoặc mở trang của một tin đã đăng.',
						en: 'Open the editing screen and click into the text box, or open the page of one published post.',
					})}
				</p>
			</>
		);
	}
	const {error, warning, hint} = status.counts;
	return (
		<>
			<p class="headline">
				{status.subject === 'editor'
					? say({vi: 'Đang kiểm tra bài đang soạn', en: 'Checking the post being written'})
					: say({vi: 'Đã đọc tin trên trang này', en: 'The post on this page was read'})}
			</p>
			{error + warning + hint > 0 ? (
				<CountsList counts={status.counts} />
			) : (
				<p class="fine">
					<CheckIcon /> {say({vi: 'Không thấy chỗ nào cần sửa', en: 'Nothing to fix was found'})}
				</p>
			)}
		</>
	);
}
