package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.ContentLimits;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListBlockBuilder;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.page.PageWarning;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.page.PageMarkers.Role;

/** Makes blocks of the lines of a body: paragraphs, headings, lists, and figures out of what pictures leave behind. */
final class BodyReader {
    private static final int HEADING_WORDS = 20;
    private static final int QUESTION_WORDS = 14;
    private static final int CAPTION_WORDS = 45;
    /** A lead is a short paragraph; a long first one is the story itself. */
    private static final int LEAD_WORDS = 150;
    /** A page with no line of this many words holds verse, a list or a table, and no article. */
    private static final int PROSE_WORDS = 12;

    private static final int PROSE_LINE = 9;
    /** No caption, heading or list item is longer, in UTF-16 code units. */
    private static final int LONGEST_LABEL = 8_000;
    /** Beyond this many lines paragraphs share a block; it leaves room for what a block can be split into. */
    private static final int MOST_LINES = ContentLimits.MAX_BLOCKS * 8 / 10;

    private final PageLexicon lexicon;
    private final String headline;
    private final List<PageWarning> warnings;
    private final List<Block> blocks = new ArrayList<>();
    private final List<MediaItem> media = new ArrayList<>();
    private int ids;
    private int prose;
    private boolean article;
    private boolean body;

    BodyReader(PageLexicon lexicon, String headline, List<PageWarning> warnings) {
        this.lexicon = lexicon;
        this.headline = headline;
        this.warnings = warnings;
    }

    /** {@return the blocks in reading order} */
    List<Block> blocks() {
        return blocks;
    }

    /** {@return the pictures that the figures show} */
    List<MediaItem> media() {
        return media;
    }

    /** {@return whether any paragraph is running text of some language} */
    boolean holdsArticle() {
        return article;
    }

    /**
     * Reads a body.
     *
     * @param all its lines in order, without headline and tail
     */
    void read(List<PageLine> all) {
        List<PageLine> lines = all.size() > MOST_LINES ? merged(all) : all;
        for (int i = 0; i < lines.size(); i++) {
            i += readFrom(lines, i);
        }
    }

    /** Reads the line at an index; returns how many further lines belong to it. */
    private int readFrom(List<PageLine> lines, int index) {
        PageLine line = lines.get(index);
        if (line.text().length() > LONGEST_LABEL) {
            addParagraph(line);
            return 0;
        }
        Optional<FigureLine> picture = FigureLine.of(line.text(), headline, media.size() + 1);
        if (picture.isPresent()) {
            return addFigure(picture.get(), lines, index);
        }
        if (isCaption(line.text())) {
            addCaption(line);
            return 0;
        }
        int items = listLength(lines, index);
        if (items > 1 || items == 1 && LineShape.hasBullet(line.text()) && isSingleItem(lines, index)) {
            addList(lines.subList(index, index + items));
            return items - 1;
        }
        if (isHeading(lines, index)) {
            blocks.add(Heading.builder()
                    .id(nextId())
                    .level(2)
                    .text(RichText.of(line.text()))
                    .build());
            return 0;
        }
        addParagraph(line);
        return 0;
    }

    /** One item alone is a list only under a line that announces it. */
    private static boolean isSingleItem(List<PageLine> lines, int index) {
        String before = index > 0 ? lines.get(index - 1).text() : "";
        return !before.isEmpty()
                && lines.get(index).text().charAt(0) != '–'
                && !LineShape.endsSentence(before)
                && !LineShape.hasBullet(before);
    }

    private int addFigure(FigureLine picture, List<PageLine> lines, int index) {
        boolean captionBelow =
                picture.caption().isEmpty() && index + 1 < lines.size() && isCaptionBelow(lines.get(index + 1));
        String caption = captionBelow ? lines.get(index + 1).text() : picture.caption();
        addFigure(Optional.of(picture.alt()), caption);
        return captionBelow ? 1 : 0;
    }

    /** A line right under a picture that has no caption yet. */
    private boolean isCaptionBelow(PageLine line) {
        String text = line.text();
        boolean picture = FigureLine.of(text, headline, media.size() + 2).isPresent();
        boolean close = !line.afterGap()
                && text.length() <= LONGEST_LABEL
                && LineShape.hasAtMost(text, CAPTION_WORDS)
                && !text.contains(". ");
        return !picture && (close || isCaption(text));
    }

