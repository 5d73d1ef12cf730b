export interface Confusion {
	readonly right: string;
	/** Lower case, its words in order. */
	readonly wrong: readonly string[];
	/** The wrong words may stand side by side for a good reason. */
	readonly doubtful: boolean;
}

/** Words often written with another word’s letters: each wrong form is made of good syllables. `right: wrong, wrong`. */
const sure = `
	sáp nhập: sát nhập, xáp nhập, xác nhập, sáp nhâp, xát nhập
	chia sẻ: chia sẽ
	bổ sung: bổ xung
	sơ suất: xơ xuất, sơ xuất, xơ suất
	xử lý: sử lý
	xử lí: sử lí
	xử phạt: sử phạt
	sử dụng: xử dụng, sữ dụng
	xuất sắc: suất sắc, xuất xắc, suất xắc
	sắp xếp: sắp sếp, xắp xếp, xắp sếp
	sắc sảo: sắc xảo
	xuất hiện: suất hiện
	xuất khẩu: suất khẩu
	đề xuất: đề suất
	sản xuất: sản suất
	đột xuất: đột suất
	trích xuất: trích suất
	truy xuất: truy suất
	kết xuất: kết suất
	năng suất: năng xuất
	lãi suất: lãi xuất
	công suất: công xuất
	hiệu suất: hiệu xuất
	tần suất: tần xuất
	thuế suất: thuế xuất
	áp suất: áp xuất
	định suất: định xuất
	suất ăn: xuất ăn
	xác suất: sát xuất, xác xuất, sác xuất
	khảo sát: khảo xát
	giám sát: giám xát
	rà soát: rà xoát
	kiểm soát: kiểm xoát
	cọ xát: cọ sát
	sa thải: xa thải
	sa sút: xa sút
	suy giảm: xuy giảm
	suy thoái: xuy thoái
	xúc tiến: súc tiến
	xúc phạm: súc phạm
	xâm phạm: sâm phạm
	xâm hại: sâm hại
	xung đột: sung đột
	xung phong: sung phong
	sum họp: xum họp
	súc tích: xúc tích
	thiếu sót: thiếu xót
	sai sót: sai xót
	bỏ sót: bỏ xót
	thương xót: thương sót
	san sẻ: san sẽ
	suôn sẻ: suôn sẽ, xuôn sẻ
	mạnh mẽ: mạnh mẻ
	sạch sẽ: sạch sẻ
	chặt chẽ: chặt chẻ
	riêng lẻ: riêng lẽ
	đơn lẻ: đơn lẽ
	lặng lẽ: lặng lẻ
	nỗ lực: nổ lực
	hỗ trợ: hổ trợ, hỗ trở
	lãnh đạo: lảnh đạo
	lãng phí: lảng phí
	kỷ niệm: kỹ niệm
	kỷ luật: kỹ luật
	kỷ lục: kỹ lục
	kỷ cương: kỹ cương
	kỹ thuật: kỷ thuật
	kỹ năng: kỷ năng
	kỹ lưỡng: kỷ lưỡng
	kỹ sư: kỷ sư
	nghỉ hưu: nghĩ hưu
	nghỉ phép: nghĩ phép
	nghỉ ốm: nghĩ ốm
	nghỉ thai sản: nghĩ thai sản
	nghỉ dưỡng: nghĩ dưỡng
	suy nghĩ: suy nghỉ
	sửa đổi: sữa đổi, sửa đỗi
	sửa chữa: sữa chữa, sửa chửa, sữa chửa
	chữa bệnh: chửa bệnh
	chữa trị: chửa trị
	bãi bỏ: bải bỏ
	miễn phí: miển phí
	miễn giảm: miển giảm
	đội ngũ: đội ngủ
	cũng như: củng như
	vẫn còn: vẩn còn
	vẫn chưa: vẩn chưa
	nổi bật: nỗi bật, nổi bậc
	nổi tiếng: nỗi tiếng
	lỗ hổng: lổ hổng, lỗ hỗng, lổ hỏng
	rõ ràng: rỏ ràng
	rõ rệt: rỏ rệt
	dễ dàng: dể dàng
	bỏ lỡ: bỏ lở
	trải qua: trãi qua
	trải nghiệm: trãi nghiệm
	hướng dẫn: hướng dẩn
	diễn ra: diển ra
	diễn biến: diển biến
	triển khai: triễn khai, chiển khai
	phát triển: phát triễn
	bảo hiểm: bão hiểm, bảo hiễm
	xã hội: xả hội, xã hôi
	bảo hiểm thất nghiệp: bảo hiểm thất nghiệm, bảo hiểm thất nghiêp
	trợ cấp thất nghiệp: trợ cấp thất nghiệm
	thất nghiệp: thất nghiệm
	tối thiểu: tối thiều, tối thiễu
	thường vụ quốc hội: thưởng vụ quốc hội
	ban thường vụ: ban thưởng vụ
	tờ khai: tơ khai
	đối với: đới với, đối vời
	vừa qua: vừ qua
	trợ cấp: chợ cấp
	trợ giúp: chợ giúp
	chi trả: chi chả
	trả lời: chả lời
	trốn đóng: chốn đóng
	trốn tránh: chốn tránh, trốn chánh
	trục lợi: chục lợi
	chú trọng: trú trọng
	chú ý: trú ý
	trân trọng: chân trọng
	chân thành: trân thành
	chậm trễ: chậm chễ, chậm trể
	che chở: che trở
	chuyên chở: chuyên trở
	tuyên truyền: tuyên chuyền
	truyền thông: chuyền thông
	truyền thống: chuyền thống
	trung thực: chung thực
	câu chuyện: câu truyện
	nói chuyện: nói truyện
	trò chuyện: trò truyện
	chẩn đoán: chuẩn đoán
	chuẩn bị: chẩn bị
	vô hình trung: vô hình chung
	tựu trung: tựu chung
	độc giả: đọc giả
	khắt khe: khắc khe
	khuyến khích: khuyến kích
	khích lệ: kích lệ
	xuyên suốt: xuyên xuốt, xuyên xuất
	giữ gìn: giữ dìn, dữ gìn
	giấu giếm: giấu diếm, dấu diếm, dấu giếm
	che giấu: che dấu
	cất giấu: cất dấu
	dã man: giã man
	gian dối: gian giối
	dở dang: giở dang
	dao động: giao động
	dàn trải: giàn trải
	dàn xếp: giàn xếp
	giãn cách: dãn cách
	giành giật: dành giật
	hàm súc: hàm xúc
	tổ chức: tổ chúc
	thực hiện: thục hiện, thực hiên
	thông tin điện tử: thông tin điện tư
	giao dịch điện tử: giao dịch điện tư
	hồ sơ điện tử: hồ sơ điện tư
	người lao động: người lao đông
	hồ sơ: hồ xơ, hổ sơ
	sơ kết: xơ kết
	sơ sài: xơ sài, xơ xài
	phổ biến: phô biến
	quyền lợi: quyền lơi
`;

