import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {parseHTML} from 'linkedom';
import {describe, expect, it} from 'vitest';
import {partOf} from '../components/fields/describe';
import {findForm} from '../components/fields/form';
import {publishControl} from '../components/fields/publish';

type Found = Readonly<Record<string, string>>;

function open(name: string): Document {
	const html = readFileSync(resolve(import.meta.dirname, `pages/forms/${name}.html`), 'utf8');
	return parseHTML(html).document as unknown as Document;
}

/** Which field was found where: the parts that are typed in, the controls beside them, and the way to publish. */
function whereFound(document: Document): Found {
	const found: Record<string, string> = {};
	const typed = [...document.querySelectorAll('input, textarea, [contenteditable]')].filter(
		(element) => !/^(hidden|checkbox|radio|submit|button|file)$/.test(element.getAttribute('type') ?? ''),
	);
	for (const element of typed) {
		const part =
			partOf(element) ?? (partOf(element) === undefined && element.hasAttribute('contenteditable') ? 'body' : null);
		if (part) found[part] ??= nameOf(element);
	}
	for (const [name, element] of findForm(document).fields) found[name] ??= nameOf(element);
	for (const element of document.querySelectorAll('button, input, a, [role="button"]')) {
		if (publishControl(element)) found.publish ??= nameOf(element);
	}
	return found;
}

/** As short as it names one element. */
function nameOf(element: Element): string {
	if (element.id) return `#${element.id}`;
	for (const name of ['name', 'aria-label', 'role']) {
		const value = element.getAttribute(name);
		if (value) return `${name}=${value}`;
	}
	return [element.localName, ...element.classList].join('.');
}

/** The eight forms as people meet them: field → control. What isn't there is a control that the page doesn't have. */
const forms: Readonly<Record<string, {readonly found: Found; readonly said: Found}>> = {
	'wordpress-classic': {
		found: {
			title: '#title',
			summary: '#excerpt',
			body: '#content',
			category: '#categorychecklist',
			author: '#post_author_override',
			featuredImage: '#postimagediv',
			publish: '#publish',
		},
		said: {category: 'Hoạt động ngành', author: 'Lê Bình', featuredImage: '', publishedAt: '2026-11-22'},
	},
	'wordpress-gutenberg': {
		found: {
			title: 'aria-label=Add title',
			summary: '#inspector-textarea-control-0',
			body: 'aria-label=Paragraph block',
			category: 'aria-label=Categories',
			author: '#components-form-token-input-0',
			featuredImage: 'div.components-panel__body.is-opened',
			publish: 'button.components-button.editor-post-publish-button.editor-post-publish-button__button.is-primary',
		},
		said: {
			category: 'Bảo hiểm y tế',
			author: 'Lê Bình',
			featuredImage: '/wp-content/uploads/2026/11/tap-huan-768x512.jpg',
		},
	},
	decap: {
		found: {
			title: '#title-field-1',
			summary: '#description-field-3',
			body: 'role=textbox',
			category: '#category-field-5',
			author: '#author-field-6',
			featuredImage: 'div.css-9tob.ControlContainer',
			publishedAt: '#date-field-2',
			publish: 'role=button',
		},
		said: {
			category: 'Bảo hiểm y tế',
			author: 'Lê Bình',
			featuredImage: 'blob:https://portal.example/5b1f',
			publishedAt: '2026-11-22',
		},
	},
	strapi: {
		found: {
			title: '#:r1i:',
			summary: '#:r1k:',
			body: 'role=textbox',
			category: '#:r1s:',
			author: '#:r1q:',
			featuredImage: 'div.sc-a.sc-b',
			publish: 'button.sc-publish',
		},
		// Its box of authors is empty, or shows them in a way we don't know: better nothing than a guess.
		said: {category: 'Bảo hiểm y tế', featuredImage: ''},
	},
	sharepoint: {
		found: {
			title: '#Title_fa564e0f-0c70-4ab9-b863-0177e6ddd247_$TextField',
			summary: '#Tr_x00ed_ch_x0020_d_x1eab_n_8b2c7f10-5c02-4a53-9a3e-0f7d7c4c0b11_$TextField',
			body: '#ctl00_PlaceHolderMain_ctl05_RichHtmlField_displayContent',
			category: '#Chuy_x00ea_n_x0020_m_x1ee5_c_68dc65d7-9e3c-4f11-8227-e05cc9418d3d_ChoiceRadioTable',
			author: '#ArticleByLine_d3429cc9-adc4-439b-84a8-5679070f84cb_$TextField',
			source: '#Ngu_x1ed3_n_5a14d1ab-1513-48c7-97b3-657a5ba6c742_$DropDownChoice',
			featuredImage: 'tr',
			publishedAt: '#ArticleStartDate_71316cea-40a0-49f3-8659-f0cefdbdbd4f_$DateTimeFieldDate',
			publish: '#Ribbon.PublishTab.Publishing.Publish-Large',
		},
		said: {
			category: 'Bảo hiểm y tế',
			author: 'Lê Bình',
			source: 'BHXH tỉnh',
			featuredImage: '',
			publishedAt: '2026-11-22',
		},
	},
	liferay: {
		found: {
			title: '#_com_liferay_journal_web_portlet_JournalPortlet_titleMapAsXML',
			summary: '#_com_liferay_journal_web_portlet_JournalPortlet_descriptionMapAsXML',
			body: '#_com_liferay_journal_web_portlet_JournalPortlet_contentEditor',
			category: '#38320_MultiSelect',
			author: '#byline',
			featuredImage: 'div.form-group.lfr-image-selector',
			publishedAt: '#displayDate',
			publish: '#_com_liferay_journal_web_portlet_JournalPortlet_publishButton',
		},
		said: {category: 'Bảo hiểm y tế', author: 'Lê Bình', featuredImage: '', publishedAt: '2026-11-22'},
	},
	dnn: {
		found: {
			title: '#dnn_ctr432_EditNews_txtTitle',
			summary: '#dnn_ctr432_EditNews_txtSapo',
			body: '#cke_content',
			category: 'role=tree',
			author: '#dnn_ctr432_EditNews_txtAuthor',
			source: '#dnn_ctr432_EditNews_txtNguon',
			featuredImage: 'div.dnnFormItem',
			publishedAt: '#dnn_ctr432_EditNews_txtNgayDang',
			publish: '#dnn_ctr432_EditNews_cmdPublish',
		},
		said: {
			category: 'Bảo hiểm y tế',
			author: 'Lê Bình',
			source: '',
			featuredImage: '/Portals/0/Images/tap-huan.jpg',
			publishedAt: '2026-11-22',
		},
	},
	joomla: {
		// Joomla publishes by “Save” what its form says is published.
		found: {
			title: '#jform_title',
			body: '#jform_articletext',
			category: '#jform_catid',
			author: '#jform_created_by_alias',
			featuredImage: '#jform_images_image_intro',
			publishedAt: '#jform_publish_up',
			publish: 'button.button-apply.btn.btn-success',
		},
		said: {category: 'Bảo hiểm y tế', author: 'Lê Bình', featuredImage: '', publishedAt: '2026-11-22'},
	},
};

describe('the fields of a CMS’s form are found', () => {
	it.each(Object.entries(forms))('%s', (name, {found, said}) => {
		const document = open(name);
		const where = whereFound(document);
		console.log(
			[name, ...Object.entries(where).map(([field, control]) => `  ${field.padEnd(14)}${control}`)].join('\n'),
		);
		expect(where).toEqual(found);
		expect(findForm(document).read()).toEqual(said);
	});
});
