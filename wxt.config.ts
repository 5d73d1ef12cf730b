import {defineConfig} from 'wxt';
import {lessonOf} from './components/lesson/lesson-of';
import {rules} from './rules/index';
import {bhxh} from './rules/standards/bhxh/index';
import {lessonsApart} from './tests/lessons-apart';

export default defineConfig({
	imports: false,
	manifestVersion: 3,
	// The last Chrome that old Windows machines run.
	vite: () => ({build: {target: ['chrome109', 'firefox128'], cssTarget: ['chrome109', 'firefox128']}}),
	hooks: {
		// What the overlay asks the background for, when somebody wants it, need not weigh on every page.
		'build:publicAssets': (_, files) => {
			const lessons = rules.map((rule) => [rule.id, lessonOf(rule)]);
			files.push({relativeDest: 'lessons.json', contents: JSON.stringify(Object.fromEntries(lessons))});
			files.push({relativeDest: 'standard.json', contents: JSON.stringify(bhxh)});
		},
		'vite:build:extendConfig': (entries, config) => {
			if (!entries.some(({name}) => name === 'overlay' || name === 'background')) return;
			(config.plugins ??= []).push(lessonsApart());
			if (!entries.some(({name}) => name === 'overlay')) return;
			// It comes to every page somebody writes on: a twentieth less of it is worth a slower build.
			config.build = {...config.build, minify: 'terser', terserOptions: {compress: {passes: 3}}};
		},
	},
	zip: {excludeSources: ['tests/shots/**']},
	manifest: ({browser}) => ({
		name: '__MSG_name__',
		description: '__MSG_description__',
		default_locale: 'vi',
		// No host at install: a click lends the tab (activeTab); “Luôn bật trên trang này” asks for that one origin.
		permissions: ['activeTab', 'scripting', 'storage'],
		optional_host_permissions: ['http://*/*', 'https://*/*'],
		...(browser === 'firefox'
			? {
					browser_specific_settings: {
						gecko: {
							id: 'chuan-tin@chuan-tin.example',
							strict_min_version: '140.0',
							data_collection_permissions: {required: ['none']},
						},
					},
				}
			: {minimum_chrome_version: '109'}),
	}),
});
