import {putTone, type Tone, takeTone} from './tones';

/** A written syllable taken apart: “nghiệp” is ngh + iêp + nặng. */
export interface Syllable {
	readonly onset: string;
	/** Without its tone; after “gi” and “qu” as it sounds: “giếng” is gi + iêng, “quý” is qu + y. */
	readonly rime: string;
	readonly tone: Tone;
}

/**
 * Takes a lower-case NFC word apart, or `undefined` when no Vietnamese syllable is written so. Both places of the tone
 * (hòa, hoà) and both of i and y (lý, lí) are accepted.
 */
export function parseSyllable(word: string): Syllable | undefined {
	if (word.length > 7) return undefined;
	const untoned = takeTone(word);
	if (!untoned) return undefined;
	const {bare, tone, at} = untoned;
	const onset = onsetOf(bare);
	let rime = bare.slice(onset.length);
	let start = onset.length;
	if (onset === 'gi' && !/^[aăâeoôơuư]/.test(rime) && rime !== 'ê') {
		rime = `i${rime}`;
		start--;
	}
	const table = onset === 'qu' ? afterQu : rimes;
	const nucleus = table.get(rime);
	if (nucleus === undefined || !agree(onset, rime)) return undefined;
	if (stopped.test(rime) && tone !== 2 && tone !== 5) return undefined;
	const right = at < 0 || at === start + nucleus || (open.has(rime) && onset !== 'qu' && at === start);
	return right ? {onset, rime, tone} : undefined;
}

/** Every way a syllable may be written: hòa, hoà; lý, lí. */
export function writings({onset, rime, tone}: Syllable): string[] {
	const table = onset === 'qu' ? afterQu : rimes;
	const places = open.has(rime) && onset !== 'qu' ? [0, 1] : [table.get(rime) ?? 0];
	const rimesWritten = places.map((at) => rime.slice(0, at) + putTone(rime.charAt(at), tone) + rime.slice(at + 1));
	const found = rimesWritten.map(
		(written) => onset.slice(0, onset === 'gi' && rime.startsWith('i') ? 1 : undefined) + written,
	);
	if (rime === 'i' && agree(onset, 'y')) found.push(onset + putTone('y', tone));
	return found;
}

/** Whether a lower-case NFC word is written as some Vietnamese syllable could be. */
export function isSyllable(word: string): boolean {
	return parseSyllable(word) !== undefined;
}

function onsetOf(bare: string): string {
	for (let length = 3; length > 0; length--) {
		const head = bare.slice(0, length);
		if (onsets.has(head)) return head;
	}
	return '';
}

/** k, gh, ngh before i, e, ê, y and only there; c, g, ng elsewhere; yê at the start of a word, iê after a consonant. */
function agree(onset: string, rime: string): boolean {
	const front = /^[ieêy]/.test(rime);
	if (/^(k|gh|ngh)$/.test(onset)) return front;
	if (/^(c|g|ng)$/.test(onset)) return !front;
	if (rime === 'y') return /^([hklmnstvdb]|th|qu|)$/.test(onset);
	if (rime.startsWith('yê')) return onset === '' || onset === 'qu';
	return onset !== '' || !rime.startsWith('iê');
}

const onsets = new Set('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' '));

/** A rime that ends in -c, -ch, -p, -t carries only sắc or nặng. */
const stopped = /[cpt]h?$/;

/** Here the tone may sit on either letter: hòa or hoà, khỏe or khoẻ, thủy or thuỷ. */
const open = new Set(['oa', 'oe', 'uy']);

/** Each rime with the place of its nucleus, which carries the tone. */
const rimes = nuclei(`
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
	e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
	o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong
	op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
	u ua uâc uân uâng uât uây uc uê uêch uên uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt
	uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu
`);

const afterQu = nuclei(`
	a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât ây e en eo et ê êch ên ênh êt êu
	i ich in inh it iu ơ ơn ơt ôc y ych yên yêt yn ynh yp yt
`);

function nuclei(list: string): Map<string, number> {
	return new Map(
		list
			.trim()
			.split(/\s+/)
			.map((rime) => [rime, nucleusOf(rime)]),
	);
}

function nucleusOf(rime: string): number {
	const marked = /[ăâêôơ]/.exec(rime);
	if (marked) return marked.index;
	const cluster = /^[aeiouyư]+/.exec(rime)?.[0] ?? '';
	if (cluster.length === 3) return 1;
	return cluster.length === 2 && (cluster.length < rime.length || open.has(rime)) ? 1 : 0;
}
