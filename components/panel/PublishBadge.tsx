import {CheckIcon} from '../look/icons';
import {LevelGlyph} from '../look/levels';

/** What stands before publishing, told at the publish control itself; beside it, never in it. */
export function PublishBadge({errors, x, y}: {errors: number; x: number; y: number}) {
	return (
		<span class={errors ? 'publish-badge' : 'publish-badge fine'} style={{left: `${x}px`, top: `${y}px`}}>
			{errors ? <LevelGlyph level="error" /> : <CheckIcon />}
			{errors > 0 && Math.min(errors, 99)}
		</span>
	);
}
