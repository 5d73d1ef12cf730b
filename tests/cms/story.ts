/** The post that is written on each CMS, as it is typed, and what is done to it on the way to the reader. */
export const story = {
	title: 'BHXH tỉnh Quảng Trị vận động ngừơi dân tham gia BHXH tự nguyện',
	/** `## ` and `* ` make headings and items in both of WordPress’s editors. */
	lines: [
		'BHXH tỉnh Quảng Trị tổ chức buổi đối thoại về BHXH tự nguyện với hơn 150 nông dân, tiểu thương xã Lệ Thủy, tại hội trường UBND xã.',
		'Căn cứ Khoản 2 điều 15 của luật, người tham gia BHXH tự nguyện được chọn mức thu nhập làm căn cứ đóng phù hợp với gia đình mình.',
		'## Bớt một ít mỗi ngày',
		'Bà Nguyễn Thị Lành, số căn cước công dân 044178123456, là một trong 23 ngừơi đăng ký tham gia BHXH tự nguyện ngay tại buổi đối thoại. Bà nói: “Mỗi ngày bớt một ít, về già có lương hưu cũng đỡ phiền con cháu”.',
		'Trước khi ra về , mỗi người nhận một tờ gấp với hai việc nên làm ngay trong tuần:',
		'* Đối chiếu họ tên, ngày sinh trên ứng dụng VssID;',
		'Ghi lại số điện thoại của nhân viên thu phụ trách thôn.',
	],
	/** Marked once all is typed, and where the safe fixes lead. */
	fixes: {ngừơi: 'người', Khoản: 'khoản', điều: 'Điều', ' ,': ','},
	marked: ['ngừơi', 'ngừơi', 'Khoản', 'điều', ' ,', '044178123456'],
	/** What must be mended before publishing: in the first and its place the second. */
	mended: [', số căn cước công dân 044178123456', ''],
	/** Typed into the published post: the same again. */
	broken: ['Lành, là một', 'Lành, số căn cước công dân 044178123456, là một'],
	category: 'BHXH tự nguyện',
} as const;
