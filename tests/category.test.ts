import {describe, expect, it} from 'vitest';
import {isKin, knownCategory} from '../rules/category/known';
import {type Suggestion, suggestCategory} from '../rules/category/suggest';
import {readExample} from '../rules/example';
import type {Post} from '../rules/post';
import type {Standard} from '../rules/standard';
import {bhxh} from '../rules/standards/bhxh/index';

const suggest = (notation: string): Suggestion => suggestCategory(readExample(notation).post, bhxh);

describe('a post goes to the category that its words speak for', () => {
	const posts: Record<string, string> = {
		'hoat-dong-tinh': `# BHXH tỉnh Cà Mau làm việc với Sở Y tế
> Chiều 05/10, hai bên ký kết quy chế phối hợp trong khám chữa bệnh BHYT.`,
		'hoat-dong-bhxhvn': `# BHXH Việt Nam tổ chức hội nghị trực tuyến toàn quốc
> Giám đốc BHXH Việt Nam chủ trì hội nghị; toàn ngành đã hoàn thành nhiều chỉ tiêu.`,
		'guong-dien-hinh': `# Chị Hoa và mười năm đi từng ngõ, gõ từng nhà
> Mười năm làm nhân viên thu, chị Trần Thị Hoa vận động hàng trăm hộ tham gia BHXH tự nguyện.
Chị kể, những ngày đầu bà con chưa tin. Sự tận tâm của chị là tấm gương cho nhiều người.`,
		'an-sinh': `# Trao tặng 200 thẻ BHYT cho người có hoàn cảnh khó khăn
> BHXH tỉnh Quảng Trị cùng các nhà hảo tâm trao tặng thẻ BHYT cho hộ cận nghèo.`,
		'thu-phat-trien': `# Gia Lai đẩy mạnh phát triển người tham gia BHXH tự nguyện
> Đến hết tháng 9, toàn tỉnh đạt 82% chỉ tiêu; các xã mở hội nghị khách hàng.`,
		'phap-luat-thanh-tra': `# Đề nghị khởi tố một doanh nghiệp trốn đóng BHXH
> Số tiền trốn đóng là 8,4 tỷ đồng.`,
		'danh-sach-cham-dong': `# Danh sách đơn vị chậm đóng BHXH, BHYT, BHTN đến 30/9/2026
> BHXH tỉnh công khai danh sách các đơn vị chậm đóng từ 6 tháng trở lên.`,
		'chuyen-doi-so': `# Dùng thẻ BHYT trên VNeID khi đi khám bệnh
> Người dân xuất trình thẻ BHYT trên VNeID hoặc VssID thay cho thẻ giấy.`,
		cchc: `# Cắt giảm thủ tục hành chính trong giải quyết chế độ ốm đau, thai sản
> Hồ sơ nộp tại bộ phận một cửa được giải quyết trong 3 ngày.`,
		'hoi-dap': `# Đóng BHXH hai nơi có được hoàn tiền không?
Hỏi: Tôi đóng BHXH ở hai công ty. Tôi có được hoàn tiền không?
Trả lời: Trường hợp của bạn, BHXH tỉnh trả lời như sau.`,
		'cs-bhyt': `# Những trường hợp khám trái tuyến vẫn được BHYT chi trả
> Người mắc bệnh hiếm được khám tuyến trên mà không cần giấy chuyển tuyến.`,
		'cs-bhxh-bat-buoc': '# Cách tính lương hưu theo thời gian đóng BHXH',
		'cs-bhxh-tu-nguyen': `# Tham gia BHXH tự nguyện: đóng bao nhiêu, hưởng gì?
> Lao động tự do, nông dân, tiểu thương được Nhà nước hỗ trợ tiền đóng BHXH tự nguyện.`,
		'cs-bhtn': '# Điều kiện hưởng trợ cấp thất nghiệp theo Luật Việc làm',
		'van-ban-nganh': `# Công văn số 1820/BHXH-CSYT hướng dẫn thanh toán chi phí
Số, ký hiệu: 1820/BHXH-CSYT
Trích yếu: V/v hướng dẫn thanh toán chi phí khám chữa bệnh BHYT`,
		'thong-bao': '# Thông báo lịch nghỉ lễ Quốc khánh 02/9 của BHXH tỉnh',
		'thi-dua': `# BHXH tỉnh đón nhận Cờ thi đua của Chính phủ
> Năm cá nhân được tặng bằng khen trong phong trào thi đua năm 2025.`,
		'dang-doan-the': '# Đảng bộ BHXH tỉnh sinh hoạt chuyên đề cho 120 đảng viên',
		'truyen-thong': `# Ra quân Tháng vận động triển khai BHXH toàn dân
> Sau lễ phát động, các tổ tuyên truyền lưu động phát tờ rơi tại chợ.`,
		'dau-thau': '# Kết quả lựa chọn nhà thầu gói thầu máy tính của BHXH tỉnh',
		'nguoi-phat-ngon': '# Người phát ngôn của BHXH tỉnh năm 2026',
		multimedia: '# [Infographic] Quyền lợi của người tham gia BHYT',
	};
	for (const [id, notation] of Object.entries(posts)) {
		it(`${id}: ${notation.split('\n')[0]}`, () => expect(suggest(notation).best?.id).toBe(id));
	}
});

