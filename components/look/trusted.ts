/** Only a person acts: events that a page's script made up are ignored. */
export function trusted<E extends Event>(act: (event: E) => void): (event: E) => void {
	return (event) => {
		if (event.isTrusted) act(event);
	};
}
