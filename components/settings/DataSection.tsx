import {useRef, useState} from 'preact/hooks';
import {browser} from 'wxt/browser';
import type {Words} from '../../rules/rule';
import {troubleWith} from '../trouble';
import {useSay} from '../words';
import {saveFile} from './save-file';
import {switchedOnSites} from './sites';

/** What we keep, taken along or wiped out. */
export function DataSection() {
	const say = useSay();
	const dialog = useRef<HTMLDialogElement>(null);
	const [outcome, setOutcome] = useState<Words | null>(null);

	const save = async () => {
		saveFile('chuan-tin.json', {settings: await browser.storage.local.get(null), sites: await switchedOnSites()});
	};
	const erase = async () => {
		dialog.current?.close();
		const trouble = await troubleWith(eraseAll());
		setOutcome(trouble ?? {vi: 'Đã xóa mọi dữ liệu của Chuẩn Tin.', en: 'All data of Chuẩn Tin was erased.'});
	};
	return (
		<section>
			<h2>{say({vi: 'Dữ liệu và riêng tư', en: 'Data and privacy'})}</h2>
			<p>
				{say({
					vi: 'Việc kiểm tra diễn ra ngay trong trình duyệt này. Chuẩn Tin không gửi bài viết, tên trang hay bất cứ dữ liệu nào đi đâu. Trình duyệt chỉ giữ các lựa chọn ở trang này, vị trí bảng kiểm tra, chỗ các ô bạn đã chỉ (địa chỉ trang soạn tin, tên và nhãn của ô, không có nội dung trong ô), những chỗ bạn đã bỏ qua và lý do bạn ghi khi vẫn đăng.',
					en: 'Checking happens in this browser. Chuẩn Tin sends no post, no address and no other data anywhere. The browser keeps only the choices on this page, where the panel stands, the fields you pointed at (the address of the page, their names and labels, never what is in them), what you dismissed, and the reasons you gave for publishing anyway.',
				})}
			</p>
			<div class="row">
				<button type="button" class="button plain" onClick={() => void save()}>
					{say({vi: 'Xuất dữ liệu ra tệp', en: 'Export the data'})}
				</button>
				<button type="button" class="button plain danger" onClick={() => dialog.current?.showModal()}>
					{say({vi: 'Xóa mọi dữ liệu của Chuẩn Tin…', en: 'Erase all data of Chuẩn Tin…'})}
				</button>
			</div>
			<p role="status" class={outcome ? 'done' : undefined}>
				{outcome && say(outcome)}
			</p>
			<dialog ref={dialog} aria-labelledby="erase-title">
				<h3 id="erase-title">{say({vi: 'Xóa mọi dữ liệu của Chuẩn Tin?', en: 'Erase all data of Chuẩn Tin?'})}</h3>
				<p>
					{say({
						vi: 'Ngôn ngữ, tiêu chuẩn của đơn vị, chỗ các ô đã chỉ, các chỗ đã bỏ qua, lý do vẫn đăng và các trang luôn bật sẽ mất, không lấy lại được. Bài viết của bạn không bị đụng đến.',
						en: 'The language, the unit’s standard, the fields pointed at, dismissals, reasons and the sites always on will be gone for good. Your posts are not touched.',
					})}
				</p>
				<div class="row">
					<button type="button" class="button main" onClick={() => dialog.current?.close()}>
						{say({vi: 'Giữ lại', en: 'Keep them'})}
					</button>
					<button type="button" class="button plain danger" onClick={() => void erase()}>
						{say({vi: 'Xóa', en: 'Erase'})}
					</button>
				</div>
			</dialog>
		</section>
	);
}

async function eraseAll(): Promise<void> {
	await browser.storage.local.clear();
	await browser.storage.session.clear();
	const origins = await switchedOnSites();
	if (origins.length) await browser.permissions.remove({origins});
}
