package org.civicnews.vietnamese.time;

import java.util.Random;

/** Text like civic news, made from templates: about one number in eighty characters, one date in three hundred. */
final class NewsText {
    private static final String[] NAMES = {
        "Nguyễn Văn Bình", "Trần Thị Hoa", "Lê Minh Đức", "Phạm Thu Hằng", "Hoàng Quốc Khánh", "Vũ Ngọc Lan", "Đặng Anh Tú"
    };
    private static final String[] PLACES = {
        "quận Long Biên", "huyện Củ Chi", "TP. Thủ Đức", "xã Tân Phú", "phường Hàng Bạc", "tỉnh Nghệ An", "thành phố Huế"
    };
    private static final String[] BODIES = {
        "Ban Dân vận Thành ủy", "Ủy ban MTTQ Việt Nam", "Sở Tư pháp", "Hội Nông dân", "Liên đoàn Lao động", "UBND quận"
    };
    private static final String[] DATES = {
        "Sáng 1/12", "Chiều ngày 15/8/2023", "Trong tháng 5/2023", "Từ ngày 8 - 13/3", "Đầu năm 2024", "Ngày 10 tháng 11 năm 2022",
        "Quý III/2023", "Lúc 7h30 ngày 2/9", "Giai đoạn 2020-2025", "Từ 1/7 đến nay"
    };
    private static final String[] PLAIN = {
        "Các đại biểu đã trao đổi, thảo luận về những khó khăn, vướng mắc trong quá trình triển khai thực hiện ở cơ sở. ",
        "Đồng chí nhấn mạnh vai trò của người đứng đầu cấp ủy, chính quyền trong việc lắng nghe ý kiến của nhân dân. ",
        "Nhiều mô hình hay, cách làm sáng tạo được nhân rộng, góp phần nâng cao đời sống vật chất, tinh thần của bà con. ",
        "Công tác tuyên truyền, phổ biến giáo dục pháp luật được đổi mới cả về nội dung và hình thức… ",
        "“Chúng tôi sẽ tiếp tục đồng hành cùng người dân”, đại diện lãnh đạo địa phương cho biết thêm. ",
        "Thời gian tới, các đơn vị cần tăng cường kiểm tra, giám sát, kịp thời biểu dương những tập thể làm tốt. ",
        "Tại hội nghị, các tham luận tập trung làm rõ trách nhiệm và cơ chế phối hợp giữa các cấp, các ngành. "
    };

    private NewsText() {}

    /** At least as many characters as asked for, the same every time. */
    static String of(int length) {
        Random random = new Random(20_231_201L);
        StringBuilder text = new StringBuilder(length + 400);
        while (text.length() < length) {
            sentence(text, random);
            if (random.nextInt(6) == 0) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** At least as many characters as asked for, with neither a date nor a digit. */
    static String withoutDates(int length) {
        Random random = new Random(20_231_202L);
        StringBuilder text = new StringBuilder(length + 400);
        while (text.length() < length) {
            text.append(pick(PLAIN, random)).append(random.nextInt(6) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    private static void sentence(StringBuilder text, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> text.append(pick(DATES, random)).append(", ").append(pick(BODIES, random)).append(" tổ chức hội nghị tại ")
                    .append(pick(PLACES, random)).append(" với hơn ").append(100 + random.nextInt(900)).append(" đại biểu tham dự. ");
            case 1 -> text.append("PGS.TS. ").append(pick(NAMES, random)).append(" cho biết, ").append(pick(PLACES, random))
                    .append(" đã chi ").append(1 + random.nextInt(9)).append(',').append(random.nextInt(9)).append(" tỷ đồng cho công tác này. ");
            default -> text.append(pick(PLAIN, random));
        }
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
