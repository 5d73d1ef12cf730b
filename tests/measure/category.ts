import {knownCategory} from '../../rules/category/known';
import {suggestCategory} from '../../rules/category/suggest';
import wrongCategory from '../../rules/category/wrong-category';
import type {Block, Post} from '../../rules/post';
import {bhxh} from '../../rules/standards/bhxh/index';
import {type Corpora, readLines} from './corpora';
import {halves, type Story} from './halves';

interface Labelled extends Story {
	readonly category: string;
	readonly second_choice: string | null;
}

/**
 * How often the suggested category is the one that a person gave. Terms and numbers were set on one half of the posts;
 * what counts is the other, which shares no event with it.
 */
export function measureCategory(corpora: Corpora): void {
	const posts = ['bhxh/labelled.jsonl', 'bhxh/labelled-titles.jsonl'].flatMap((file) =>
		readLines<Labelled>(corpora, file),
	);
	const {tuning, measuring} = halves(posts);
	console.log('\nCategory suggestion');
	accuracy('half for tuning', tuning);
	accuracy('other half', measuring);
	confusions(measuring);
	wrongChoices(measuring);
	for (const file of ['topics/titles.jsonl', 'news/articles.jsonl']) {
		const others = readLines<Story>(corpora, file);
		const suggested = others.filter((story) => suggestCategory(postOf(story), bhxh).best);
		console.log(
			`  ${file}: a category suggested for ${suggested.length} of ${others.length} (${percent(suggested, others)})`,
		);
	}
}

function accuracy(name: string, posts: readonly Labelled[]): void {
	const labels = posts.map((post) => ({...post, ...labelsOf(post)}));
	const first = labels.filter(({best, category}) => best === category);
	const two = labels.filter(({best, second, category}) => best === category || second === category);
	const lenient = labels.filter(({best, category, second_choice}) => best === category || best === second_choice);
	console.log(
		`  ${name}: ${posts.length} posts; right ${percent(first, posts)}, among the first two ${percent(two, posts)}, ` +
			`right or the annotator’s second choice ${percent(lenient, posts)}`,
	);
}

function confusions(posts: readonly Labelled[]): void {
	const pairs = new Map<string, number>();
	for (const post of posts) {
		const {best} = labelsOf(post);
		const pair = `${post.category} → ${best}`;
		if (best !== post.category) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	for (const [pair, count] of [...pairs].sort((a, b) => b[1] - a[1])) console.log(`    ${count} × ${pair}`);
}

/** What the rule says where every category of the right label, and where every other, is chosen in turn. */
function wrongChoices(posts: readonly Labelled[]): void {
	let wrong = 0;
	let caught = 0;
	const ours = posts.filter(({category}) => category !== nothing);
	const blamed = ours.filter((post) => {
		const finds = (category: string) => [...wrongCategory.post({...postOf(post), fields: {category}}, bhxh)].length > 0;
		const others = bhxh.categories.filter(
			({id}) => ![nothing, post.category, post.second_choice].includes(labelOf(id)),
		);
		wrong += others.length;
		caught += others.filter(({id}) => finds(id)).length;
		return bhxh.categories.filter(({id}) => labelOf(id) === post.category).every(({id}) => finds(id));
	});
	console.log(
		`  wrong-category: finds ${percent({length: caught}, {length: wrong})} of wrong choices, blames ${blamed.length} of ${ours.length} right ones`,
	);
}

function labelsOf(story: Labelled): {best: string; second: string | null} {
	const {best, second} = suggestCategory(postOf(story), bhxh);
	return {best: best ? labelOf(best.id) : nothing, second: best && second ? labelOf(second.id) : null};
}

const nothing = 'khac';

/** The annotator's labels are coarser than the standard's tree. */
const labels: Readonly<Record<string, string>> = {
	'tin-su-kien': 'hoat-dong-nganh',
	'kinh-te-xa-hoi': nothing,
	'truyen-thong': 'hoat-dong-nganh',
	'cs-bhxh-bat-buoc': 'chinh-sach-bhxh',
	'cs-bhxh-tu-nguyen': 'chinh-sach-bhxh',
	'cs-tnld-bnn': 'chinh-sach-bhxh',
	'cs-bhyt': 'chinh-sach-bhyt',
	'cs-bhtn': 'chinh-sach-bhtn',
	cchc: 'cai-cach-hanh-chinh-chuyen-doi-so',
	'chuyen-doi-so': 'cai-cach-hanh-chinh-chuyen-doi-so',
	'hoi-dap': 'hoi-dap',
	'guong-dien-hinh': 'guong-dien-hinh',
	'van-ban': 'van-ban-thong-bao',
	'thong-bao': 'van-ban-thong-bao',
	'danh-sach-cham-dong': 'thanh-tra-no-dong-vi-pham',
	'phap-luat-thanh-tra': 'thanh-tra-no-dong-vi-pham',
};

/** A category without a label of its own has its parent's. */
function labelOf(id: string): string {
	const own = labels[id];
	const parent = knownCategory(id, bhxh)?.parent;
	return own ?? (parent ? labelOf(parent) : nothing);
}

/** A story as a post: its title, summary and lines. */
export function postOf({title, sapo, text}: Story): Post {
	const block = (kind: 'title' | 'summary' | 'paragraph', words: string): Block => ({kind, text: words, marks: []});
	return {
		blocks: [
			block('title', title),
			...(sapo ? [block('summary', sapo)] : []),
			...(text ?? '').split('\n').map((line) => block('paragraph', line)),
		],
		fields: {},
	};
}

function percent(part: {readonly length: number}, whole: {readonly length: number}): string {
	return `${((100 * part.length) / (whole.length || 1)).toFixed(1)} %`;
}
