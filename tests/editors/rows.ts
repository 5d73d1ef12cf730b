/** What an editor makes of the post that its page opens with. */
export type Holds = 'post' | 'paragraphs' | 'breaks' | 'lines';

/** One editor of the table: its page in `tests/pages/table/`, and how it differs from what most do. */
export interface Row {
	readonly page: string;
	readonly name: string;
	/** Default: headings, paragraphs, a list, bold and links. */
	readonly holds?: Holds;
	/** Default: Ctrl+Y. */
	readonly redo?: 'Ctrl+Shift+Z';
	/** It keeps its text to itself: nothing is checked there, and the panel says so. */
	readonly unread?: true;
	/** Draws some time after a key and, with or without us, misreads those that come sooner than people's do. */
	readonly slow?: true;
	/** It needs a server: it is proven by `npm run test:cms`, in Chromium alone. */
	readonly cms?: true;
}

/** Most used first. */
export const rows: readonly Row[] = [
	{page: 'tinymce8', name: 'TinyMCE 8'},
	{page: 'tinymce8-inline', name: 'TinyMCE 8, inline'},
	{page: 'tinymce7', name: 'TinyMCE 7'},
	{page: 'tinymce5', name: 'TinyMCE 5'},
	{page: 'tinymce4', name: 'TinyMCE 4'},
	{page: 'ckeditor4-frame', name: 'CKEditor 4'},
	{page: 'ckeditor4-inline', name: 'CKEditor 4, inline'},
	{page: 'ckeditor5', name: 'CKEditor 5'},
	{page: 'contenteditable', name: 'contenteditable'},
	{page: 'textarea', name: 'textarea', holds: 'lines'},
	{page: 'react-textarea', name: 'textarea, held by React', holds: 'lines'},
	{page: 'quill', name: 'Quill 2', redo: 'Ctrl+Shift+Z'},
	{page: 'prosemirror', name: 'ProseMirror'},
	{page: 'tiptap', name: 'TipTap 3'},
	{page: 'lexical', name: 'Lexical'},
	{page: 'slate', name: 'Slate'},
	{page: 'draft', name: 'Draft.js'},
	{page: 'summernote', name: 'Summernote'},
	{page: 'jodit', name: 'Jodit 4'},
	{page: 'suneditor', name: 'SunEditor 3'},
	{page: 'toastui', name: 'Toast UI', redo: 'Ctrl+Shift+Z'},
	{page: 'froala', name: 'Froala'},
	{page: 'trix', name: 'Trix', redo: 'Ctrl+Shift+Z', slow: true},
	{page: 'editorjs', name: 'Editor.js', holds: 'paragraphs'},
	{page: 'codemirror6', name: 'CodeMirror 6', holds: 'lines'},
	{page: 'codemirror5', name: 'CodeMirror 5', unread: true},
	{page: 'easymde', name: 'EasyMDE', unread: true},
	{page: 'designmode', name: 'designMode frame'},
	{page: 'shadow-open', name: 'contenteditable in an open shadow root'},
	{page: 'shadow-closed', name: 'contenteditable in a closed shadow root'},
	{page: 'sharepoint', name: 'SharePoint’s div, br and font', holds: 'breaks'},
	{page: 'liferay', name: 'Liferay’s fonts in layers'},
];

/** Those that stand in a real CMS. */
export const cmsRows: readonly Row[] = [
	{page: 'gutenberg', name: 'Gutenberg, in WordPress', redo: 'Ctrl+Shift+Z', cms: true},
];

export const allRows: readonly Row[] = [...rows, ...cmsRows];
