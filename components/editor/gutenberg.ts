/**
 * Gutenberg’s canvas: its title and each of its texts are editables of their own, pictures and lists stand between
 * them. Read as a whole it is one post, as it is saved.
 */
export const gutenbergCanvas = '.block-editor-block-list__layout.is-root-container';
