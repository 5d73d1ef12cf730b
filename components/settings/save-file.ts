/** Hands the person a file, by way of the browser's own downloads. */
export function saveFile(name: string, data: unknown): void {
	const url = URL.createObjectURL(new Blob([`${JSON.stringify(data, null, '\t')}\n`], {type: 'application/json'}));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	URL.revokeObjectURL(url);
}
