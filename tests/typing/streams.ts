/**
 * Key streams as Vietnamese input methods send them. A key stands for itself; `␣` is a space, `⌫` Backspace, `⇧←` selects
 * a letter leftwards, `○` is a letter without width that keeps a browser's own completion away, `(x` shows a composition,
 * `)x` ends it with these letters, `↻x` puts them in place of the word before the caret, `…` is a moment's thought.
 */
export interface Stream {
	readonly name: string;
	readonly keys: readonly string[];
	/** What it must come to. */
	readonly text: string;
	/** The words marked in it once all is written. */
	readonly marked: readonly string[];
}

/** UniKey and EVKey take letters back and write them again, with no sign of composing. */
const telex: Stream = {
	name: 'Telex',
	keys: keys(`T h e o ␣ K h o a n ⌫ ⌫ ả n ␣ 3 ␣ d ⌫ đ i e ⌫ ê … u ⌫ ⌫ ề u ␣ 4 , ␣ n g h a n h ⌫ ⌫ ⌫ à n h ␣ B H X H
		␣ g i a i ⌫ ⌫ ả i ␣ q u y e ⌫ ê t ⌫ ⌫ ế t ␣ c h o ␣ n g u ⌫ ư o ⌫ ơ i ⌫ ⌫ ờ i ␣ l a o ␣ d ⌫ đ o ⌫ ô n g …
		⌫ ⌫ ⌫ ộ n g .`),
	text: 'Theo Khoản 3 điều 4, nghành BHXH giải quyết cho người lao động.',
	marked: ['Khoản', 'điều', 'nghành'],
};

const vni: Stream = {
	name: 'VNI',
	keys: keys(`N g u ⌫ ư o ⌫ ơ i ⌫ ⌫ ờ i ␣ h u ⌫ ư o ⌫ ơ n g ⌫ ⌫ ⌫ ở n g ␣ b o ⌫ ô ⌫ ổ ␣ x u n g … ␣ h o ⌫ ô ⌫ ồ ␣ s o ⌫ ơ
		␣ t a ⌫ ạ i ␣ K h o ⌫ ỏ a ⌫ ⌫ o ả n ␣ 2 ␣ d ⌫ đ i e ⌫ ê u ⌫ ⌫ ề u ␣ 1 5 .`),
	text: 'Người hưởng bổ xung hồ sơ tại Khoản 2 điều 15.',
	marked: ['bổ xung', 'Khoản', 'điều'],
};

/** OpenKey in Chromium: a letter is selected before it is taken back, lest the browser's own completion be. */
const selecting: Stream = {
	name: 'Telex that selects',
	keys: keys(`C a ⇧← á n ␣ b o ⇧← ô ⇧← ộ ␣ x u ⇧← ư ⇧← ử ␣ l y ⇧← ý ␣ h o ⇧← ô ⇧← ồ ␣ s o ⇧← ơ ␣ c u a ⇧← ⌫ ⌫ ủ a ␣ n g u
		⇧← ư o ⇧← ơ … i ⇧← ⌫ ⌫ ờ i ␣ b e ⇧← ê n h ⇧← ⌫ ⌫ ⌫ ệ n h ␣ t h e o ␣ K h o a n ⇧← ⌫ ⌫ ả n ␣ 7 .`),
	text: 'Cán bộ xử lý hồ sơ của người bệnh theo Khoản 7.',
	marked: ['Khoản'],
};

/** OpenKey elsewhere: a letter nobody sees is written and taken back first. */
const padding: Stream = {
	name: 'Telex with a letter between',
	keys: keys(`N g u ○ ⌫ ⌫ ư o ○ ⌫ ⌫ ơ … i ○ ⌫ ⌫ ⌫ ờ i ␣ n g h i ○ ⌫ ⌫ ỉ ␣ h u ○ ⌫ ⌫ ư u ␣ n h a ○ ⌫ ⌫ â n ○ ⌫ ⌫ ⌫ ậ n ␣ l u ○ ⌫ ⌫ ư
		o ○ ⌫ ⌫ ơ n g ␣ t h e o ␣ K h o a n ○ ⌫ ⌫ ⌫ ả n ␣ 9 .`),
	text: 'Người nghỉ hưu nhận lương theo Khoản 9.',
	marked: ['Khoản'],
};

/** IBus and the systems' own: each word is composed, then committed. */
const composing: Stream = {
	name: 'Composition',
	keys: keys(`(V (Vi (Vie (Viê (Viên )Viên ␣ (c (ch (chu (chư (chưc (chức )chức ␣ (c (ch (chi (chia )chia ␣ (s (se (sẻ )sẻ ␣
		(k (ki (kin (kinh )kinh ␣ (n (ng (ngh (nghi (nghie (nghiê … (nghiêm (nghiệm )nghiệm ␣ (n (ng (ngh (ngha (nghan
		(nghanh (nghành )nghành ␣ (v (vo (vơ (vơi (với )với ␣ (n (ng (ngu (ngư (ngưo (ngươ … (ngươi (người )người ␣
		(n (ng (ngh (nghe )nghe .`),
	text: 'Viên chức chia sẻ kinh nghiệm nghành với người nghe.',
	marked: ['nghành'],
};

/** The system puts the word right when the space bar is pressed. */
const autocorrect: Stream = {
	name: 'Autocorrect',
	keys: keys(`T i n ␣ c h o ␣ n g ư ờ … ↻người ␣ l a o ␣ d o n g ↻động ␣ t h e o ␣ k h o a n ↻Khoản ␣ 8 ␣ c u a ↻của ␣ L u a t
		↻Luật .`),
	text: 'Tin cho người lao động theo Khoản 8 của Luật.',
	marked: ['Khoản'],
};

export const streams: readonly Stream[] = [telex, vni, selecting, padding, composing, autocorrect];

/** The text before the caret after each key, as a plain field has it. */
export function* written(keys: readonly string[]): Generator<{readonly key: string; readonly text: string}> {
	let text = '';
	let composed = 0;
	let selected = 0;
	for (const key of keys) {
		const [kind = '', ...rest] = key;
		if (key === '…' || key === '⇧←') {
			if (key === '⇧←') selected++;
			yield {key, text};
			continue;
		}
		if (key === '⌫') text = text.slice(0, -Math.max(1, selected));
		else {
			const isComposition = kind === '(' || kind === ')';
			const kept = text.slice(0, text.length - (isComposition ? composed : selected));
			if (kind === '↻') text = kept.replace(/\S*$/, rest.join(''));
			else text = kept + (isComposition ? rest.join('') : letterOf(key));
			composed = kind === '(' ? rest.length : 0;
		}
		selected = 0;
		yield {key, text};
	}
}

/** The letter that a key of a stream writes. */
export function letterOf(key: string): string {
	return key === '␣' ? ' ' : key === '○' ? '\u202f' : key;
}

function keys(line: string): string[] {
	return line.split(/\s+/);
}
