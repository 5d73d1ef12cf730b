import {namesOf, wordsOf} from './names';
import {linkShare, textOf} from './text';

/**
 * What stands inside an article's element without being the article: comments, related posts, tags, share bars,
 * menus, advertisements. Each such element once; what it holds goes with it.
 * @param spared holds the article itself, so it is never furniture whatever it is called.
 */
export function findFurniture(root: Element, spared: (element: Element) => boolean): Set<Element> {
	const furniture = new Set<Element>();
	for (const element of root.querySelectorAll('*')) {
		if (spared(element)) continue;
		if (isFurniture(element)) furniture.add(element);
		else if (isFurnitureHeading(element)) for (const each of withHeading(element, root, spared)) furniture.add(each);
		else if (isTeaser(element)) furniture.add(element);
	}
	return furniture;
}

function isFurniture(element: Element): boolean {
	return (
		/^(nav|aside|footer|dialog|label)$/.test(element.localName) ||
		/^(navigation|complementary|search|dialog|toolbar|menu|menubar|alertdialog)$/.test(
			element.getAttribute('role') ?? '',
		) ||
		element.hasAttribute('hidden') ||
		isHidden(element) ||
		namesOf(element).some(namesFurniture)
	);
}

/** On a live page the style sheets count too. */
function isHidden(element: Element): boolean {
	return /display:\s*none/i.test(element.getAttribute('style') ?? '') || element.checkVisibility?.() === false;
}

const furnitureWords = new Set(
	`ad ads adv advert advertisement addthis audio banner breadcrumb breadcrumbs comm comment comments counter disqus
	facebook fb keyword keywords login menu modal nav navbar navigation newsletter other others pager pagination paging
	player poll popular popup promo qc rate rating readmore recommend recommended recommendation related relate relative relation
	reply respond share sharethis sharing sidebar social sponsor star stars subscribe suggest suggested survey tag tagcloud tags
	toolbar tool tools utility vote widget zalo`.split(/\s+/),
);

/** Words that say nothing of what an element is: `box-comment` is furniture, `has-comments` is not. */
const neutralWords = new Set(
	`area article articles bar block body bottom box btn button buttons clearfix col container content contents detail
	details entry foot footer group head header icon icons inner inline item items layout left lg link links list lists main md
	module news page part post posts right row section single singular site sm story stories sub text thread title top view
	wp wrap wrapper xs zone`.split(/\s+/),
);

const vietnameseNames =
	/binhluan|lienquan|cungchuyenmuc|cungloai|tinkhac|baikhac|docnhieu|docthem|xemthem|tukhoa|quangcao|chiase|ykienbandoc|danhgiabai/;

function namesFurniture(name: string): boolean {
	const words = wordsOf(name);
	if (vietnameseNames.test(words.join(''))) return true;
	return (
		words.some((word) => furnitureWords.has(word)) &&
		words.every((word) => furnitureWords.has(word) || neutralWords.has(word))
	);
}

const headings =
	/^(?:(?:các )?(?:tin|bài|tin bài|tin tức|bài viết|video|ảnh|nội dung|thông tin)(?: viết)? (?:liên quan|khác|cùng chuyên mục|cùng loại|mới nhất|mới hơn|cũ hơn|mới|cũ|đã đưa|đọc nhiều|xem nhiều|nổi bật)(?: nhất)?|cùng chuyên mục|đọc thêm|xem thêm|xem tiếp|mời xem thêm|đọc nhiều(?: nhất)?|(?:có thể bạn|bạn có thể) quan tâm|(?:gửi |viết |độc giả )?bình luận|ý kiến(?: bạn đọc| của bạn| độc giả)?|từ khóa|từ khoá|tags?|chia sẻ(?: bài viết)?|đánh giá(?: bài viết)?|related (?:posts|news|articles)|comments?|leave a (?:reply|comment))(?: ?\(?\d*\)?)?(?: ?[:…»>.]+.{0,2})?$/;

const labels =
	/^(?:từ khóa|từ khoá|tags?|chia sẻ|xem thêm|đọc thêm|>+ ?xem thêm|>+ ?đọc thêm|(?:tin|bài)(?: viết)? liên quan) ?:/;

function isFurnitureHeading(element: Element): boolean {
	const size = element.textContent?.length ?? 0;
	if (size < 3 || size > 400) return false;
	const text = textOf(element).toLowerCase();
	if (text.length <= 60 && headings.test(text)) return true;
	return labels.test(text) && linkShare(element) > 0.4;
}

/** The box that the heading heads; or, where it has none, the heading and the links below it. */
function withHeading(heading: Element, root: Element, spared: (element: Element) => boolean): Element[] {
	const text = textOf(heading);
	let box = heading;
	for (
		let parent = heading.parentElement;
		parent && parent !== root && !spared(parent);
		parent = parent.parentElement
	) {
		if (!textOf(parent).startsWith(text)) break;
		box = parent;
	}
	const found = [box];
	for (let next = box.nextElementSibling; next && !spared(next); next = next.nextElementSibling) {
		if (textOf(next) && linkShare(next) < 0.5) break;
		found.push(next);
	}
	return found;
}

/** Another post's heading, linked, with its picture and opening words. */
function isTeaser(element: Element): boolean {
	if (!/^(article|li|div|section)$/.test(element.localName)) return false;
	const heading = element.querySelector('h1 a[href], h2 a[href], h3 a[href], h4 a[href], h5 a[href]');
	if (!heading) return false;
	const text = textOf(element);
	return text.length < 600 && text.length < textOf(heading).length + 320;
}
