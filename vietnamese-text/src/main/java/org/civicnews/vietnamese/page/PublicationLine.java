package org.civicnews.vietnamese.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.civicnews.page.WrittenDate;
import org.civicnews.value.PublicationDate;

/**
 * Reads the line that says when a page was published: {@code Thứ bảy, 7/3/2026, 00:05 (GMT+7)}, {@code 07-03-2026 - 00:01
 * AM}, {@code 2026-03-07T00:05:00.000 +07:00}. A time is kept only with an offset; without one the day alone is certain.
 */
final class PublicationLine {
    /** The words that such a line may hold besides its numbers. */
    private static final Set<String> WORDS = Set.of(
            "thứ", "hai", "ba", "tư", "năm", "sáu", "bảy", "bẩy", "chủ", "nhật", "cn", "t2", "t3", "t4", "t5", "t6",
            "t7", "ngày", "tháng", "lúc", "giờ", "phút", "h", "am", "pm", "sa", "ch", "gmt", "utc", "ict", "cập",
            "đăng", "xuất", "bản", "mới", "nhất", "cuối", "gửi", "thời", "gian", "update", "updated");

    private PublicationLine() {}

    /** Tells whether a line says nothing but when. */
    static boolean is(String line) {
        if (line.length() > 100 || read(line).isEmpty()) {
            return false;
        }
        int i = 0;
        while (i < line.length()) {
            int end = i;
            while (end < line.length() && Character.isLetter(line.charAt(end))) {
                end++;
            }
            if (end > i && !WORDS.contains(line.substring(i, end).toLowerCase(Locale.ROOT)) && !isIsoT(line, i, end)) {
                return false;
            }
            i = Math.max(end, i + 1);
        }
        return true;
    }

    private static boolean isIsoT(String line, int start, int end) {
        String word = line.substring(start, end);
        return word.equals("T") || word.equals("Z");
    }

    /**
     * Reads when.
     *
     * @param text a line or a piece of metadata
     * @return the first full date in it, with its time if an offset is told; empty if there is none
     */
    static Optional<PublicationDate> read(String text) {
        return WrittenDate.find(text).map(WrittenDate::toPublicationDate);
    }
}
