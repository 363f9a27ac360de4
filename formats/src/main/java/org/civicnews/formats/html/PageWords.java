package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.civicnews.text.TsvTable;

/** Words by which short lines of a page are told apart; they are data, in {@code page-words.tsv} beside this class. Immutable
 * and thread-safe. */
final class PageWords {
    private static final PageWords STANDARD =
            new PageWords(TsvTable.read("page-words.tsv", PageWords.class.getResourceAsStream("page-words.tsv")));

    private final Openings photo = new Openings();
    private final Openings source = new Openings();
    private final Openings author = new Openings();
    private final Openings more = new Openings();
    private final Openings original = new Openings();
    private final Openings tags = new Openings();
    /** Shorter words for desks, {@code BBT} and {@code staff}, stand alone: they are names, or before names, as well. */
    private static final int SHORT_DESK = 6;

    private final Set<String> desks = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();
    private final List<String> photoBy = new ArrayList<>();
    private final Openings bodies = new Openings();
    private final List<String> companies = new ArrayList<>();
    private final Openings published = new Openings();
    private final Openings posts = new Openings();
    private final Set<String> authorPages = new HashSet<>();
    /** Case matters: {@code AP} is one, {@code ap} is not. */
    private final Set<String> agencies = new HashSet<>();
    /** What is said anywhere in a notice, by its first word. */
    private final Map<String, List<String>> notices = new HashMap<>();

    private PageWords(TsvTable table) {
        for (List<String> row : table.rows()) {
            of(row.get(0)).accept(row.get(1));
        }
    }

