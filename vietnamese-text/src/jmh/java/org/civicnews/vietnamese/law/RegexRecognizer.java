package org.civicnews.vietnamese.law;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.civicnews.law.LawCatalogue;

/**
 * The peer: what one writes with {@link java.util.regex} in an afternoon, compiled once. One alternation finds types with
 * numbers, bare numbers and titles of the same catalogue; it reads no dates, issuers, pinpoints or lists.
 */
final class RegexRecognizer {
    private static final String TYPES = "Nghị quyết liên tịch|Thông tư liên tịch|Văn bản hợp nhất|Nghị quyết|Nghị định|Quyết định"
            + "|Thông tư|Chỉ thị|Kết luận|Quy định|Quy chế|Hướng dẫn|Thông báo|Chương trình|Kế hoạch|Báo cáo|Tờ trình"
            + "|Công văn|Văn bản|Công điện|Pháp lệnh|Bộ luật|Luật";
    private static final String SYMBOL =
            "\\d{1,5}[a-zđ]?(?:/\\d{4})?\\s?[/–-]\\s?[A-ZĐƯ][A-ZĐƯa-z0-9&]*(?:\\s?[/–-]\\s?[A-ZĐƯ][A-ZĐƯa-z0-9&]*)*";

    private final Pattern pattern;

    RegexRecognizer() {
        String titles = LawCatalogue.standard().entries().stream()
                .map(entry -> entry.fullTitle())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<![\\p{L}\\d/.-])(?:(?:" + TYPES + ")(?:\\s+số:?)?\\s+(?:" + SYMBOL + "|\\d{1,5}(?:/\\d{4})?)"
                + "|" + SYMBOL + "|(?:" + titles + ")(?:\\s+(?:năm\\s+)?\\d{4})?)(?![\\p{L}\\d])");
    }

    int count(String text) {
        Matcher matcher = pattern.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    List<String> examples(String text) {
        return pattern.matcher(text).results().limit(20).map(result -> result.group()).toList();
    }
}
