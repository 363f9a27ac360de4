package org.civicnews.vietnamese.law;

import java.util.Random;

/**
 * Makes text as news has it: sentences of our own about town affairs, with the everyday words that legal language shares
 * (quyết định, kế hoạch, pháp luật, luật sư), and a citation in as many articles as real news has them.
 */
final class NewsText {
    private static final String[] SUBJECTS = {
        "Chủ tịch phường", "Ban quản lý chợ", "Hội phụ nữ xã", "Các luật sư", "Giám đốc bệnh viện", "Đội cảnh sát giao thông",
        "Nhiều hộ dân", "Trường tiểu học", "Câu lạc bộ bóng đá", "Ngành y tế", "Các chuyên gia", "Đoàn kiểm tra", "Nhà thầu",
        "Tổ dân phố số 7", "Sở Xây dựng", "Cơ quan điều tra", "Người bán hàng", "Bộ Giao thông vận tải", "Phó Bí thư Thành ủy",
        "Nữ sinh lớp 12", "Công an quận", "Ban tổ chức lễ hội", "Hiệp hội doanh nghiệp", "Nhóm tình nguyện"
    };
    private static final String[] VERBS = {
        "đã quyết định lùi ngày khai trương sang tháng 10", "cho biết kế hoạch năm nay giữ nguyên như năm trước",
        "đề nghị các bên làm đúng pháp luật", "thông báo tạm dừng xe buýt tuyến 32 trong 5 ngày",
        "quy định mỗi nhà chỉ được để một xe trước cửa", "hướng dẫn bà con cách tưới nước tiết kiệm",
        "kết luận nguyên nhân là do mưa lớn kéo dài từ 18h đến 21h", "xây dựng chương trình học bơi cho 1.200 em nhỏ",
        "nhận được hơn 300 ý kiến về giá thuê quầy", "khẳng định luật chơi phải công bằng cho mọi đội",
        "báo cáo kết quả sau 3 tháng làm thử tại 15 điểm", "trao 24 suất quà trị giá 500.000 đồng mỗi suất",
        "trồng thêm 2,5 ha rừng ngập mặn ven biển", "khởi công cây cầu dài 120 m vào sáng 1/12",
        "mời chuyên gia nói chuyện về kỷ luật tích cực trong gia đình", "xử phạt 12 trường hợp đổ rác sai giờ",
        "tính phương án mở rộng con đường trước cổng trường", "phát động tuần lễ vệ sinh môi trường",
        "bàn giao căn hộ cho 86 hộ tái định cư", "công bố điểm chuẩn cao hơn năm ngoái 0,5 điểm",
        "kêu gọi mọi người hiến máu vì nguồn dự trữ chỉ còn 40%", "ghi nhận lượng khách tăng 18% so với cùng kỳ",
        "cảnh báo nước sông lên mức báo động 2 trong đêm nay", "tổ chức đêm nhạc gây quỹ tại nhà văn hóa"
    };
    private static final String[] TAILS = {
        ", theo tin từ văn phòng.", " và hứa sẽ trả lời trước ngày 15/6.", ".", ", dù kinh phí còn thiếu.",
        " nhằm phục vụ người dân tốt hơn.", ", bà Lan nói với phóng viên chiều 24/8.", " sau nhiều lần trì hoãn.",
        " tại cuộc họp tổ dân phố.", ", điều chưa từng có trong 20 năm qua.", " trên địa bàn thành phố."
    };
    private static final String[] CITATIONS = {
        "Theo Nghị định số 46/2016/NĐ-CP ngày 26/5/2016 của Chính phủ, lỗi này bị phạt nặng.",
        "UBND thành phố ban hành Quyết định số 2310/QĐ-UBND về việc thu hồi đất.",
        "Hành vi trên bị truy cứu theo điểm a khoản 2 Điều 173 Bộ luật Hình sự năm 2015.",
        "Căn cứ Luật Đất đai và Thông tư 02/2014/TT-BTC, phường trả lại hồ sơ.",
        "Kế hoạch số 173-KH/TU của Thành ủy nêu rõ năm nhiệm vụ.",
        "Doanh nghiệp kêu vướng Nghị định 67 và Luật Ngân sách nhà nước.",
        "Chỉ thị 05-CT/TW của Bộ Chính trị tiếp tục được quán triệt."
    };

    private NewsText() {}

    /**
     * Writes articles.
     *
     * @param characters about how long the text is to be
     * @param share which part of the articles holds citations
     * @param each how many citations such an article holds
     */
    static String of(int characters, double share, int each) {
        Random random = new Random(20_231_201);
        StringBuilder text = new StringBuilder(characters + 4000);
        while (text.length() < characters) {
            int sentences = 15 + random.nextInt(20);
            int cited = random.nextDouble() < share ? each : 0;
            for (int i = 0; i < sentences; i++) {
                if (i < cited) {
                    text.append(pick(CITATIONS, random)).append(' ');
                }
                text.append(pick(SUBJECTS, random)).append(' ').append(pick(VERBS, random)).append(pick(TAILS, random));
                text.append(i % 4 == 3 ? '\n' : ' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** Writes text as a statute has it: every sentence cites. */
    static String statute(int characters) {
        Random random = new Random(20_230_701);
        StringBuilder text = new StringBuilder(characters + 400);
        int article = 1;
        while (text.length() < characters) {
            text.append("Điều ").append(article++).append(". ").append(pick(CITATIONS, random)).append(' ')
                    .append("Trường hợp quy định tại khoản ").append(1 + random.nextInt(9)).append(" Điều ")
                    .append(1 + random.nextInt(200)).append(" của Luật này và điểm b khoản 1, 2 Điều ")
                    .append(1 + random.nextInt(99)).append(" Luật Nhà ở số 27/2023/QH15 thì thực hiện theo Nghị định số ")
                    .append(1 + random.nextInt(199)).append("/2024/NĐ-CP.\n");
        }
        return text.toString();
    }

    private static String pick(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
