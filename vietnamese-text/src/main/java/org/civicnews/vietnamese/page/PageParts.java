package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civicnews.page.Candidate;
import org.civicnews.page.CandidateKind;
import org.civicnews.page.PageWarning;
import org.civicnews.page.RawPage;
import org.civicnews.page.RawPageBuilder;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.page.PageMarkers.Role;
import org.civicnews.vietnamese.people.NameTables;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the lines of one page into its parts. What says by its own words what it is goes first, wherever it stands (the
 * call for stories, the link to the original, tags, furniture); the headline and the body are what is left.
 */
final class PageParts {
    /** A credit is a name, not a sentence. */
    private static final int CREDIT_WORDS = 8;
    /** A tag is a few words. */
    private static final int TAG_WORDS = 6;
    /** The title of another article, in a list of such. */
    private static final int TITLE_WORDS = 30;

    private static final PageMarkers MARKERS = PageMarkers.standard();

    private final List<PageLine> lines;
    private final List<PageWarning> warnings;
    private final List<Candidate> candidates = new ArrayList<>();
    private Optional<SubmissionCall> call = Optional.empty();

    PageParts(List<PageLine> lines, List<PageWarning> warnings) {
        this.lines = lines;
        this.warnings = warnings;
    }

    RawPage read() {
        List<PageLine> left = withoutLinks(withoutCall(lines));
        left = withoutLabelled(left);
        left = withoutFurniture(left);
        Headline headline = Headline.find(left);
        left = withoutTail(headline.rest(left));
        headline.section().ifPresent(this::addSection);
        BodyReader body = new BodyReader(headline.text(), warnings);
        body.read(left);

        RawPageBuilder page = RawPage.builder();
        if (body.holdsArticle() && !headline.text().isEmpty()) {
            headline.warning().ifPresent(warnings::add);
            page.title(headline.text()).blocks(body.blocks()).media(body.media());
        } else {
            warnings.add(noArticle(left));
        }
        warnings.sort(Comparator.comparingInt(
                warning -> warning.span().map(Span::start).orElse(-1)));
        return page.candidates(candidates)
                .submissionCall(call)
                .warnings(warnings)
                .build();
    }

    /** A place before the headline is what the article is about; another word is the section that it stands in. */
    private void addSection(PageLine line) {
        CandidateKind kind = NameTables.isProvince(line.text()) ? CandidateKind.TAG : CandidateKind.SECTION;
        add(kind, line, "line before the headline");
    }

    private PageWarning noArticle(List<PageLine> left) {
        if (lines.isEmpty()) {
            return PageWarning.of("NO_ARTICLE", "the page is empty");
        }
        return PageWarning.of(
                "NO_ARTICLE",
                left.isEmpty()
                        ? "the page holds a headline at most, and no running text under it"
                        : "the page holds no running text that could be the body of an article");
    }

    private List<PageLine> withoutCall(List<PageLine> all) {
        for (int i = 0; i < all.size(); i++) {
            if (CallReader.isTitle(all.get(i).text())) {
                CallReader reader = new CallReader(all, i);
                call = reader.read();
                if (call.isPresent()) {
                    List<PageLine> left = new ArrayList<>(all.subList(0, i));
                    left.addAll(all.subList(reader.end(), all.size()));
                    return left;
                }
            }
        }
        return all;
    }

