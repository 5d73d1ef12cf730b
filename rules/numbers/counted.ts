/** Right after a number: what comes in whole pieces only. */
export const countedThings =
	/^[ \u00a0](?:người|lượt|hộ|thẻ|sổ|hồ sơ|lao động|doanh nghiệp|đơn vị|học sinh|sinh viên|đại biểu|trường hợp|cuộc|tổ chức|em|bệnh nhân|ca mắc|chiếc|căn|suất|phần quà)(?!\p{L})/u;
