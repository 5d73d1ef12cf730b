import type {Image} from '../../rules/post';

/** What the page knows of a picture beside its caption. Nothing is fetched for it. */
export function pictureOf(element: Element): Omit<Image, 'kind' | 'text' | 'marks'> {
	const image = element as HTMLImageElement;
	const src = element.getAttribute('src') ?? '';
	const shown = shownSize(element);
	const bytes = src.startsWith('data:') ? bytesOfData(src) : bytesLoaded(image);
	return {
		src,
		alt: element.getAttribute('alt') ?? '',
		...(image.naturalWidth ? {width: image.naturalWidth, height: image.naturalHeight} : {}),
		...(shown ? {shown} : {}),
		...(bytes ? {bytes} : {}),
	};
}

/** Where only one side is given, or one is `auto`, the browser keeps the proportions. */
function shownSize(element: Element): Image['shown'] | null {
	const style = element.getAttribute('style') ?? '';
	const [width, height] = [side(element, style, 'width'), side(element, style, 'height')];
	return width && height ? {width, height} : null;
}

function side(element: Element, style: string, name: 'width' | 'height'): number | null {
	const styled = sides[name].exec(style)?.[1];
	const value = (styled ?? element.getAttribute(name) ?? '').trim();
	return /^\d+(?:\.\d+)?(?:px)?$/i.test(value) ? Number.parseFloat(value) : null;
}

const sides = {width: /(?:^|[;\s])width\s*:\s*([^;]+)/i, height: /(?:^|[;\s])height\s*:\s*([^;]+)/i};

function bytesOfData(src: string): number {
	const data = src.length - src.indexOf(',') - 1;
	return src.slice(0, 100).includes(';base64') ? Math.floor((data * 3) / 4) : data;
}

/** The browser noted the size when it loaded the picture; another site's pictures it keeps to itself. */
function bytesLoaded(image: HTMLImageElement): number {
	if (!image.naturalWidth) return 0;
	const known = loaded.get(image);
	if (known?.src === image.currentSrc) return known.bytes;
	const entries = image.ownerDocument.defaultView?.performance?.getEntriesByName(image.currentSrc) ?? [];
	const bytes = Math.max(0, ...entries.map((entry) => (entry as PerformanceResourceTiming).encodedBodySize ?? 0));
	loaded.set(image, {src: image.currentSrc, bytes});
	return bytes;
}

const loaded = new WeakMap<HTMLImageElement, {readonly src: string; readonly bytes: number}>();