/** The same, where the wrong form may mean something: “học tập chung”, “giành cho được”, “một triệu có lẻ”. */
const doubtful = `
	tham quan: thăm quan
	xảy ra: sảy ra
	tập trung: tập chung
	dành cho: giành cho
	đường sá: đường xá
	có lẽ: có lẻ
	viện phí: viện phi
	giành chiến thắng: dành chiến thắng
	suất quà: xuất quà
	củng cố: cũng cố
	nghỉ việc: nghĩ việc
`;

/** By the first word of the wrong form. */
export const confusions: ReadonlyMap<string, readonly Confusion[]> = byFirstWord([
	...read(sure, false),
	...read(doubtful, true),
]);

function read(list: string, doubtful: boolean): Confusion[] {
	return list
		.trim()
		.split(/\n\s*/)
		.flatMap((line) => {
			const [right, wrongs] = line.split(': ') as [string, string];
			return wrongs.split(', ').map((wrong) => ({right, wrong: wrong.split(' '), doubtful}));
		});
}

function byFirstWord(all: readonly Confusion[]): Map<string, Confusion[]> {
	const found = new Map<string, Confusion[]>();
	for (const each of all) {
		const [first = ''] = each.wrong;
		found.set(first, [...(found.get(first) ?? []), each]);
	}
	return found;
}

/** Words of grammar that mean nothing when doubled; others may (từ từ, người người), so they are not listed. */
export const neverDoubled: ReadonlySet<string> = new Set(
	'và của các những đã đang được với bị tại theo trên cho bởi hoặc nhưng cũng vẫn trong thuộc giữa thì nếu vì tỉnh'.split(
		' ',
	),
);
