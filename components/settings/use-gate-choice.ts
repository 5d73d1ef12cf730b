import {useEffect, useState} from 'preact/hooks';
import {choiceOf, type GateChoice, gateChoice, readChoice} from './gate-choice';

/** What was chosen to be asked at Publish, as it is now; `null`: the standard holds. */
export function useGateChoice(): GateChoice | null {
	const [choice, setChoice] = useState<GateChoice | null>(null);
	useEffect(() => {
		void readChoice().then(setChoice);
		return gateChoice.watch((kept) => setChoice(choiceOf(kept)));
	}, []);
	return choice;
}
