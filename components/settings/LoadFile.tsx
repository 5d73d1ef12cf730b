import {useRef} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {useSay} from '../words';

/** A button that has the person choose a JSON file. */
export function LoadFile({button, file, load}: {button: Words; file: Words; load(file: File): void}) {
	const say = useSay();
	const input = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={input}
				class="unseen"
				type="file"
				accept=".json,application/json"
				tabIndex={-1}
				aria-label={say(file)}
				onChange={(event) => {
					const chosen = event.currentTarget.files?.[0];
					event.currentTarget.value = '';
					if (chosen) load(chosen);
				}}
			/>
			<button type="button" class="button" onClick={() => input.current?.click()}>
				{say(button)}
			</button>
		</>
	);
}
