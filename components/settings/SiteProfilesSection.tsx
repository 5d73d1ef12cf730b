import {useEffect, useState} from 'preact/hooks';
import type {Words} from '../../rules/rule';
import {fieldWords} from '../fields/field-words';
import type {SiteProfile} from '../fields/profile';
import {taughtNames} from '../fields/taught';
import {troubleWith} from '../trouble';
import {dateWords, useSay} from '../words';
import {LoadFile} from './LoadFile';
import {profileFile, readProfileFile} from './profile-file';
import {saveFile} from './save-file';
import {addProfiles, removeProfile, siteProfiles, watchProfiles} from './site-profiles';

/** Where the fields of each CMS are, as somebody has pointed at them. */
export function SiteProfilesSection() {
	const say = useSay();
	const [profiles, setProfiles] = useState<readonly SiteProfile[]>([]);
	const [outcome, setOutcome] = useState<{readonly words: Words; readonly bad: boolean} | null>(null);
	useEffect(() => {
		const life = new AbortController();
		watchProfiles(setProfiles, life.signal);
		void troubleWith(siteProfiles().then(setProfiles)).then((words) => words && setOutcome({words, bad: true}));
		return () => life.abort();
	}, []);

	const told = (trouble: Words | null) => setOutcome(trouble && {words: trouble, bad: true});
	const load = async (file: File) => {
		const read = await readProfileFile(file);
		if ('fault' in read) {
			const {vi, en} = read.fault;
			return told({vi: `Chưa nạp “${file.name}”: ${vi}.`, en: `“${file.name}” was not loaded: ${en}.`});
		}
		const trouble = await troubleWith(addProfiles(read.profiles));
		if (trouble) return told(trouble);
		setOutcome({words: loadedWords(read.profiles.length, read.refused), bad: false});
	};
	return (
		<section class="profiles">
			<h2>{say({vi: 'Chỗ các ô trên trang soạn tin', en: 'Where the fields are'})}</h2>
			<p class="soft">
				{say({
					vi: 'Khi Chuẩn Tin nhận sai tít, sapo, chuyên mục hay nút đăng: ở cuối bảng kiểm tra, bấm “Chỉ chỗ tít, sapo…”. Chỉ một lần trên một máy rồi xuất tệp này cho cả đơn vị nạp.',
					en: 'When the title, summary, category or publish button is taken wrongly: press “Show the title, summary…” at the end of the panel. Do it once, then export the file for the whole unit to load.',
				})}
			</p>
			<ul class="sites">
				{profiles.map((profile) => (
					<li key={profile.origin + profile.path}>
						<span>
							{profile.origin}
							{profile.path}
							<br />
							<span class="soft">{say(knownWords(profile))}</span>
						</span>
						<button
							type="button"
							class="button plain"
							aria-label={say({
								vi: `Quên ${profile.origin}${profile.path}`,
								en: `Forget ${profile.origin}${profile.path}`,
							})}
							onClick={() => void troubleWith(removeProfile(profile)).then(told)}
						>
							{say({vi: 'Quên', en: 'Forget'})}
						</button>
					</li>
				))}
			</ul>
			<div class="row">
				<LoadFile
					button={{vi: 'Nạp tệp chỗ các ô…', en: 'Load field places…'}}
					file={{vi: 'Tệp chỗ các ô', en: 'File of field places'}}
					load={(file) => void load(file)}
				/>
				{profiles.length > 0 && (
					<button
						type="button"
						class="button plain"
						onClick={() => saveFile('chuan-tin-cho-cac-o.json', profileFile(profiles))}
					>
						{say({vi: 'Xuất ra tệp', en: 'Export to a file'})}
					</button>
				)}
			</div>
			<div role="status">{outcome && <p class={outcome.bad ? 'trouble' : 'done'}>{say(outcome.words)}</p>}</div>
		</section>
	);
}

function knownWords({fields, taught}: SiteProfile): Words {
	const names = taughtNames.filter((name) => fields[name]).map((name) => fieldWords[name].name);
	const date = taught ? dateWords(taught) : null;
	return {
		vi: names.map(({vi}) => vi).join(', ') + (date ? ` · chỉ ngày ${date.vi}` : ''),
		en: names.map(({en}) => en).join(', ') + (date ? ` · taught on ${date.en}` : ''),
	};
}

function loadedWords(count: number, refused: number): Words {
	return {
		vi: `Đã nạp ${count} trang${refused ? `; bỏ ${refused} mục không đúng mẫu` : ''}.`,
		en: `${count} loaded${refused ? `; ${refused} left out for their form` : ''}.`,
	};
}
