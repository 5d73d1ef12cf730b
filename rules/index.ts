import bareUrl from './body/bare-url';
import deadLink from './body/dead-link';
import emptyParagraphs from './body/empty-paragraphs';
import faintText from './body/faint-text';
import fakeHeading from './body/fake-heading';
import leftover from './body/leftover';
import longParagraph from './body/long-paragraph';
import longSentence from './body/long-sentence';
import missingHeadings from './body/missing-headings';
import movingText from './body/moving-text';
import noContact from './body/no-contact';
import oddFont from './body/odd-font';
import relativeTime from './body/relative-time';
import repeatedParagraph from './body/repeated-paragraph';
import skippedHeadingLevel from './body/skipped-heading-level';
import staleNews from './body/stale-news';
import tableWithoutHeader from './body/table-without-header';
import thinPost from './body/thin-post';
import untoldEmbed from './body/untold-embed';
import vagueLink from './body/vague-link';
import wordPaste from './body/word-paste';
import genreCategoryMismatch from './category/genre-category-mismatch';
import missingCategory from './category/missing-category';
import wrongCategory from './category/wrong-category';
import citationDateMismatch from './documents/citation-date-mismatch';
import citationForm from './documents/citation-form';
import citationWithoutSo from './documents/citation-without-so';
import clauseOrder from './documents/clause-order';
import documentTypeLetters from './documents/document-type-letters';
import impossibleDate from './documents/impossible-date';
import incompleteCitation from './documents/incomplete-citation';
import signWithoutYear from './documents/sign-without-year';
import signatureBlock from './documents/signature-block';
import supersededDocument from './documents/superseded-document';
import unamendedLaw from './documents/unamended-law';
import unlinkedDocument from './documents/unlinked-document';
import aiImage from './images/ai-image';
import captionCrossCheck from './images/caption-cross-check';
import captionWithoutFacts from './images/caption-without-facts';
import documentScan from './images/document-scan';
import fewPictures from './images/few-pictures';
import fileNameAlt from './images/file-name-alt';
import fileNameCaption from './images/file-name-caption';
import genericCaption from './images/generic-caption';
import heavyImage from './images/heavy-image';
import hotlinkedImage from './images/hotlinked-image';
import inlineImage from './images/inline-image';
import longAlt from './images/long-alt';
import longCaption from './images/long-caption';
import missingAlt from './images/missing-alt';
import missingCaption from './images/missing-caption';
import missingFeaturedImage from './images/missing-featured-image';
import missingPhotoCredit from './images/missing-photo-credit';
import shortAlt from './images/short-alt';
import smallImage from './images/small-image';
import stretchedImage from './images/stretched-image';
import decomposedText from './language/decomposed-text';
import doubleSpace from './language/double-space';
import doubledWord from './language/doubled-word';
import foreignPassage from './language/foreign-passage';
import invisibleCharacters from './language/invisible-characters';
import legacyEncoding from './language/legacy-encoding';
import lookalikeLetters from './language/lookalike-letters';
import missingDiacritics from './language/missing-diacritics';
import missingSpaceAfterPunctuation from './language/missing-space-after-punctuation';
import misspeltCompound from './language/misspelt-compound';
import misspeltSyllable from './language/misspelt-syllable';
import mixedIY from './language/mixed-i-y';
import mixedQuotationMarks from './language/mixed-quotation-marks';
import mixedTonePlacement from './language/mixed-tone-placement';
import needlessEnglish from './language/needless-english';
import repeatedPunctuation from './language/repeated-punctuation';
import spaceBeforePunctuation from './language/space-before-punctuation';
import spaceInsideBrackets from './language/space-inside-brackets';
import tightHyphen from './language/tight-hyphen';
import unmatchedBrackets from './language/unmatched-brackets';
import abolishedDistrict from './names/abolished-district';
import bodyCapitals from './names/body-capitals';
import changedProvinceType from './names/changed-province-type';
import clauseCapitals from './names/clause-capitals';
import clippedWord from './names/clipped-word';
import countryCapitals from './names/country-capitals';
import documentCapitals from './names/document-capitals';
import doubledHonorific from './names/doubled-honorific';
import eventCapitals from './names/event-capitals';
import holidayCapitals from './names/holiday-capitals';
import inconsistentName from './names/inconsistent-name';
import lunarYearCapitals from './names/lunar-year-capitals';
import mergedProvince from './names/merged-province';
import orderCapitals from './names/order-capitals';
import outdatedTerm from './names/outdated-term';
import personNameCapitals from './names/person-name-capitals';
import regionCapitals from './names/region-capitals';
import renamedBody from './names/renamed-body';
import respectfulCapitals from './names/respectful-capitals';
import sentenceCapital from './names/sentence-capital';
import shoutingText from './names/shouting-text';
import termSpelling from './names/term-spelling';
import terrainCapitals from './names/terrain-capitals';
import titleCase from './names/title-case';
import transcribedName from './names/transcribed-name';
import unexplainedAbbreviation from './names/unexplained-abbreviation';
import unitCapitals from './names/unit-capitals';
import unusedAbbreviation from './names/unused-abbreviation';
import weekdayCapitals from './names/weekday-capitals';
import clockTime from './numbers/clock-time';
import dateForm from './numbers/date-form';
import decimalPoint from './numbers/decimal-point';
import mixedDateForms from './numbers/mixed-date-forms';
import mixedNumberForms from './numbers/mixed-number-forms';
import mixedTimeForms from './numbers/mixed-time-forms';
import moneyForm from './numbers/money-form';
import outdatedAmount from './numbers/outdated-amount';
import spacedPercent from './numbers/spaced-percent';
import sumMismatch from './numbers/sum-mismatch';
import thousandsComma from './numbers/thousands-comma';
import unitSpacing from './numbers/unit-spacing';
import weekdayMismatch from './numbers/weekday-mismatch';
import wrongHotline from './numbers/wrong-hotline';
import bankAccount from './privacy/bank-account';
import birthDate from './privacy/birth-date';
import documentPhoto from './privacy/document-photo';
import homeAddress from './privacy/home-address';
import identityNumber from './privacy/identity-number';
import insuranceNumber from './privacy/insurance-number';
import namedChild from './privacy/named-child';
import namedIllness from './privacy/named-illness';
import namedList from './privacy/named-list';
import personalPhone from './privacy/personal-phone';
import taxCode from './privacy/tax-code';
import type {Chapter, Rule} from './rule';
import figureWithoutSource from './sources/figure-without-source';
import guiltWording from './sources/guilt-wording';
import incompleteCorrection from './sources/incomplete-correction';
import incompleteOutageNotice from './sources/incomplete-outage-notice';
import incompleteReceptionNotice from './sources/incomplete-reception-notice';
import incompleteSpokesperson from './sources/incomplete-spokesperson';
import invalidMail from './sources/invalid-mail';
import invalidPhone from './sources/invalid-phone';
import missingByline from './sources/missing-byline';
import missingSpeaker from './sources/missing-speaker';
import privateMail from './sources/private-mail';
import secretMarking from './sources/secret-marking';
import speakerWithoutPost from './sources/speaker-without-post';
import speechAsInterview from './sources/speech-as-interview';
import unnamedSpeaker from './sources/unnamed-speaker';
import vagueSource from './sources/vague-source';
import leadWithoutFacts from './summary/lead-without-facts';
import longSummary from './summary/long-summary';
import missingSummary from './summary/missing-summary';
import repeatedSummary from './summary/repeated-summary';
import shortSummary from './summary/short-summary';
import crowdedTitle from './title/crowded-title';
import emptyTitlePhrase from './title/empty-title-phrase';
import fullStopTitle from './title/full-stop-title';
import longTitle from './title/long-title';
import missingTitle from './title/missing-title';
import shortTitle from './title/short-title';
import shoutingTitle from './title/shouting-title';