describe('the Party and the unions: who attends decides nothing, whose business it is does', () => {
	it.each([
		[
			'hoat-dong-tinh',
			`# BHXH tỉnh Quảng Trị làm việc với UBND phường Đông Hà
> Chiều 05/10/2026, BHXH tỉnh làm việc với phường Đông Hà về tiến độ thu BHXH, BHYT.
Tiếp đoàn có đồng chí Lê Văn Bình, Bí thư Đảng ủy phường, Ủy viên Ban Chấp hành Đảng bộ tỉnh.
Cùng dự có đại diện Đảng ủy, HĐND, UBND, Đoàn Thanh niên, Công đoàn cơ sở.`,
		],
		[
			'an-sinh',
			`# Trao tặng 200 thẻ BHYT cho người có hoàn cảnh khó khăn
Dự buổi trao có đại diện Đảng ủy, Đoàn Thanh niên và Hội Cựu chiến binh xã Hướng Lập.`,
		],
		[
			'thu-phat-trien',
			`# Gia Lai đẩy mạnh phát triển người tham gia BHXH tự nguyện
> Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh, cấp ủy các xã vào cuộc; Đảng ủy xã ban hành nghị quyết riêng.`,
		],
		['dang-doan-the', '# Đại hội Chi bộ BHXH cơ sở Đông Hà nhiệm kỳ 2025 - 2027'],
		['dang-doan-the', '# Chi bộ Văn phòng BHXH tỉnh kết nạp đảng viên mới'],
		['dang-doan-the', '# Đảng ủy BHXH tỉnh quán triệt Nghị quyết số 72-NQ/TW'],
		['dang-doan-the', '# Hội nghị Ban Chấp hành Đảng bộ BHXH tỉnh lần thứ 5'],
		['dang-doan-the', '# Công đoàn cơ sở BHXH tỉnh tổ chức hội thao'],
		['dang-doan-the', '# Đoàn Thanh niên BHXH tỉnh về nguồn tại Thành cổ Quảng Trị'],
	])('%s: %s', (id, notation) => expect(suggest(notation).best?.id).toBe(id));
});

describe('silence where there is nothing to say', () => {
	it('an empty post', () => expect(suggest('')).toMatchObject({best: null, score: 0, second: null, terms: []}));

	it('a post on another subject, even with words of a category', () => {
		expect(
			suggest('# Công ty An Phú tổ chức hội nghị tổng kết\n> Tập huấn cho 40 nhân viên bán hàng.').best,
		).toBeNull();
	});

	it('one mention in passing', () => {
		const body = 'Đội bóng của phường tập ngoài bãi mỗi chiều, ai cũng vui. '.repeat(30);
		expect(suggest(`# Đội bóng của phường vào chung kết\n${body} Một cầu thủ từng nợ BHXH.`).best).toBeNull();
	});

	it('a standard without subject words takes every post as its own', () => {
		const open: Standard = {...bhxh, lists: {...bhxh.lists, subject: {...bhxh.lists.subject, value: []}}};
		expect(suggestCategory(readExample('# Hội nghị giao ban quý III').post, open).best?.id).toBe('hoat-dong-tinh');
	});
});

