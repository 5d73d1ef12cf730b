/**
 * What Windows-1252 shows of the TCVN 5712 (“ABC”) fonts .VnTime, .VnArial…: what each character from U+00A1 to
 * U+00FE stands for. A space where it stands for nothing. Only these seven capitals have a place of their own; a capital
 * with a tone is the small letter in a font of capitals.
 */
const table = 'ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ';
const first = 0xa1;

/** The word in Unicode; what the table doesn't know stays as it is. */
export function fromTcvn3(word: string): string {
	let text = '';
	for (const unit of word) {
		const letter = table.charAt(unit.charCodeAt(0) - first);
		text += letter.trim() ? letter : unit;
	}
	return isCapital(word) ? text.toUpperCase() : text;
}

/** THµNH, ñY, Q§: capitals and no small letter of ASCII; but in “Së” the S says nothing of what follows. */
function isCapital(word: string): boolean {
	return /[A-Z]/.test(word.slice(1)) && !/[a-z]/.test(word);
}
