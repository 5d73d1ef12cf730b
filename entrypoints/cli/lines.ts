const newline = 0x0a;

/** A line of a stream; without `bytes`, it was longer than allowed and was passed over. */
export interface Line {
	readonly number: number;
	readonly bytes?: Uint8Array;
}

/** Splits a stream into lines, holding no more than one. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
	let number = 1;
	let pieces: Uint8Array[] = [];
	let length = 0;
	const add = (piece: Uint8Array) => {
		length += piece.length;
		if (length <= longest) pieces.push(piece);
		else pieces = [];
	};
	const take = (): Line => {
		const line = length <= longest ? {number, bytes: Buffer.concat(pieces)} : {number};
		number++;
		pieces = [];
		length = 0;
		return line;
	};
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
			add(chunk.subarray(start, end));
			yield take();
			start = end + 1;
		}
		add(chunk.subarray(start));
	}
	if (length > 0) yield take();
}