describe('words are words, however written', () => {
	const plain = '# Xử phạt doanh nghiệp chậm đóng bảo hiểm xã hội';

	it('in capitals', () => expect(suggest(plain.toUpperCase()).best?.id).toBe('phap-luat-thanh-tra'));

	it('decomposed', () => {
		const {best, terms} = suggest(plain.normalize('NFD'));
		expect(best?.id).toBe('phap-luat-thanh-tra');
		expect(terms[0]).toBe('Xử phạt');
	});

	it('short or long, and with the tone on either vowel', () => {
		const long = suggest('# Thẻ bảo hiểm y tế điện tử, sổ sức khỏe điện tử');
		const short = suggest('# Thẻ BHYT điện tử, sổ sức khoẻ điện tử');
		expect(long.best?.id).toBe('chuyen-doi-so');
		expect([...short.evidence.values()]).toEqual([...long.evidence.values()]);
	});

	it('but whole: “hoà nợ BHXHX” owes nothing', () => expect(suggest('# Hai đội hoà nợ BHXHX').best).toBeNull());

	it('“BHXH, BHYT, BHTN” together speak for none of the three', () => {
		const {evidence} = suggest('# Chính sách BHXH, BHYT, BHTN và BHXH, BHYT');
		expect([...evidence.keys()].filter(({id}) => id.startsWith('cs-'))).toEqual([]);
	});
});

describe('what it says of itself', () => {
	it('quotes at most eight of the post’s own words, strongest first', () => {
		const {terms} = suggest(`# Thanh tra phát hiện 12 doanh nghiệp Trốn Đóng bảo hiểm xã hội
> Các hành vi vi phạm gồm chậm đóng, kê khống, làm giả hồ sơ, gian lận, trục lợi, lập khống danh sách; bị xử phạt, truy thu.`);
		expect(terms[0]).toBe('Trốn Đóng');
		expect(terms).toHaveLength(8);
	});

	it('is surer of two signs than of one, and never beyond 1', () => {
		const one = suggest('# Doanh nghiệp còn nợ BHXH, lương hưu bị chậm');
		const two = suggest('# Doanh nghiệp còn nợ BHXH, trốn đóng, lương hưu bị chậm');
		expect(one.score).toBeGreaterThan(0.5);
		expect(two.score).toBeGreaterThan(one.score);
		expect(two.score).toBeLessThanOrEqual(1);
	});

	it('names a runner-up', () => {
		expect(suggest('# Người tham gia BHYT bị trục lợi thẻ BHYT').second?.id).toBe('cs-bhyt');
	});

	it('weighs the title above the body', () => {
		const {evidence: inTitle} = suggest('# Lương hưu\nĐội bóng đi xa.');
		const {evidence: inBody} = suggest('# Đội bóng\nLương hưu đi xa.');
		expect(Math.max(...inTitle.values())).toBeGreaterThan(Math.max(...inBody.values()));
	});
});

it('a block seen before costs nothing: typing in one leaves the others as they were', () => {
	let reads = 0;
	const watched = (text: string): Post['blocks'][number] => ({
		kind: 'paragraph',
		marks: [],
		get text() {
			reads++;
			return text;
		},
	});
	const long = watched('Người tham gia bảo hiểm y tế được khám đúng tuyến. '.repeat(20));
	suggestCategory({blocks: [long, watched('thẻ')], fields: {}}, bhxh);
	reads = 0;
	const {evidence} = suggestCategory({blocks: [long], fields: {}}, bhxh);
	expect(evidence.size).toBeGreaterThan(0);
	expect(reads).toBeLessThanOrEqual(8);
});

describe('a category chosen in a form', () => {
	it('is known by id or name, whatever the case, marks, dashes or path', () => {
		for (const value of [
			'hoi-dap',
			'Hỏi - Đáp',
			'HỎI – ĐÁP',
			'hỏi đáp',
			'Hoi dap',
			'Trang chủ / Hỏi đáp',
			'» Hỏi - Đáp',
		]) {
			expect(knownCategory(value.normalize('NFD'), bhxh)?.id).toBe('hoi-dap');
		}
	});

	it('is not guessed', () => {
		for (const value of ['', ' ', '/', 'Hỏi', 'Tin trong tỉnh']) expect(knownCategory(value, bhxh)).toBeUndefined();
	});

	it('is kin to what stands above and below it, not beside it', () => {
		const category = (id: string) => {
			const known = knownCategory(id, bhxh);
			if (!known) throw new Error(`no category ${id}`);
			return known;
		};
		expect(isKin(category('chinh-sach'), category('cs-bhyt'), bhxh)).toBe(true);
		expect(isKin(category('thu-phat-trien'), category('tin-su-kien'), bhxh)).toBe(true);
		expect(isKin(category('cs-bhyt'), category('cs-bhtn'), bhxh)).toBe(false);
	});
});