    /** Takes out the link to the original; what else its line says stays, as a line of its own. */
    private List<PageLine> withoutLinks(List<PageLine> all) {
        List<PageLine> left = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            PageLine line = all.get(i);
            String text = line.text();
            boolean toggle = MARKERS.is(Role.LINK_HIDE, text);
            if (toggle || MARKERS.is(Role.LINK_SHOW, text) && isLinkLine(text)) {
                i += takeLink(
                        line,
                        i + 1 < all.size() ? all.get(i + 1) : null,
                        toggle || MARKERS.is(Role.LINK_SHOW, text),
                        left);
            } else if (isWhollyLink(text)) {
                add(CandidateKind.ORIGINAL_LINK, line, "line");
            } else {
                left.add(line);
            }
        }
        return left;
    }

    /** A sentence may speak of a link; a label that stands before an address or alone is one. */
    private static boolean isLinkLine(String text) {
        return LineShape.holdsLink(text) || LineShape.words(text) <= 8;
    }

    private static boolean isWhollyLink(String text) {
        return LineShape.linkStart(text) == 0 && LineShape.runEnd(text, 0) == text.length();
    }

    /** Takes a link out of its line, or out of the next one. Returns how many further lines were taken. */
    private int takeLink(PageLine line, @Nullable PageLine next, boolean toggle, List<PageLine> left) {
        String text = line.text();
        int shown = MARKERS.start(Role.LINK_SHOW, text);
        int hidden = MARKERS.start(Role.LINK_HIDE, text);
        int start = shown < 0 ? hidden : hidden < 0 ? shown : Math.min(shown, hidden);
        int end = Math.max(MARKERS.end(Role.LINK_SHOW, text), MARKERS.end(Role.LINK_HIDE, text));
        String foundAt = toggle ? PageFacts.TOGGLE : "line";
        addRest(line, text.substring(0, start), left);
        String after = LineShape.strip(stripColon(text.substring(end)));
        if (!after.isEmpty()) {
            int link = Math.max(0, LineShape.linkStart(after));
            int linkEnd = LineShape.runEnd(after, link);
            add(CandidateKind.ORIGINAL_LINK, line.part(after.substring(link, linkEnd)), foundAt);
            addRest(line, after.substring(linkEnd), left);
            return 0;
        }
        if (next != null && isWhollyLink(next.text())) {
            add(CandidateKind.ORIGINAL_LINK, next, foundAt);
            return 1;
        }
        if (next != null && MARKERS.is(Role.LINK_HIDE, next.text())) {
            return 0; // the two words of the toggle stand on a line each
        }
        warnings.add(PageWarning.at(
                "LINK_MISSING",
                line.raw(),
                "the page offers a link to the original, but the address is not in the text"));
        return 0;
    }

    private static String stripColon(String text) {
        int at = 0;
        while (at < text.length() && (":：-–|".indexOf(text.charAt(at)) >= 0 || LineShape.isSpace(text.charAt(at)))) {
            at++;
        }
        return text.substring(at);
    }

    private static void addRest(PageLine line, String words, List<PageLine> left) {
        String stripped = LineShape.strip(words);
        if (!stripped.isEmpty()) {
            left.add(line.part(stripped));
        }
    }

    /** Takes out what is labelled: tags, section, date of publication. */
    private List<PageLine> withoutLabelled(List<PageLine> all) {
        List<PageLine> left = new ArrayList<>(all.size());
        for (PageLine line : all) {
            String text = line.text();
            if (isLabelled(Role.TAGS, text)) {
                addTags(line, MARKERS.after(Role.TAGS, text));
            } else if (isLabelled(Role.SECTION, text)) {
                add(CandidateKind.SECTION, line.part(MARKERS.after(Role.SECTION, text)), "label");
            } else if (text.charAt(0) == '#' && isHashtags(text)) {
                addTags(line, text);
            } else if (PublicationLine.is(text)) {
                add(CandidateKind.PUBLISHED, line, "line");
            } else {
                left.add(line);
            }
        }
        return left;
    }

    /** A label is parted from what it labels by a colon. */
    private static boolean isLabelled(Role role, String text) {
        int end = MARKERS.end(role, text);
        return end > 0
                && end < text.length()
                && LineShape.strip(text.substring(end)).startsWith(":")
                && !MARKERS.after(role, text).isEmpty();
    }

    private static boolean isHashtags(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = LineShape.runEnd(text, at);
            if (text.charAt(at) != '#' || end - at < 2) {
                return false;
            }
            at = end;
            while (at < text.length() && LineShape.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return true;
    }

    private void addTags(PageLine line, String list) {
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || ",;#|".indexOf(list.charAt(i)) >= 0) {
                String tag = LineShape.strip(list.substring(start, i));
                if (!tag.isEmpty()) {
                    add(CandidateKind.TAG, line.part(tag), "label");
                }
                start = i + 1;
            }
        }
    }

    /** Drops what serves the page and not the article: buttons, lists of other articles, comments. */
    private List<PageLine> withoutFurniture(List<PageLine> all) {
        List<PageLine> left = new ArrayList<>(all.size());
        boolean related = false;
        for (int i = 0; i < all.size(); i++) {
            PageLine line = all.get(i);
            String text = line.text();
            if (MARKERS.is(Role.COMMENTS, text) && !left.isEmpty()) {
                warnings.add(PageWarning.at(
                        "COMMENTS_SKIPPED",
                        new Span(
                                line.raw().start(),
                                all.get(all.size() - 1).raw().end()),
                        "from '" + text + "' on, the page holds readers' comments, not the article"));
                break;
            }
            if (MARKERS.is(Role.RELATED, text)) {
                related = !left.isEmpty();
                continue;
            }
            if (related && !isCredit(text) && LineShape.words(text) <= TITLE_WORDS && !endsWithStop(text)) {
                warnings.add(PageWarning.at("RELATED_SKIPPED", line.raw(), "taken for the title of another article"));
                continue;
            }
            related = false;
            if (!MARKERS.is(Role.FURNITURE, text) && !isBreadcrumb(text)) {
                left.add(line);
            }
        }
        return left;
    }

    private static boolean endsWithStop(String text) {
        return LineShape.endsSentence(text) && !text.endsWith("?") && !text.endsWith("!");
    }

    /** {@code Trang chủ > Tin tức > Thời sự}. */
    private static boolean isBreadcrumb(String text) {
        return LineShape.words(text) <= 20
                && (text.contains(" > ") || text.contains(" » ") || text.contains(" › "))
                && !LineShape.endsSentence(text);
    }

    /** Takes out what stands after the body: the source, who wrote it, tags. */
    private List<PageLine> withoutTail(List<PageLine> all) {
        int end = all.size();
        while (end > 0 && isTail(all.get(end - 1).text())) {
            end--;
        }
        List<PageLine> left = new ArrayList<>(all.size());
        for (PageLine line : all.subList(0, end)) {
            if (isCreditAnywhere(line.text())) {
                add(CandidateKind.SOURCE, line, "line");
            } else {
                left.add(line);
            }
        }
        for (PageLine line : all.subList(end, all.size())) {
            String text = line.text();
            if (isCredit(text)) {
                add(CandidateKind.SOURCE, line, "line after the body");
            } else if (isLabelledByline(text)) {
                add(CandidateKind.BYLINE, line, "label");
            } else if (NameTables.isProvince(text) || isAfterSource(line)) {
                addTags(line, text);
            } else if (isNameOfAuthor(text)) {
                add(CandidateKind.BYLINE, line, "line after the body");
                warnings.add(PageWarning.at(
                        "BYLINE_GUESSED", line.raw(), "'" + text + "' was taken for the name of the author"));
            } else {
                left.add(line);
            }
        }
        return left;
    }

    private boolean isAfterSource(PageLine line) {
        return candidates.stream()
                .filter(candidate -> candidate.kind().equals(CandidateKind.ORIGINAL_LINK)
                        || candidate.kind().equals(CandidateKind.SOURCE))
                .anyMatch(candidate ->
                        candidate.span().orElseThrow().start() <= line.raw().start());
    }

    /** One to four names of two to four capitalised syllables each, parted by {@code - , và}. */
    private static boolean isNameOfAuthor(String text) {
        String list = text.replace(" và ", ",").replace(" - ", ",").replace(" – ", ",");
        int start = 0;
        int names = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                if (!isName(LineShape.strip(list.substring(start, i)))) {
                    return false;
                }
                names++;
                start = i + 1;
            }
        }
        return names <= 4;
    }

    private static boolean isName(String text) {
        int syllables = 0;
        int at = 0;
        while (at < text.length()) {
            int end = LineShape.runEnd(text, at);
            boolean capitalised = Character.isUpperCase(text.codePointAt(at));
            for (int i = at; i < end; i++) {
                capitalised &= Character.isLetter(text.charAt(i)) || text.charAt(i) == '.';
            }
            if (!capitalised) {
                return false;
            }
            syllables++;
            at = end;
            while (at < text.length() && LineShape.isSpace(text.charAt(at))) {
                at++;
            }
        }
        return syllables >= 2 && syllables <= 4;
    }

    private static boolean isTail(String text) {
        if (isCredit(text) || isLabelledByline(text)) {
            return true;
        }
        return !LineShape.endsSentence(text)
                && !text.endsWith(":")
                && !LineShape.hasBullet(text)
                && LineShape.numberEnd(text) == 0
                && !MARKERS.isAny(text, Role.CAPTION, Role.PHOTO)
                && LineShape.words(text) <= TAG_WORDS;
    }

    /** {@code Theo hanoi.gov.vn}, {@code Nguồn: TTXVN}: a name after the word, and no sentence. */
    private static boolean isCredit(String text) {
        String bare = text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
        if (!MARKERS.is(Role.CREDIT, bare)) {
            return false;
        }
        String name = MARKERS.after(Role.CREDIT, bare);
        boolean stop = LineShape.endsSentence(name) && !name.endsWith(")");
        int most = stop ? CREDIT_WORDS / 2 : CREDIT_WORDS;
        return !name.isEmpty()
                && (LineShape.holdsLink(name)
                        || LineShape.words(name) <= most && !name.endsWith(":") && beginsLikeName(name));
    }

    private static boolean beginsLikeName(String name) {
        int first = name.codePointAt(0);
        return Character.isUpperCase(first)
                || Character.isDigit(first)
                || LineShape.isHost(name.substring(0, LineShape.runEnd(name, 0)))
                || name.startsWith("báo ")
                || name.startsWith("tạp chí ");
    }

    /** A credit that names a site is one wherever it stands. */
    private static boolean isCreditAnywhere(String text) {
        if (!isCredit(text)) {
            return false;
        }
        String name = MARKERS.after(Role.CREDIT, text);
        return LineShape.holdsLink(name) || LineShape.isHost(name);
    }

    private static boolean isLabelledByline(String text) {
        int end = MARKERS.end(Role.BYLINE, text);
        if (end < 0 || LineShape.words(text) > 12 || LineShape.endsSentence(text)) {
            return false;
        }
        String rest = LineShape.strip(text.substring(end));
        return rest.isEmpty() || rest.startsWith(":") || text.regionMatches(true, 0, "PV", 0, 2);
    }

    private void add(CandidateKind kind, PageLine line, String foundAt) {
        candidates.add(Candidate.builder()
                .kind(kind)
                .text(line.text())
                .foundAt(foundAt)
                .span(line.raw())
                .build());
    }
}
