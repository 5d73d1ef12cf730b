import type {Command} from '../editors/desk';

interface Block {
	readonly clientId: string;
}

declare const wp: {
	readonly blocks: {
		rawHandler(from: {HTML: string}): Block[];
		createBlock(name: string, attributes: object): Block;
	};
	readonly data: {
		dispatch(store: 'core/editor'): {editPost(edits: {title: string}): void};
		dispatch(store: 'core/block-editor'): {
			resetBlocks(blocks: readonly Block[]): void;
			insertBlocks(blocks: Block): void;
		};
		select(store: 'core/editor'): {getEditedPostContent(): string};
	};
};

declare const window: Window & {table: object};

/**
 * Gives an open Gutenberg the handles that each page of the editors' table has, and the same post. What has no button
 * of its own there, or one that only a person's selection can work, is typed as people type it. Runs in the page, so
 * it stands alone.
 */
export function standInGutenberg(html: string): void {
	const canvas = document.querySelector<HTMLElement>('.is-root-container');
	const place = document.querySelector('.edit-post-visual-editor');
	if (!canvas || !place) throw new Error('Gutenberg has no canvas');
	place.id = 'place';
	// The theme's title alone fills a laptop; marks are painted where they are in view.
	const style = document.createElement('style');
	style.textContent =
		'.wp-block-post-title, .wp-block-heading { font-size: 20px !important; margin: 0 !important } ' +
		'[hidden] { display: none !important }';
	document.head.append(style);
	window.table = {
		async mount() {
			wp.data.dispatch('core/editor').editPost({title: 'BHXH tỉnh Gia Lai tập huấn Luật BHXH cho doanh nghiệp'});
			wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.rawHandler({HTML: html}));
		},
		save: async () => wp.data.select('core/editor').getEditedPostContent().replaceAll(location.origin, ''),
		async command(name: Command, address?: string) {
			if (name !== 'image') return;
			const picture = wp.blocks.createBlock('core/image', {url: `${location.origin}${address}`, alt: ''});
			wp.data.dispatch('core/block-editor').insertBlocks(picture);
		},
		settle: () => undefined,
		focus: () => [...canvas.querySelectorAll<HTMLElement>('[contenteditable="true"]')].at(-1)?.focus(),
		editable: () => canvas,
		leave: () => place.remove(),
	};
}
