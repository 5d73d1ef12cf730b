import {CheckIcon} from '../look/icons';
import {trusted} from '../look/trusted';
import {dateWords, useSay} from '../words';
import type {PanelActions, PanelState} from './state';

/** Nothing wrong is a state too: what was looked at, and against what. */
export function NothingWrong({state: {subject, dismissed}}: {state: PanelState}) {
	const say = useSay();
	return (
		<div class="fine-state">
			<CheckIcon />
			<p class="headline">
				{dismissed > 0
					? say({vi: 'Không còn chỗ nào cần sửa', en: 'Nothing is left to fix'})
					: say({vi: 'Không thấy chỗ nào cần sửa', en: 'Nothing to fix was found'})}
			</p>
			<p class="soft">
				{subject === 'page'
					? say({
							vi: 'Đã đọc tít, sapo, thân bài, ảnh và chú thích của trang đang mở.',
							en: 'Title, summary, body, pictures and captions of this page were read.',
						})
					: say({
							vi: 'Đã đọc tít, sapo, thân bài, ảnh và chú thích. Viết tiếp, Chuẩn Tin đọc cùng.',
							en: 'Title, summary, body, pictures and captions were read. Write on; we read along.',
						})}
			</p>
		</div>
	);
}

/** The last lines of the panel: by which standard, as of when, and what was waved through. */
export function Checked({
	subject,
	any,
	standard,
	dismissed,
	restore,
	teach,
}: Pick<PanelState, 'subject' | 'standard' | 'dismissed'> & {
	/** Findings stand. */
	any: boolean;
	restore: PanelActions['restoreDismissed'];
	teach: PanelActions['teach'];
}) {
	const say = useSay();
	return (
		<footer class="checked">
			{standard && (
				<p>
					{say({
						vi: `Kiểm tra bằng ${standard.rules} quy tắc, theo “${standard.name.vi}”, cập nhật ${dateWords(standard.as_of).vi}.`,
						en: `Checked with ${standard.rules} rules, by “${standard.name.en}”, as of ${dateWords(standard.as_of).en}.`,
					})}
				</p>
			)}
			{any && (
				<p>
					<kbd>F8</kbd> {say({vi: 'chỗ tiếp theo', en: 'next'})} · <kbd>Shift+F8</kbd>{' '}
					{say({vi: 'chỗ trước', en: 'previous'})}
					{subject === 'editor' && (
						<>
							{' '}
							· <kbd>Alt+Enter</kbd> {say({vi: 'sửa', en: 'fix'})} · <kbd>Esc</kbd>{' '}
							{say({vi: 'về bài viết', en: 'back to the text'})}
						</>
					)}
				</p>
			)}
			{dismissed > 0 && (
				<p>
					{say({vi: `Đã bỏ qua ${dismissed} chỗ. `, en: `${dismissed} dismissed. `})}
					<button type="button" class="quiet inline" onClick={trusted(() => restore())}>
						{say({vi: 'Hiện lại', en: 'Bring back'})}
					</button>
				</p>
			)}
			{subject === 'editor' && <Teach teach={teach} />}
		</footer>
	);
}

/** Where fields are guessed wrong, a person shows them. */
function Teach({teach}: Pick<PanelActions, 'teach'>) {
	const say = useSay();
	return (
		<p>
			<button
				type="button"
				class="quiet inline teach"
				title={say({
					vi: 'Khi Chuẩn Tin nhận sai ô tít, sapo, chuyên mục hay nút đăng của trang này',
					en: 'When the title, summary, category or publish button of this page is taken wrongly',
				})}
				onClick={trusted(() => teach())}
			>
				{say({vi: 'Chỉ chỗ tít, sapo…', en: 'Show the title, summary…'})}
			</button>
		</p>
	);
}

/** What we check by couldn't be had, unless something else was told. */
export function NotChecked({told}: {told: boolean}) {
	const say = useSay();
	return (
		<div class="nothing">
			<p class="headline">{say({vi: 'Chưa kiểm tra được bài này', en: 'This post can’t be checked yet'})}</p>
			{!told && (
				<p>
					{say({
						vi: 'Chuẩn Tin chưa lấy được bộ tiêu chuẩn (tiện ích vừa cập nhật?). Hãy lưu bài rồi tải lại trang. Việc viết và đăng bài không bị ảnh hưởng.',
						en: 'Chuẩn Tin could not get its standard (was the extension just updated?). Save the post and reload the page. Writing and publishing are not affected.',
					})}
				</p>
			)}
		</div>
	);
}

/** No editor and no article on this page: say what to do. */
export function NothingHere({teach}: Pick<PanelActions, 'teach'>) {
	const say = useSay();
	return (
		<div class="nothing">
			<p class="headline">
				{say({vi: 'Trang này chưa có bài để kiểm tra', en: 'There is no post to check on this page yet'})}
			</p>
			<ul>
				<li>
					{say({
						vi: 'Đang viết bài: mở màn hình soạn thảo rồi bấm vào ô nội dung.',
						en: 'Writing a post: open the editing screen and click into the text box.',
					})}
				</li>
				<li>
					{say({
						vi: 'Xem tin đã đăng: mở trang của chính tin ấy, không phải trang chủ hay trang chuyên mục.',
						en: 'Reading a published post: open its own page, not the home page or a list.',
					})}
				</li>
			</ul>
			<p class="soft">
				{say({
					vi: 'Khi thấy bài, bảng này tự hiện kết quả; không cần tải lại trang.',
					en: 'When a post shows up, so do the results here; no need to reload.',
				})}
			</p>
			<Teach teach={teach} />
		</div>
	);
}
