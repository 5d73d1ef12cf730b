/**
 * Two-syllable words of administrative and news prose. They tell what a misspelt syllable was meant to be (“cầ” alone
 * may be cần, cầu or cá, before “phải” it is cần), and where a word ends (“hồ sơ | xuất sắc” holds no “sơ xuất”).
 */
export const phrases: ReadonlySet<string> = new Set(
	`
	an ninh,an sinh,an toàn,ảnh hưởng,áp dụng,bảo đảm,bảo hiểm,bảo vệ,ban hành,bàn giao,báo cáo,báo chí,bắt buộc,bắt đầu,bệnh nhân,
	bệnh tật,bệnh viện,biên bản,biện pháp,biên soạn,bình đẳng,bình quân,bổ nhiệm,bổ sung,bồi dưỡng,bồi thường,buổi lễ,bước đầu,
	cá nhân,cải cách,cải thiện,cam kết,cán bộ,căn cứ,căn cước,cảnh báo,cao tuổi,cấp cứu,cấp phát,cập nhật,cần phải,cần thiết,cấp thẻ,
	chăm lo,chăm sóc,chậm đóng,chậm nộp,chấm dứt,chấp hành,chất lượng,chế độ,chi nhánh,chi phí,chi tiết,chi trả,chỉ đạo,chỉ tiêu,
	chia sẻ,chiếm đoạt,chiến lược,chính phủ,chính quyền,chính sách,chính thức,chủ động,chủ tịch,chủ trì,chủ trương,chủ yếu,
	chú trọng,chú ý,chữa bệnh,chuẩn bị,chứng minh,chứng nhận,chương trình,chuyên gia,chuyên môn,chuyên nghiệp,chuyển đổi,cơ bản,
	cơ cấu,cơ chế,cơ hội,cơ quan,cơ sở,cố gắng,công bố,công chức,công cụ,công dân,công khai,công nghệ,công nghiệp,công nhân,
	công tác,công trình,công ty,cộng đồng,cung cấp,củng cố,cuộc sống,cụ thể,cư trú,cưỡng chế,danh mục,danh sách,dân cư,dân số,dân tộc,
	dịch vụ,dịch bệnh,diễn biến,diễn ra,diện tích,doanh nghiệp,dự án,dự kiến,dự phòng,dự thảo,dư luận,dữ liệu,dưỡng sức,đa dạng,
	đại biểu,đại diện,đại lý,đánh giá,đào tạo,đảm bảo,đăng ký,đặc biệt,đầu tiên,đầu tư,đầy đủ,đề án,đề nghị,đề xuất,địa chỉ,địa phương,
	điều chỉnh,điều kiện,điều tra,điều trị,điện tử,điện thoại,định kỳ,đoàn kết,đổi mới,đối tượng,đối với,đội ngũ,đơn giản,đơn vị,
	đóng góp,đồng bộ,đồng chí,đồng thời,đồng tình,động viên,đột xuất,đúng hạn,được hưởng,đường dây,đường lối,gặp khó,gặp mặt,gia đình,
	gia hạn,gia tăng,giá trị,giải pháp,giải quyết,giải thích,giảm nghèo,giảm trừ,giám định,giám đốc,giám sát,gian lận,giao ban,
	giao dịch,giáo dục,giáo viên,giấy tờ,giới thiệu,giữ gìn,góp phần,hạn chế,hàng năm,hành chính,hành vi,hậu quả,hệ thống,hiện nay,
	hiện hành,hiểu biết,hiệu lực,hiệu quả,hình thức,hồ sơ,hỗ trợ,hội nghị,hội viên,hợp đồng,hợp lệ,hợp pháp,hợp tác,học sinh,huy động,
	hướng dẫn,hướng tới,hưởng lợi,hưu trí,kế hoạch,kê khai,kết hợp,kết luận,kết nối,kết quả,khai báo,khai thác,khám bệnh,khảo sát,
	khẳng định,khắc phục,khen thưởng,khiếu nại,khó khăn,khởi kiện,khởi tố,khu vực,khuyến khích,kiểm soát,kiểm tra,kiến nghị,kiến thức,
	kinh doanh,kinh nghiệm,kinh phí,kinh tế,kịp thời,kỷ luật,kỷ niệm,kỹ năng,kỹ thuật,ký kết,lãi suất,lan tỏa,lao động,lãnh đạo,
	lần đầu,liên hệ,liên kết,liên quan,liên tục,liên thông,liền kề,linh hoạt,lĩnh vực,lợi ích,lợi dụng,lực lượng,lương hưu,lưu trữ,
	mạng lưới,minh bạch,mô hình,môi trường,mở rộng,mục đích,mục tiêu,mức đóng,mức hưởng,nâng cao,năng lực,năng suất,ngân hàng,
	ngân sách,nghề nghiệp,nghị định,nghị quyết,nghỉ hưu,nghỉ phép,nghỉ việc,nghiêm túc,nghiên cứu,nghiệp vụ,ngoại trú,nguồn lực,
	người bệnh,người dân,người lao,nguyên nhân,nguyên tắc,nhà nước,nhanh chóng,nhanh nhất,nhân dân,nhân viên,nhận thức,nhiệm vụ,
	nhiệt tình,nhu cầu,nội dung,nội trú,nộp hồ,nỗ lực,nông dân,nông thôn,ổn định,phạm vi,phát biểu,phát động,phát hành,phát hiện,
	phát sinh,phát triển,phẫu thuật,phê duyệt,phấn đấu,phân công,phản ánh,phấn khởi,pháp luật,phạt tiền,phòng chống,phổ biến,
	phối hợp,phụ cấp,phục hồi,phục vụ,phúc lợi,phương án,phương pháp,phương thức,phương tiện,quá trình,quan hệ,quan tâm,quan trọng,
	quản lý,quốc gia,quốc hội,quỹ hưu,quy định,quy trình,quyền lợi,quyết định,quyết liệt,quyết tâm,quyết toán,rà soát,rõ ràng,
	rút gọn,sản xuất,sáng tạo,sắp xếp,sinh hoạt,sinh viên,sổ sách,số liệu,số lượng,số tiền,sơ kết,suất sinh,sức khỏe,sử dụng,sửa đổi,
	tác động,tài chính,tài khoản,tài liệu,tai nạn,tạm dừng,tạo điều,tăng cường,tăng trưởng,tập huấn,tập thể,tập trung,tất cả,thai sản,
	tham gia,tham mưu,tham quan,thảo luận,thanh niên,thanh toán,thanh tra,thành công,thành lập,thành phố,thành tích,thành viên,
	thay đổi,thất nghiệp,thẩm quyền,thẩm định,theo dõi,thể hiện,thế hệ,thị trường,thiết bị,thiết thực,thiệt hại,thông báo,thông qua,
	thông tin,thông tư,thời điểm,thời gian,thời hạn,thống kê,thống nhất,thu nhập,thủ tục,thuận lợi,thuận tiện,thực hiện,thực tế,
	thường trực,thường vụ,thường xuyên,tiền lương,tiến độ,tiếp cận,tiếp nhận,tiếp tục,tiêu chí,tiêu chuẩn,tích cực,tiết kiệm,tìm hiểu,
	tinh giản,tinh thần,tính toán,tình hình,tình nguyện,toàn dân,toàn diện,tổ chức,tố cáo,tối đa,tối thiểu,tổng hợp,tổng kết,tờ khai,
	tờ rơi,trách nhiệm,tranh thủ,tra cứu,trả lời,trật tự,triển khai,trình bày,trình độ,trình tự,trợ cấp,trợ giúp,trốn đóng,trung tâm,
	trung ương,trục lợi,truy thu,truyền thông,trực thuộc,trực tiếp,trực tuyến,trường hợp,tuân thủ,tuyên truyền,tuyên dương,tử tuất,
	từng bước,tự nguyện,tư vấn,tỷ lệ,ủy ban,ủng hộ,ứng dụng,ưa chuộng,ưu điểm,ưu tiên,văn bản,văn hóa,văn phòng,vận động,vận hành,
	viện phí,viên chức,vi phạm,việc làm,vừa qua,vướng mắc,xác định,xác minh,xác nhận,xã hội,xây dựng,xử lý,xử phạt,xuất hiện,y tế,ý kiến,
	ý nghĩa,ý thức,yêu cầu,
	xuất sắc,xuất khẩu,xuất nhập,xuất bản,xuất phát,xuất xứ,xuất trình,xuất cảnh,xuất viện,xuất thân,diễn xuất,thực đơn,thực phẩm,
	thực tập,thực vật,tích lũy,thành tựu,giả thuyết,giả định,giả mạo,lịch sử,chuyển giao,động cơ,động vật,động lực,động tác,dấu vết,
	dấu hiệu,dấu tích,qua đời,học viện,học tập,luyện tập,bài tập,cố tình,cố định,cố ý,việc này,việc đó,việc ấy,việc gì,việc nào,
	nhìn chung,nói chung,chung tay,chung sống,lễ hội,nhiệt đới,ôn đới,hàn đới,đích thực
	`
		.trim()
		.split(/,\s*/),
);