/** The chapters in the order people meet them: the table of contents of the product. */
export const chapters: readonly Chapter[] = [
	{
		id: 'title',
		name: {vi: 'Tít', en: 'Title'},
		rules: [missingTitle, longTitle, shortTitle, shoutingTitle, fullStopTitle, emptyTitlePhrase, crowdedTitle],
	},
	{
		id: 'summary',
		name: {vi: 'Sapo', en: 'Summary'},
		rules: [missingSummary, longSummary, repeatedSummary, shortSummary, leadWithoutFacts],
	},
	{
		id: 'body',
		name: {vi: 'Thân bài', en: 'Body'},
		rules: [
			thinPost,
			longParagraph,
			vagueLink,
			leftover,
			longSentence,
			missingHeadings,
			fakeHeading,
			skippedHeadingLevel,
			emptyParagraphs,
			repeatedParagraph,
			wordPaste,
			oddFont,
			faintText,
			movingText,
			tableWithoutHeader,
			untoldEmbed,
			deadLink,
			bareUrl,
			relativeTime,
			staleNews,
			noContact,
		],
	},
	{
		id: 'images',
		name: {vi: 'Ảnh và chú thích', en: 'Images and captions'},
		rules: [
			missingCaption,
			genericCaption,
			fileNameCaption,
			longCaption,
			missingPhotoCredit,
			missingAlt,
			fileNameAlt,
			missingFeaturedImage,
			captionWithoutFacts,
			captionCrossCheck,
			shortAlt,
			longAlt,
			fewPictures,
			smallImage,
			stretchedImage,
			heavyImage,
			inlineImage,
			hotlinkedImage,
			documentScan,
			aiImage,
		],
	},
	{
		id: 'sources',
		name: {vi: 'Nguồn và người phát ngôn', en: 'Sources and speakers'},
		rules: [
			missingByline,
			vagueSource,
			figureWithoutSource,
			unnamedSpeaker,
			speakerWithoutPost,
			missingSpeaker,
			speechAsInterview,
			guiltWording,
			incompleteSpokesperson,
			invalidPhone,
			invalidMail,
			privateMail,
			secretMarking,
			incompleteCorrection,
			incompleteOutageNotice,
			incompleteReceptionNotice,
		],
	},
	{
		id: 'language',
		name: {vi: 'Ngôn ngữ', en: 'Language'},
		rules: [
			misspeltSyllable,
			misspeltCompound,
			doubledWord,
			missingDiacritics,
			foreignPassage,
			needlessEnglish,
			doubleSpace,
			spaceBeforePunctuation,
			missingSpaceAfterPunctuation,
			spaceInsideBrackets,
			unmatchedBrackets,
			tightHyphen,
			mixedQuotationMarks,
			repeatedPunctuation,
			legacyEncoding,
			decomposedText,
			mixedTonePlacement,
			mixedIY,
			invisibleCharacters,
			lookalikeLetters,
		],
	},
	{
		id: 'names',
		name: {vi: 'Tên gọi và viết hoa', en: 'Names and capitals'},
		rules: [
			termSpelling,
			documentCapitals,
			clauseCapitals,
			bodyCapitals,
			regionCapitals,
			countryCapitals,
			transcribedName,
			orderCapitals,
			respectfulCapitals,
			holidayCapitals,
			eventCapitals,
			unitCapitals,
			personNameCapitals,
			terrainCapitals,
			lunarYearCapitals,
			weekdayCapitals,
			sentenceCapital,
			titleCase,
			shoutingText,
			mergedProvince,
			changedProvinceType,
			abolishedDistrict,
			renamedBody,
			outdatedTerm,
			unexplainedAbbreviation,
			unusedAbbreviation,
			inconsistentName,
			doubledHonorific,
			clippedWord,
		],
	},
	{
		id: 'numbers',
		name: {vi: 'Số, ngày và đơn vị', en: 'Numbers, dates and units'},
		rules: [
			weekdayMismatch,
			dateForm,
			mixedDateForms,
			clockTime,
			mixedTimeForms,
			decimalPoint,
			thousandsComma,
			mixedNumberForms,
			spacedPercent,
			unitSpacing,
			moneyForm,
			outdatedAmount,
			sumMismatch,
			wrongHotline,
		],
	},
	{
		id: 'documents',
		name: {vi: 'Văn bản viện dẫn', en: 'Documents cited'},
		rules: [
			incompleteCitation,
			citationForm,
			signWithoutYear,
			documentTypeLetters,
			citationWithoutSo,
			citationDateMismatch,
			clauseOrder,
			supersededDocument,
			impossibleDate,
			unamendedLaw,
			unlinkedDocument,
			signatureBlock,
		],
	},
	{
		id: 'privacy',
		name: {vi: 'Dữ liệu cá nhân', en: 'Personal data'},
		rules: [
			identityNumber,
			insuranceNumber,
			bankAccount,
			taxCode,
			personalPhone,
			homeAddress,
			birthDate,
			namedIllness,
			namedChild,
			namedList,
			documentPhoto,
		],
	},
	{
		id: 'category',
		name: {vi: 'Chuyên mục', en: 'Category'},
		rules: [missingCategory, wrongCategory, genreCategoryMismatch],
	},
];

export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
