/** The names that we ask our own world for. An element of the page whose id is one of them must not be taken for ours. */
for (const name of ['browser', 'chuanTinLife', 'chuanTinExtract', 'chuanTinTeacher']) {
	if (!Object.hasOwn(globalThis, name)) Object.defineProperty(globalThis, name, {value: undefined, writable: true});
}
