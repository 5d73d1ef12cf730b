import {useLayoutEffect} from 'preact/hooks';
import {chapters, rules} from '../../rules/index';
import type {Words} from '../../rules/rule';
import type {Standard} from '../../rules/standard';
import {Lesson} from '../lesson/Lesson';
import {lessonOf} from '../lesson/lesson-of';
import {Try} from '../lesson/Try';
import {useSay} from '../words';
import {Contents} from './Contents';

/** All rules as lessons, in chapter order: for learning alone, or on a projector before a class. */
export function Workshop({standard, notice}: {standard: Standard; notice: Words | null}) {
	const say = useSay();
	useLayoutEffect(() => {
		// The browser looked for the address's lesson before there was one.
		document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
	}, []);
	return (
		<div class="workshop">
			<Contents chapters={taught} />
			<main>
				<header>
					<h1>{say({vi: 'Lớp học viết tin', en: 'The workshop'})}</h1>
					<p>
						{say({
							vi: `${rules.length} bài, mỗi bài là một quy tắc mà Chuẩn Tin dùng để kiểm tra. Đọc lý do, xem ví dụ, rồi sửa thử trong khung: hết gạch chân là xong.`,
							en: `${rules.length} lessons, each of them a rule that Chuẩn Tin checks with. Read why, look at the examples, then mend the text in the box: when no mark is left, it is done.`,
						})}
					</p>
					{notice && <p class="notice">{say(notice)}</p>}
					<Notation />
				</header>
				{taught.map((chapter) => (
					<section key={chapter.id} class="taught">
						<h2>{say(chapter.name)}</h2>
						{chapter.rules.map((rule) => (
							<article key={rule.id} id={rule.id}>
								<Lesson rule={lessonOf(rule)} />
								<Try rule={rule} standard={standard} />
							</article>
						))}
					</section>
				))}
			</main>
		</div>
	);
}

const taught = chapters.filter((chapter) => chapter.rules.length > 0);

/** How a whole post is written in the plain text of an exercise. */
function Notation() {
	const say = useSay();
	return (
		<details class="notation">
			<summary>{say({vi: 'Cách ghi trong khung thử', en: 'How the boxes are written'})}</summary>
			<dl>
				{signs.map(([sign, words]) => (
					<div key={sign}>
						<dt>{sign}</dt>
						<dd>{say(words)}</dd>
					</div>
				))}
			</dl>
		</details>
	);
}

const signs = [
	['# …', {vi: 'tít', en: 'title'}],
	['> …', {vi: 'sapo', en: 'summary'}],
	['## …', {vi: 'tít xen', en: 'heading'}],
	['>> …', {vi: 'đoạn trích', en: 'quotation'}],
	['- …', {vi: 'mục liệt kê', en: 'list item'}],
	[
		'![a](b.jpg) c',
		{vi: 'ảnh b.jpg, văn bản thay thế a, chú thích c', en: 'picture b.jpg, alternative text a, caption c'},
	],
	[
		'!video(a.mp4) b',
		{vi: 'video a.mp4, chú thích b; cũng có !audio, !frame', en: 'film a.mp4, caption b; also !audio, !frame'},
	],
	['|3 rows, 2 headers| …', {vi: 'ô đầu của bảng; các ô sau ghi | …', en: 'first cell of a table; the next ones: | …'}],
	['[a](b)', {vi: 'chữ a, liên kết tới b', en: 'text a, linked to b'}],
	['**…**', {vi: 'chữ đậm', en: 'bold'}],
	['<font Arial>…</font>', {vi: 'phông chữ; cũng có size, colour, align', en: 'font; also size, colour, align'}],
	['@author …', {vi: 'ô tác giả; cũng có @category, @source', en: 'author field; also @category, @source'}],
] as const;
