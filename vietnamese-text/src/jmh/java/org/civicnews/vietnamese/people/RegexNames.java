package org.civicnews.vietnamese.people;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a careful programmer would write with {@code java.util.regex}: a title or a form of address, an organisation, a name. */
final class RegexNames {
    private static final String NAME = "(?:Nguyễn|Trần|Lê|Phạm|Vũ|Hoàng|Bùi|Phan|Đỗ|Võ|Huỳnh|Ngô|Đặng|Trương|Hồ|Dương|Đinh|Lý)"
            + "(?: \\p{Lu}\\p{Ll}+){1,4}";
    private static final String TITLE = "(?:[Nn]guyên |[Qq]uyền )?(?:Phó )?(?:Chủ tịch|Bí thư|Giám đốc|Trưởng [Bb]an|Trưởng"
            + " phòng|Bộ trưởng|Thứ trưởng|Chánh Văn phòng|Ủy viên|Cục trưởng|Chủ nhiệm)(?: [Tt]hường trực)?";
    private static final String BODY = "(?:UBND|HĐND|Thành ủy|Tỉnh ủy|Huyện ủy|Quận ủy|Sở|Bộ|Ban|Ủy ban|Hội|Liên đoàn|Công an|Công"
            + " ty|Trường)(?: (?:\\p{L}+)){0,6}?";
    private static final Pattern PERSON = Pattern.compile("(?:" + TITLE + "(?: " + BODY + ")? )?(" + NAME + ")(?:,? (?:" + TITLE
            + ")(?: " + BODY + ")?)?");
    private static final Pattern BODIES = Pattern.compile("(?:UBND|HĐND|Thành ủy|Tỉnh ủy|Huyện ủy|Sở|Bộ|Ủy ban|Liên đoàn Lao động|Công"
            + " an)(?: \\p{Lu}\\p{L}*)*(?: (?:tỉnh|thành phố|TP|huyện|quận|xã|phường)(?: \\p{Lu}\\p{L}*)*)?");

    int count(String text) {
        int found = 0;
        for (Matcher matcher = PERSON.matcher(text); matcher.find(); ) {
            found++;
        }
        for (Matcher matcher = BODIES.matcher(text); matcher.find(); ) {
            found++;
        }
        return found;
    }
}