    /** A line that speaks of a picture and is no sentence of the body. */
    private boolean isCaption(String text) {
        if (text.length() > LONGEST_LABEL
                || !LineShape.hasAtMost(text, CAPTION_WORDS)
                || text.endsWith(":")
                || LineShape.hasBullet(text)) {
            return false;
        }
        Caption caption = Caption.of(lexicon.words(), text);
        if (caption.credit().isPresent() || !caption.text().equals(text)) {
            return true;
        }
        return lexicon.markers().is(Role.CAPTION, text) && !LineShape.endsSentence(text);
    }

    private void addCaption(PageLine line) {
        Caption caption = Caption.of(lexicon.words(), line.text());
        boolean creditOnly = caption.text().isEmpty();
        boolean afterFigure = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Figure;
        if (creditOnly && afterFigure && media.get(media.size() - 1).credit().isEmpty()) {
            int last = media.size() - 1;
            media.set(
                    last,
                    media.get(last).toBuilder()
                            .credit(credit(caption.credit().orElseThrow()))
                            .build());
            return;
        }
        addFigure(Optional.empty(), line.text());
        warnings.add(PageWarning.at(
                "CAPTION_GUESSED", line.raw(), "taken for the caption of a picture that is not in the text"));
    }

    private void addFigure(Optional<String> alt, String line) {
        Caption caption = Caption.of(lexicon.words(), line);
        String id = "m" + (media.size() + 1);
        MediaItemBuilder item = MediaItem.builder().id(id).kind(MediaKind.IMAGE).alt(alt);
        if (!caption.text().isEmpty()) {
            item.caption(RichText.of(caption.text()));
        }
        item.credit(caption.credit().map(BodyReader::credit));
        media.add(item.build());
        blocks.add(Figure.builder().id(nextId()).addMedia(id).build());
    }

    private static MediaCredit credit(String line) {
        return MediaCredit.builder().line(line).build();
    }

    /** How many lines from here on are items of one list; 0 or 1 if there is none. */
    private int listLength(List<PageLine> lines, int start) {
        String first = lines.get(start).text();
        if (LineShape.numberEnd(first) > 0) {
            return numberedLength(lines, start);
        }
        if (!LineShape.hasBullet(first)) {
            return 0;
        }
        int end = start;
        while (end < lines.size() && isItem(lines.get(end).text(), first.charAt(0))) {
            end++;
        }
        boolean dash = first.charAt(0) == '-' || first.charAt(0) == '–';
        return dash && !isDashList(lines, start, end) ? 0 : end - start;
    }

    /** A dash also opens direct speech: it makes a list under a line that announces one, or where its items are no sentences. */
    private boolean isDashList(List<PageLine> lines, int start, int end) {
        String before = start == 0 ? "" : lines.get(start - 1).text();
        if (before.endsWith(":")) {
            return !announcesSpeech(before);
        }
        if (!before.isEmpty() && !LineShape.isProse(before) && !LineShape.hasBullet(before)) {
            return true;
        }
        for (int i = start; i < end - 1; i++) {
            if (LineShape.endsSentence(lines.get(i).text())) {
                return false;
            }
        }
        return end - start > 1;
    }

