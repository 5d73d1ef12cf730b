import {useEffect, useState} from 'preact/hooks';
import {holdOwnStandard, type OwnStandard, readOwnStandard} from './own-standard';
import {ownStandard} from './settings';

/** The unit's own standard, as it is now; `null` until it is read. */
export function useOwnStandard(): OwnStandard | null {
	const [own, setOwn] = useState<OwnStandard | null>(null);
	useEffect(() => {
		void readOwnStandard().then(setOwn);
		return ownStandard.watch((stored) => setOwn(holdOwnStandard(stored)));
	}, []);
	return own;
}
