import {countBody, syllablesOf} from '../body-text';
import type {Block} from '../post';
import {perBlock} from '../remember';
import type {Rule} from '../rule';

const told =
	'Video giới thiệu ba bước đăng ký tài khoản giao dịch BHXH trên điện thoại. Bước một, mở ứng dụng và chọn mục đăng ký. ' +
	'Bước hai, quét mã trên thẻ căn cước rồi chụp ảnh chân dung để xác thực. Bước ba, đặt mật khẩu và nhận thông báo kích hoạt. ' +
	'Sau khi có tài khoản, người tham gia xem được quá trình đóng, tra cứu thẻ BHYT và nộp hồ sơ trực tuyến. ' +
	'Ai chưa quen dùng điện thoại thông minh có thể nhờ cán bộ tại BHXH cơ sở hướng dẫn trực tiếp.';

export default {
	id: 'untold-embed',
	level: 'hint',
	title: {vi: 'Tóm tắt bằng chữ cho video, infographic', en: 'Tell in words what the film or infographic shows'},
	why: {
		vi: 'Người khiếm thính, khiếm thị, người ở nơi mạng yếu không xem được; máy tìm kiếm cũng chỉ tìm ra chữ.',
		en: 'Deaf and blind readers, and those on a weak line, get nothing from it; search engines find words only.',
	},
	source: {
		kind: 'law',
		law: '32/2017/TT-BTTTT',
		at: 'Điều 18 (và WCAG, tiêu chí 1.1.1, 1.2)',
		dossier: ['ACC-02', 'ACC-08', 'LET-10'],
		sure: 'verified',
	},
	good: [
		`# Ba bước đăng ký tài khoản\n!video(dang-ky.mp4) Ba bước đăng ký tài khoản\n${told}`,
		'# Lễ trao thẻ BHYT\n![Lễ trao thẻ](trao-the.jpg) Lễ trao thẻ BHYT. Ảnh: Trần Hoa',
	],
	bad: {
		'# Ba bước đăng ký tài khoản\n{!video(dang-ky.mp4)}': `# Ba bước đăng ký tài khoản\n!video(dang-ky.mp4)\n${told}`,
		'# Ba bước đăng ký tài khoản\n{!frame(https://www.youtube.com/embed/x)}\nMời bạn xem video.': `# Ba bước đăng ký tài khoản\n!frame(https://www.youtube.com/embed/x)\n${told}`,
		'# Mức đóng BHYT hộ gia đình năm 2026\n{![Infographic mức đóng](muc-dong.png) Infographic: mức đóng BHYT}': `# Mức đóng BHYT hộ gia đình năm 2026\n![Infographic mức đóng](muc-dong.png) Infographic: mức đóng BHYT\n${told}`,
	},
	reads: (block) => (needsWords(block) ? block.text : syllablesOf(block)),
	*post(post, {limits}) {
		const block = post.blocks.findIndex(needsWords);
		const least = limits.postSyllablesMin.value;
		if (block < 0 || countBody(post, least) >= least) return;
		yield {
			block,
			message: {
				vi: 'Bài chưa kể bằng chữ điều video hoặc infographic này nói; nên viết đoạn tóm tắt có đủ số liệu, mốc thời gian.',
				en: 'The post doesn’t tell in words what this film or infographic says; sum it up, with its figures and dates.',
			},
		};
	},
} satisfies Rule;

const needsWords = perBlock((block: Block): boolean => {
	if (block.kind === 'embed') return block.what !== 'frame' || players.test(block.src);
	if (block.kind !== 'image') return false;
	return (
		/infographic|đồ h[oọ][aạ] thông tin/i.test(`${block.alt}\n${block.text}`.normalize('NFC')) ||
		/infographic/i.test(block.src.slice(0, 300))
	);
});

const players =
	/youtu\.?be|vimeo\.|tiktok\.com|facebook\.com\/(?:plugins\/video|watch)|dailymotion|soundcloud|spotify|\.(?:mp4|mp3|webm|m3u8)/i;
