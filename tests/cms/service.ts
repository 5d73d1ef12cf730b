import {spawn} from 'node:child_process';

/** A server of this machine while it runs. */
export interface Service {
	/** What it said when it was ready. */
	readonly ready: RegExpExecArray;
	/** Ends it and whatever it has started. */
	close(): Promise<void>;
}

/** Starts a server and waits until it says that it is ready. */
export async function startService(
	command: string,
	args: readonly string[],
	{says, env = {}}: {says: RegExp; env?: NodeJS.ProcessEnv},
): Promise<Service> {
	// A group of its own: PHP's server answers from processes of its own, which must end with it.
	const child = spawn(command, args, {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {...process.env, ...env},
	});
	const end = () => {
		if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
	};
	const gone = new Promise<void>((resolve) => child.once('close', () => resolve()).once('error', () => resolve()));
	process.once('exit', end);
	const ready = await new Promise<RegExpExecArray>((resolve, reject) => {
		let said = '';
		child.stderr.setEncoding('utf8').on('data', (words: string) => {
			const found = says.exec((said = (said + words).slice(-20_000)));
			if (found) resolve(found);
		});
		void gone.then(() => reject(new Error(`${command} ended before it was ready:\n${said}`)));
	});
	return {
		ready,
		async close() {
			process.off('exit', end);
			end();
			await gone;
		},
	};
}
