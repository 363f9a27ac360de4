package org.civicnews.vietnamese.text;

import java.text.Normalizer;
import java.util.Random;

/** Text like Vietnamese civic news, made from templates: about 2.5 million characters, the same on every run. */
final class NewsText {
    private static final String[] BODIES = {
        "UBND thành phố", "Sở Xây dựng", "Hội đồng nhân dân tỉnh", "Ban Thường vụ Thành ủy", "Bộ Giao thông vận tải",
        "Ủy ban Mặt trận Tổ quốc", "Công an quận Hoàn Kiếm", "Thanh tra Chính phủ", "Sở Y tế Khánh Hòa", "Tòa án nhân dân"
    };
    private static final String[] VERBS = {
        "vừa ban hành", "đã phê duyệt", "họp bàn về", "công bố", "yêu cầu rà soát", "tiếp tục triển khai", "kiểm tra",
        "quyết định thu hồi", "lấy ý kiến người dân về", "báo cáo Thủ tướng về"
    };
    private static final String[] MATTERS = {
        "kế hoạch cải tạo chung cư cũ", "quy hoạch hai bên bờ sông Hồng", "đề án phát triển kinh tế tập thể",
        "nghị quyết về học phí năm học mới", "dự án đường vành đai 3", "việc khắc phục hậu quả bão lũ",
        "quyền và lợi ích hợp pháp của người lao động", "chương trình xóa nhà tạm", "tình hình thu chi ngân sách quý I",
        "danh mục thủ tục hành chính được sửa đổi", "hồ sơ cấp giấy chứng nhận quyền sử dụng đất"
    };
    private static final String[] TAILS = {
        "theo Nghị quyết số 35/2024/NQ-HĐND ngày 10/12/2024", "với tổng mức đầu tư hơn 1.250 tỷ đồng",
        "tại cuộc họp sáng 5/8, dưới sự chủ trì của Chủ tịch Nguyễn Văn Hòa", "trước ngày 30 tháng 6 năm 2025",
        "để bảo đảm an toàn cho khoảng 3.200 hộ dân", "sau khi nhận được nhiều ý kiến khác nhau của cử tri",
        "nhằm giảm ùn tắc giao thông ở khu vực trung tâm", "và giao các đơn vị liên quan phối hợp thực hiện"
    };
    private static final String[] QUOTES = {
        "\"Chúng tôi sẽ lắng nghe từng ý kiến\", bà Lê Thị Thủy, Phó giám đốc sở, cho biết.",
        "Ông Trần Quốc Toản nói: \"Việc này cần làm ngay, không thể chờ thêm\".",
        "Nhiều người dân mong muốn con đường sớm hoàn thành để đi lại thuận tiện hơn.",
        "Quá trình kiểm tra cho thấy giá vật liệu đã tăng khoảng 15% so với quý trước."
    };

    private NewsText() {}

    static String make() {
        Random random = new Random(1975);
        StringBuilder text = new StringBuilder(2_600_000);
        while (text.length() < 2_500_000) {
            text.append(pick(BODIES, random)).append(' ').append(pick(VERBS, random)).append(' ').append(pick(MATTERS, random));
            text.append(' ').append(pick(TAILS, random)).append(". ");
            if (random.nextInt(3) == 0) {
                text.append(pick(QUOTES, random)).append(random.nextInt(4) == 0 ? "\n" : " ");
            }
        }
        return VietnameseText.standard().repair(text.toString());
    }

    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** Letters with their modifier, tones loose, as Windows-1258 keyboards left it. */
    static String mixed(String text) {
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int attributes = Letters.of(text.charAt(i));
            int tone = Letters.tone(attributes);
            if (tone == 0) {
                mixed.append(text.charAt(i));
            } else {
                mixed.append(Letters.compose(attributes & ~(Letters.TONE << Letters.TONE_SHIFT))).append(Tone.at(tone).mark());
            }
        }
        return mixed.toString();
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
