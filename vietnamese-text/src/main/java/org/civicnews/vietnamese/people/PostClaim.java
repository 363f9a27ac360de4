package org.civicnews.vietnamese.people;

import java.util.Optional;
import org.civicnews.value.Span;

/**
 * A post (chức vụ) that a text says somebody holds, as written: {@code Phó Bí thư} | {@code Thành ủy}. Where title and
 * organisation share a word the organisation is the whole body: {@code Trưởng Ban} | {@code Ban Dân vận Thành ủy}.
 * Immutable and thread-safe.
 *
 * @param title the title with {@code nguyên}, {@code quyền}, {@code Thường trực}, in NFC, never blank
 * @param organization the organisation or the area as written, in NFC; empty if not told
 * @param span title and organisation in the text
 */
public record PostClaim(String title, Optional<String> organization, Span span) {
    private static final String FORMER = "nguyên ";

    /** Nguyên Phó Bí thư: a post that somebody held before. */
    boolean isFormer() {
        return title.startsWith(FORMER);
    }

    /** Phó Chủ tịch, Ủy viên: a post that two people may hold at a time. */
    boolean isOfMany() {
        String held = isFormer() ? title.substring(FORMER.length()) : title;
        return held.startsWith("Phó") || held.startsWith("Ủy viên") || held.startsWith("Thành viên");
    }
}