    private Consumer<String> of(String role) {
        return switch (role) {
            case "PHOTO" -> photo::add;
            case "SOURCE" -> source::add;
            case "AUTHOR" -> author::add;
            case "MORE" -> more::add;
            case "ORIGINAL" -> original::add;
            case "TAGS" -> tags::add;
            case "DESK" -> desks::add;
            case "NOBODY" -> nobody::add;
            case "PHOTO_BY" -> photoBy::add;
            case "BODY" -> bodies::add;
            case "COMPANY" -> companies::add;
            case "PUBLISHED" -> published::add;
            case "POST" -> posts::add;
            case "AGENCY" -> agencies::add;
            case "AUTHOR_PAGE" -> authorPages::add;
            case "NOTICE" ->
                phrase -> notices.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>())
                        .add(phrase);
            default -> throw new IllegalStateException("page-words.tsv: no role is called " + role);
        };
    }

    static PageWords standard() {
        return STANDARD;
    }

    /** {@return whether a line begins with the label of a picture's credit} */
    boolean isCredit(String line) {
        return photo.after(line) >= 0;
    }

    /** {@return where the name begins after the label of a credit, -1 if the line begins with none} */
    int afterCredit(String line) {
        return photo.after(line);
    }

    /** {@return whether a line is such a label and nothing else: "ảnh minh họa" names nobody} */
    boolean isCreditLabel(String line) {
        return photo.after(line) == line.length();
    }

    /** {@return where the label of a credit that ends at a colon begins, -1 if none does} */
    int creditLabelStart(String text, int colon) {
        int end = colon;
        while (end > 0 && PageStrings.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int best = -1;
        for (String label : photo.phrases()) {
            int start = end - label.length();
            if (start >= 0
                    && text.regionMatches(true, start, label, 0, label.length())
                    && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) || isGlued(text, start))
                    && (best < 0 || start < best)) {
                best = start;
            }
        }
        return best;
    }

    /** A label set apart by style alone: {@code … im StudioQuelle: dpa}. */
    private static boolean isGlued(String text, int at) {
        return Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1));
    }

    /** {@return where the name begins after words at a place that credit a picture without a colon ({@code Photo by}), -1 if none do} */
    int creditsBy(String text, int at) {
        for (String phrase : photoBy) {
            int end = at + phrase.length();
            if (text.regionMatches(true, at, phrase, 0, phrase.length())
                    && end < text.length()
                    && text.charAt(end) == ' ') {
                return end;
            }
        }
        return -1;
    }

    /** {@return whether an agency or a bank of pictures is named, or several makers between slashes} */
    boolean namesAgency(String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
                if (agencies.contains(text.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** {@return where the name begins after the words that say where a text comes from ({@code Theo}, {@code Nguồn}), -1 if none} */
    int afterSource(String line) {
        return source.after(line);
    }

    /** {@return where the name begins after the words before an author ({@code Tác giả}, {@code By}), -1 if none} */
    int afterAuthor(String line) {
        return author.after(line);
    }

    /** {@return where the name begins after words before an author that stand at a place in a line, -1 if none do} */
    int afterAuthor(String line, int at) {
        return author.after(line, at);
    }

    /** {@return whether an address is that of a page about somebody who writes: {@code /author/ann-carter}} */
    boolean isAuthorPage(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || "/?&=".indexOf(lower.charAt(i)) >= 0) {
                if (i < lower.length() - 1 && authorPages.contains(lower.substring(start, i))) {
                    return true; // what is below it is the page of one
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** {@return whether a line begins with words for when it was published ({@code Đăng ngày}, {@code Published on})} */
    boolean isPublished(String line) {
        return published.after(line) >= 0;
    }

    /** {@return where words for when something was published end that a line begins with, -1 if it begins with none} */
    int publishedEnd(String line) {
        return published.after(line);
    }

    /** {@return where words for when something was published begin in a line, -1 if none do} */
    int publishedAt(String line) {
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            if (published.after(line, space + 1) >= 0) {
                return space;
            }
        }
        return -1;
    }

    /** {@return whether a line leads on to other articles ({@code Xem thêm}, {@code Read more})} */
    boolean leadsOn(String line) {
        return more.after(line) >= 0;
    }

    /** {@return whether a line leads on by a word and a colon ({@code Lea también: …}), linked or not} */
    boolean leadsOnTo(String line) {
        int end = more.after(line);
        int mark = end - 1;
        while (mark > 0 && PageStrings.isBlank(line.charAt(mark))) {
            mark--;
        }
        return end > 0 && (line.charAt(mark) == ':' || line.startsWith(">>"));
    }

    /** {@return whether a line says something of the outlet, its rights or its readers rather than of the news} */
    boolean isNotice(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        boolean begins = true;
        for (int i = 0; i < lower.length(); i++) {
            boolean letter = Character.isLetterOrDigit(lower.charAt(i));
            if (letter && begins) {
                int end = wordEnd(lower, i);
                for (String phrase : notices.getOrDefault(lower.substring(i, end), List.of())) {
                    if (lower.startsWith(phrase, i)) {
                        return true;
                    }
                }
                i = end - 1;
            }
            begins = !letter;
        }
        return false;
    }

    private static String firstWord(String phrase) {
        return phrase.substring(0, wordEnd(phrase, 0));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** {@return whether a line is about the link to the original} */
    boolean isOriginal(String line) {
        return original.after(line) >= 0;
    }

    /** {@return whether a line lists tags ({@code Từ khóa: …})} */
    boolean isTags(String line) {
        return tags.after(line) >= 0;
    }

    /** {@return whether a name is that of a desk rather than of a person ({@code Ban biên tập}, {@code Redaktion Lokales})} */
    boolean isDesk(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int last = lower.lastIndexOf(' ');
        boolean staff = last > 0 && lower.endsWith(" staff") && isInCapitals(name.substring(0, last)); // BBS Staff
        return desks.contains(lower)
                || staff
                || desks.stream()
                        .filter(desk -> desk.length() > SHORT_DESK)
                        .anyMatch(desk -> lower.startsWith(desk + " ") || lower.endsWith(" " + desk));
    }

    private static boolean isInCapitals(String text) {
        return text.chars().allMatch(c -> Character.isUpperCase(c) || !Character.isLetter(c));
    }

    /** {@return whether what stands in the place of a name names nobody ({@code admin}, {@code Phóng viên}, {@code Share})} */
    boolean isNobody(String name) {
        return nobody.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@return whether what stands beside a name is a post: it begins or ends with a word for one ({@code Political Editor})} */
    boolean isPost(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        return posts.after(text) >= 0 || posts.phrases().stream().anyMatch(last::equalsIgnoreCase);
    }

    /** {@return where the name begins after the word for what a body is ({@code Báo}, {@code Tạp chí}), -1 if none does} */
    int afterBody(String name) {
        return bodies.after(name);
    }

    /** {@return whether a name is that of a body or a company ({@code Cổng thông tin điện tử …}, {@code … GmbH})} */
    boolean isOrganization(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return bodies.after(name) > 0
                || (last.length() < name.length() && companies.stream().anyMatch(last::equalsIgnoreCase));
    }
}
