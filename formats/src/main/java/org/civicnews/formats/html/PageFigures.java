package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.body.Figure;
import org.civicnews.body.FigureBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.RichText;
import org.civicnews.formats.html.MediaDrafts.Draft;

/**
 * Reads pictures with their captions (chú thích) and credits as fields: a figure, a box or a small table around a picture,
 * or a line below one. Confined to one thread.
 */
final class PageFigures {
    /** A caption is a few sentences at most. */
    static final int LONGEST_CAPTION = 600;

    private static final String[] PICTURES = {".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"};
    private static final int MOST_PICTURES = 200;
    /** Words for those who cannot see it, such as "Image". */
    private static final int LABEL = 24;

    private static final int LEVELS_ABOVE = 3;
    private static final int SHORTEST_LINE = 12;
    private static final int SHORTEST_ALT = 12;
    private static final int SHORTEST_SAME = 5;
    private static final int LONGEST_LINE = 200;
    private static final int LINE_NODES = 24;
    /** A picture and its caption take few elements. */
    private static final int BOX_NODES = 80;

    private final PageTree tree;
    private final MediaElements elements;
    private final MediaDrafts media;
    private final RichTexts texts;
    /** Of what scripts will show, all counts. */
    private final RichTexts whole;

    PageFigures(PageTree tree, PageAddress address, MediaDrafts media, RichTexts texts) {
        this.tree = tree;
        this.elements = new MediaElements(address);
        this.media = media;
        this.texts = texts;
        this.whole = texts.ofWhole();
    }

    /** What a figure was read as: the pictures that it shows for the first time, and its caption where many share one. */
    record Read(List<Draft> shown, Optional<RichText> shared) {
        FigureBuilder block(String id) {
            FigureBuilder figure = Figure.builder().id(id).caption(shared);
            shown.forEach(draft -> figure.addMedia(draft.id));
            return figure;
        }
    }

    /** {@return whether an element is a picture, perhaps several, with nothing but a caption around} */
    boolean isFigure(int node) {
        boolean named = tree.kind(node) == TagKind.FIGURE || tree.has(node, PageRole.FIGURE);
        boolean table = tree.kind(node) == TagKind.TABLE;
        if (!named && !table) {
            return isBox(tree, node) || isPictureWithLine(tree, node);
        }
        int pictures = 0;
        int letters = 0;
        boolean captioned = false;
        for (int i = node + 1; i < tree.end(node); i++) {
            if (tree.has(i, PageRole.STAND_IN)) {
                pictures++;
                i = tree.end(i) - 1;
                continue;
            }
            if (tree.kind(i) == TagKind.HEADING && (isInCaption(i, node) || tree.has(i, PageRole.CAPTION))) {
                captioned = true;
                continue;
            }
            switch (tree.kind(i)) {
                case FIGURE, HEADING, QUOTE, LIST, EMBED -> {
                    return false;
                }
                case IMAGE, VIDEO, AUDIO -> pictures++;
                case TEXT -> letters += tree.text(i).strip().length();
                case FIGURE_CAPTION -> captioned = true;
                case HIDDEN -> pictures += tree.element(i).normalName().equals("noscript") ? 1 : 0;
                default -> captioned |= tree.has(i, PageRole.CAPTION);
            }
            if (letters > LONGEST_CAPTION + 200) {
                return false;
            }
        }
        return (pictures > 0 || (captioned && isCaptionAlone(node))) && pictures <= MOST_PICTURES;
    }

