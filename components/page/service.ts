import {collapsed} from './text';

/** Dates, counters and buttons that a page sets beside a text. */
export function isService(text: string): boolean {
	const line = collapsed(text);
	if (!line || line.length > 90) return false;
	return service.test(line) || isDateline(line);
}

const service =
	/^(?:lượt (?:xem|đọc)|số lượt|số lần|đã xem|cập nhật(?: lúc| ngày)? ?:? ?\d|ngày (?:đăng|cập nhật) ?:|đăng (?:ngày|lúc)|in (?:trang|bài|tin)|bản in|gửi (?:mail|email|bài|cho bạn bè)|quay lại|trở (?:về|lại)$|về (?:đầu trang|trang (?:trước|chủ))|cỡ chữ|chia sẻ|nghe (?:đọc )?(?:bài|audio)|thích$|like|share|tweet|lưu bài|đánh giá|tổng số (?:điểm|lượt)|\d+ lượt)/i;

function isDateline(line: string): boolean {
	return /\d/.test(line) && !/\p{L}/u.test(line.replace(dateWords, ''));
}

const dateWords =
	/(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày|tháng|năm|lúc|giờ|phút|gmt|am|pm|sa|ch|cập nhật|đăng|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec|th|st|nd|rd)(?!\p{L})/giu;