    /** {@code Ông An nói:}, {@code Phóng viên hỏi:}. */
    private boolean announcesSpeech(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String verb : lexicon.words().list(WordList.SPEECH)) {
            if (lower.endsWith(verb + ":") || lower.endsWith(verb + " :")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isItem(String text, char bullet) {
        return text.charAt(0) == bullet && text.length() <= LONGEST_LABEL && LineShape.hasBullet(text);
    }

    private static int numberedLength(List<PageLine> lines, int start) {
        int end = start;
        int number = StoryTerms.number(lines.get(start).text(), 0).orElse(0);
        while (end < lines.size()
                && number > 0
                && lines.get(end).text().length() <= LONGEST_LABEL
                && LineShape.numberEnd(lines.get(end).text()) > 0
                && StoryTerms.number(lines.get(end).text(), 0).orElse(0) == number + end - start) {
            end++;
        }
        return end - start;
    }

    private void addList(List<PageLine> items) {
        String first = items.get(0).text();
        boolean numbered = LineShape.numberEnd(first) > 0;
        ListBlockBuilder list = ListBlock.builder().id(nextId()).ordered(numbered);
        int number = numbered ? StoryTerms.number(first, 0).orElse(1) : 1;
        if (number != 1) {
            list.start(number);
        }
        body = true;
        for (PageLine item : items) {
            String text = item.text();
            String words = text.substring(numbered ? LineShape.numberEnd(text) : LineShape.bulletEnd(text));
            list.addItems(ListItem.of(
                    Paragraph.builder().id(nextId()).text(RichText.of(words)).build()));
            countProse(words);
        }
        blocks.add(list.build());
    }

    /** A short line without a stop, before running text. */
    private static boolean isHeading(List<PageLine> lines, int index) {
        String text = lines.get(index).text();
        boolean question = LineShape.isQuestion(text) && LineShape.hasAtMost(text, QUESTION_WORDS);
        boolean open = text.endsWith(",") || text.endsWith(";") || text.endsWith(":");
        if (index + 1 == lines.size() || LineShape.isProse(text) && !question || open) {
            return false;
        }
        String next = lines.get(index + 1).text();
        boolean capital = Character.isUpperCase(text.codePointAt(0))
                || Character.isDigit(text.codePointAt(0))
                || "\"“‘'".indexOf(text.charAt(0)) >= 0;
        return capital
                && LineShape.hasAtMost(text, HEADING_WORDS)
                && LineShape.words(text) > 0
                && !text.contains("\t")
                && (LineShape.isProse(next) || LineShape.hasBullet(next));
    }

    private void addParagraph(PageLine line) {
        String text = line.text();
        boolean prose = LineShape.isProse(text) && !LineShape.hasBullet(text);
        boolean lead = !body && prose && LineShape.hasAtMost(text, LEAD_WORDS);
        body = true;
        countProse(text);
        if (text.length() <= ContentLimits.MAX_TEXT) {
            blocks.add(paragraph(text, lead));
            return;
        }
        warnings.add(PageWarning.at(
                "BLOCK_SPLIT", line.raw(), "a paragraph of " + text.length() + " characters was split into several"));
        int start = 0;
        while (start < text.length()) {
            int end = pieceEnd(text, start);
            blocks.add(paragraph(text.substring(start, end), false));
            start = end;
        }
    }

    /** Counts the words of running text: of a line that is long, or of lines of some length that end in a stop. */
    private void countProse(String text) {
        if (article || LineShape.isLogged(text)) {
            return;
        }
        int words = LineShape.words(text);
        if (words >= PROSE_LINE
                && LineShape.isLanguage(text)
                && (words >= PROSE_WORDS || LineShape.endsSentence(text))) {
            prose += words;
            article |= words >= PROSE_WORDS || prose >= 2 * PROSE_WORDS;
        }
    }

    private Paragraph paragraph(String text, boolean lead) {
        return Paragraph.builder()
                .id(nextId())
                .role(lead ? Optional.of(BlockRole.LEAD) : Optional.empty())
                .text(RichText.of(text))
                .build();
    }

    /** Where a piece that is not too long ends: after a space if there is one near, never inside a character. */
    private static int pieceEnd(String text, int start) {
        int end = start + ContentLimits.MAX_TEXT;
        if (end >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', end - 1);
        if (space > start + ContentLimits.MAX_TEXT / 2) {
            return space + 1;
        }
        int cut = end;
        while (cut > end - 64 && WellFormed.splitsCharacter(text, cut)) {
            cut--;
        }
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    /** Joins neighbouring lines so that there are no more blocks than an article may have. */
    private List<PageLine> merged(List<PageLine> all) {
        int group = (all.size() + MOST_LINES - 1) / MOST_LINES;
        List<PageLine> merged = new ArrayList<>();
        for (int i = 0; i < all.size(); i += group) {
            List<PageLine> part = all.subList(i, Math.min(all.size(), i + group));
            Span raw = new Span(
                    part.get(0).raw().start(), part.get(part.size() - 1).raw().end());
            merged.add(new PageLine(
                    String.join("\n", part.stream().map(PageLine::text).toList()), raw, true));
        }
        warnings.add(PageWarning.of(
                "BLOCKS_MERGED",
                "the page has " + all.size() + " paragraphs; " + group + " each were joined into a block"));
        return merged;
    }

    private String nextId() {
        return "b" + ++ids;
    }
}