    /** A box of a picture and a line or two below it that are no paragraphs, whatever their classes. */
    static boolean isPictureWithLine(PageTree tree, int node) {
        if (tree.kind(node) != TagKind.BLOCK || tree.end(node) - node > LINE_NODES) {
            return false;
        }
        boolean picture = false;
        int letters = 0;
        for (int i = node + 1; i < tree.end(node); i++) {
            switch (tree.kind(i)) {
                case IMAGE -> {
                    if (picture) {
                        return false;
                    }
                    picture = true;
                }
                case TEXT -> letters += letters(tree, i);
                case BLOCK, INLINE, BREAK -> {}
                case PARAGRAPH -> {
                    if (!repeatsAlt(tree, node, i)) {
                        return false;
                    }
                }
                case HIDDEN -> {
                    if (!tree.element(i).normalName().equals("source")) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
            if (letters > LONGEST_LINE || (letters > 0 && !picture)) {
                return false;
            }
        }
        return picture && letters >= SHORTEST_LINE;
    }

    /** A paragraph that begins with the words that stand for the picture before it. */
    private static boolean repeatsAlt(PageTree tree, int box, int paragraph) {
        int picture = tree.first(box, TagKind.IMAGE);
        return picture >= 0 && picture < paragraph && saysTheSame(tree.textOf(paragraph), tree.attr(picture, "alt"));
    }

    /** {@return whether a line says what stands for a picture over again; short ones must be the same} */
    static boolean saysTheSame(String line, String alt) {
        String key = PageStrings.key(alt);
        String said = PageStrings.key(line);
        if (key.equals(said)) {
            return key.length() >= SHORTEST_SAME;
        }
        return key.length() >= SHORTEST_ALT
                && said.length() >= SHORTEST_ALT
                && (said.startsWith(key) || key.startsWith(said));
    }

    /** {@return whether an element is called a caption and may be one: it is short and holds no picture} */
    static boolean isCaption(PageTree tree, int node) {
        boolean named = tree.kind(node) == TagKind.FIGURE_CAPTION
                || (tree.has(node, PageRole.CAPTION) && tree.kind(node) != TagKind.IMAGE);
        if (!named || tree.first(node, TagKind.IMAGE) >= 0) {
            return false;
        }
        int letters = letters(tree, node);
        return letters > 0 && letters <= LONGEST_CAPTION;
    }

    /** {@return whether an element holds what is called a caption} */
    static boolean isCaptioned(PageTree tree, int node) {
        for (int i = node + 1; i < tree.end(node); i++) {
            if (tree.kind(i) == TagKind.FIGURE_CAPTION || tree.has(i, PageRole.CAPTION)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return what is called a caption, or says what stands for the picture, and follows a picture or a figure without a
     * caption; -1 if nothing does}
     */
    static int captionAfter(PageTree tree, int node, int before) {
        boolean bare = tree.kind(node) == TagKind.FIGURE && !leadsAway(tree, node) && !isCaptioned(tree, node);
        boolean picture = (tree.kind(node) == TagKind.IMAGE || isPictureElement(tree, node)) && !isInFigure(tree, node);
        int image = picture || bare ? tree.first(node, TagKind.IMAGE) : -1;
        if (image < 0) {
            return -1;
        }
        int end = Math.min(before, tree.end(node) + LINE_NODES);
        for (int i = tree.end(node); i < end; i++) {
            if (tree.end(i) <= before && isCaption(tree, i)) {
                return i;
            }
            if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                boolean says = saysTheSame(tree.text(i), tree.attr(image, "alt"));
                return says && !isName(tree, i) ? i : -1;
            }
            if (tree.kind(i) == TagKind.IMAGE) {
                return -1;
            }
        }
        return -1;
    }

    /** A name beside a portrait: linked, or in a line that says who wrote. */
    private static boolean isName(PageTree tree, int text) {
        int around = text;
        for (int steps = 0; around > 0 && steps < LEVELS_ABOVE; steps++) {
            around = tree.parent(around);
            if (tree.kind(around) == TagKind.LINK || tree.has(around, PageRole.BYLINE)) {
                return true;
            }
        }
        return EndLines.words(PageStrings.strip(tree.text(text))) < 2;
    }

    /** What a figure or a link holds is looked at as a whole. */
    private static boolean isInFigure(PageTree tree, int node) {
        int around = tree.parent(node);
        for (int steps = 0; around > 0 && steps < LEVELS_ABOVE; steps++) {
            if (tree.kind(around) == TagKind.FIGURE || tree.kind(around) == TagKind.LINK) {
                return true;
            }
            around = tree.parent(around);
        }
        return false;
    }

    private static boolean isPictureElement(PageTree tree, int node) {
        return !tree.isText(node)
                && tree.element(node).normalName().equals("picture")
                && tree.first(node, TagKind.IMAGE) >= 0;
    }

    /** {@return whether an element holds a picture with a line, or one figure with its caption and who made it, and nothing else} */
    static boolean isPictureAlone(PageTree tree, int node) {
        boolean box = tree.kind(node) == TagKind.BLOCK || tree.kind(node) == TagKind.INLINE;
        if (!box || tree.end(node) - node > BOX_NODES) {
            return false;
        }
        int figure = tree.first(node, TagKind.FIGURE);
        if (figure < 0) {
            return isPictureWithLine(tree, node);
        }
        if (!isCaptioned(tree, figure)) {
            return false;
        }
        for (int i = node + 1; i < tree.end(node); i++) {
            if (i == figure || isCaption(tree, i) || tree.has(i, PageRole.CREDIT)) {
                i = tree.end(i) - 1;
            } else if (tree.isText(i) && !PageStrings.isBlank(tree.text(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a picture leads elsewhere, as teasers do; those that open themselves in large do not} */
    static boolean leadsAway(PageTree tree, int node) {
        int link = tree.first(node, TagKind.LINK);
        if (link < 0) {
            return false;
        }
        String address = tree.attr(link, "href").toLowerCase(Locale.ROOT);
        if (address.startsWith("#")) {
            return false;
        }
        for (String end : PICTURES) {
            if (address.contains(end)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInCaption(int node, int figure) {
        for (int around = node; around > figure; around = tree.parent(around)) {
            if (tree.kind(around) == TagKind.FIGURE_CAPTION) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether an element holds a picture, the one caption of it and nothing else} */
    static boolean isBox(PageTree tree, int node) {
        boolean box = tree.kind(node) == TagKind.BLOCK
                || tree.kind(node) == TagKind.PARAGRAPH
                || tree.kind(node) == TagKind.INLINE;
        if (!box || tree.end(node) - node < 4 || tree.end(node) - node > BOX_NODES) {
            return false;
        }
        boolean pictures = false;
        int captions = 0;
        int besides = 0;
        for (int i = node + 1; i < tree.end(node); i++) {
            TagKind kind = tree.kind(i);
            boolean figure = kind == TagKind.FIGURE && tree.first(i, TagKind.FIGURE_CAPTION) >= 0;
            boolean heading = kind == TagKind.HEADING && !tree.has(i, PageRole.CAPTION);
            if (heading || kind == TagKind.QUOTE || kind == TagKind.LIST || figure) {
                return false;
            }
            boolean caption =
                    kind == TagKind.FIGURE_CAPTION || (tree.has(i, PageRole.CAPTION) && kind != TagKind.IMAGE);
            if (caption && tree.first(i, TagKind.IMAGE) < 0) {
                int letters = letters(tree, i);
                captions += letters > 0 ? 1 : 0;
                if (letters > LONGEST_CAPTION) {
                    return false;
                }
                i = tree.end(i) - 1;
            } else if (tree.has(i, PageRole.CREDIT) && tree.first(i, TagKind.IMAGE) < 0) {
                i = tree.end(i) - 1;
            } else {
                pictures |= kind == TagKind.IMAGE || kind == TagKind.VIDEO;
                besides += tree.isText(i) ? letters(tree, i) : 0;
                if (besides > LABEL) {
                    return false;
                }
            }
        }
        return pictures && captions == 1 && besides <= LABEL;
    }

    /** The characters in an element, blanks at the ends of each text aside; counted no further than a caption may be long. */
    private static int letters(PageTree tree, int node) {
        int letters = 0;
        for (int i = node; i < tree.end(node) && letters <= LONGEST_CAPTION; i++) {
            String text = tree.isText(i) ? tree.text(i) : "";
            letters += text.length() > 4 * LONGEST_CAPTION
                    ? text.length()
                    : text.strip().length();
        }
        return letters;
    }

    /** Whether hardly anything but a caption is in a figure: scripts will show the picture. */
    private boolean isCaptionAlone(int figure) {
        int caption = captionIn(figure);
        boolean named = tree.kind(figure) == TagKind.FIGURE || tree.has(figure, PageRole.FIGURE);
        return caption >= 0
                && named
                && tree.textOf(figure).length() - tree.textOf(caption).length() <= LABEL;
    }

    /** {@return the figure that an element is; nothing shown if the page showed all its pictures before} */
    Read read(int node) {
        List<Draft> shown = new ArrayList<>();
        Draft last = null;
        for (MediaDrafts.Found found : found(node)) {
            Optional<Draft> before = media.get(found.source()).filter(draft -> !saysOther(node, draft));
            last = before.orElse(last);
            if (before.isEmpty()) {
                last = media.add(found);
                shown.add(last);
            }
        }
        Optional<RichText> shared = last == null ? Optional.empty() : caption(node, last, shown.size() > 1);
        return new Read(shown, shared);
    }

    /** A picture shown again is shown once, unless another caption stands below it. */
    private boolean saysOther(int figure, Draft draft) {
        if (draft.caption == null) {
            return false;
        }
        int caption = captionIn(figure);
        String said = PageStrings.key(draft.caption.text());
        String says = PageStrings.key(tree.textOf(caption < 0 ? figure : caption));
        return !says.startsWith(said) && !said.startsWith(says);
    }

    /** What a figure shows; if scripts alone know where it is, a picture without an address keeps the place of the caption. */
    private List<MediaDrafts.Found> found(int figure) {
        List<MediaDrafts.Found> found = new ArrayList<>();
        Optional<MediaDrafts.Found> without = Optional.empty();
        for (int i = figure; i < tree.end(figure); i++) {
            if (isMedia(i)) {
                elements.read(tree.element(i), tree.kind(i)).ifPresent(found::add);
            } else if (tree.kind(i) == TagKind.HIDDEN && without.isEmpty()) {
                without = elements.readWithoutScripts(tree.element(i));
            }
        }
        if (found.isEmpty()) {
            without.ifPresent(found::add);
        }
        int standIn = standIn(figure);
        if (found.isEmpty() && (captionIn(figure) >= 0 || standIn >= 0)) {
            String alt = standIn < 0 ? "" : tree.textOf(standIn).strip();
            found.add(new MediaDrafts.Found(MediaKind.IMAGE, Optional.empty(), alt, MediaDrafts.Told.NOTHING, 0, 0));
        }
        return found;
    }

    /** The words that stand in a figure for its picture; -1 if there are none. */
    private int standIn(int figure) {
        for (int i = figure + 1; i < tree.end(figure); i++) {
            if (tree.has(i, PageRole.STAND_IN)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMedia(int node) {
        TagKind kind = tree.kind(node);
        return kind == TagKind.IMAGE || kind == TagKind.VIDEO || kind == TagKind.AUDIO;
    }

    /** Gives a picture the caption of its figure, or returns the caption if many share it. */
    private Optional<RichText> caption(int figure, Draft draft, boolean many) {
        int caption = captionIn(figure);
        if (caption < 0 && standIn(figure) >= 0) {
            return Optional.empty();
        }
        CaptionText text = CaptionText.of(tree, texts, caption >= 0 ? caption : figure, figure);
        if (!text.credit().isEmpty() && draft.credit.isEmpty()) {
            draft.credit = text.credit();
        }
        if (many && text.caption().isPresent()) {
            return text.caption();
        }
        if (draft.caption == null) {
            text.caption().ifPresent(found -> draft.caption = found);
        }
        return Optional.empty();
    }

    /** The caption in a figure; -1 if all its text is. */
    private int captionIn(int figure) {
        int named = -1;
        for (int i = figure + 1; i < tree.end(figure); i++) {
            if (tree.kind(i) == TagKind.FIGURE_CAPTION && !PageStrings.isBlank(tree.textOf(i))) {
                return i;
            }
            boolean role = tree.kind(i) != TagKind.IMAGE && tree.has(i, PageRole.CAPTION);
            if (role && named < 0 && !PageStrings.isBlank(tree.textOf(i))) {
                named = i;
            }
        }
        return named;
    }

    /** {@return the figure of a picture that stands for itself; empty if there is nothing to show} */
    Optional<Read> alone(int node) {
        return elements.read(tree.element(node), tree.kind(node))
                .filter(found -> media.get(found.source()).isEmpty())
                .map(found -> new Read(List.of(media.add(found)), Optional.empty()));
    }

    /** {@return the picture of a panel with its caption; empty if it was shown before, or another with the same caption} */
    Optional<Read> slide(PageGalleries.Slide slide) {
        List<MediaDrafts.Found> found = found(slide.node());
        CaptionText text = CaptionText.of(tree, whole, slide.caption(), slide.node());
        RichText all = text.caption().orElse(RichText.of(""));
        RichText caption = RichTexts.cut(
                all, PageGalleries.afterNumber(all.text()), all.text().length());
        if (found.isEmpty() || caption.text().isEmpty() || !media.isNew(caption.text())) {
            return Optional.empty();
        }
        Optional<Draft> before = media.get(found.get(0).source());
        Draft draft = before.orElseGet(() -> media.add(found.get(0)));
        if (draft.caption == null) {
            draft.caption = caption;
            draft.credit = draft.credit.isEmpty() ? text.credit() : draft.credit;
        }
        return before.isPresent() ? Optional.empty() : Optional.of(new Read(List.of(draft), Optional.empty()));
    }
}
