/**
 * Whether a text is the name of a file rather than words for people: `surely`, with an extension or as cameras, phones
 * and chat programmes name files; `likely`, words without tones joined by hyphens; else null.
 */
export function readAsFileName(text: string): 'surely' | 'likely' | null {
	const name = text.trim().normalize('NFC');
	if (name.length < 3 || name.length > 200) return null;
	if (surely.some((expression) => expression.test(name))) return 'surely';
	return joined.test(name) && /[a-z]/.test(name) ? 'likely' : null;
}

const surely = [
	/\.(?:jpe?g|jfif|png|gif|webp|avif|heic|heif|bmp|tiff?|svg|psd)(?: ?\(\d{1,3}\))?$/i,
	/^_?(?:IMG|DSC[FN]?|MG|DJI|PXL|GOPR|MVI|SAM|VID|FB_IMG|image|photo|viber_image|received|mmexport)[-_ ]?\d{3}[\w ().-]*$/i,
	/^P\d{7}$/,
	/^z\d{9}[\w-]*$/i,
	/^(?:photo|viber_image)[-_]\d{4}-\d{2}-\d{2}[\w .-]*$/i,
	/^(?:screenshot|screen shot|ảnh chụp màn hình|whatsapp image)[-_ ]\d{4}[-_ ]?\d{2}/iu,
	/^(?:untitled|unnamed|no ?name|download|images|maxresdefault|microsoftteams-image|không có tiêu đề)[-_ ]?(?:\d{0,3}|\(\d{1,3}\))$/iu,
	/^(?:screenshot|image|picture|photo|new project|viber|zalo) ?\(\d{1,3}\)$/i,
	/^(?=[\d_-]*\d{6})\d[\d_-]*(?:_n)?$/,
	/^[0-9a-f]{16}[0-9a-f-]*$/i,
	/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
];

const joined = /^[a-z0-9]+(?:[-_][a-z0-9]+){2,}$/i;
