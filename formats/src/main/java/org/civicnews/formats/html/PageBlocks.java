package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Heading;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.formats.html.MediaDrafts.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Turns the part of a page that holds the article into blocks: one pass over its nodes, with a stack of what is open.
 * Confined to one thread.
 */
final class PageBlocks {
    private static final int CAPTION_NODES = 40;

    private final PageTree tree;
    private final boolean[] left;
    private final RichTexts texts;
    private final PageFigures figures;
    private final PageTables tables;
    private final PageEmbeds embeds;
    /** The panels of galleries that hold little but a picture and its caption, by their elements. */
    private final Map<Integer, PageGalleries.Slide> panels = new HashMap<>();

    private final MediaDrafts media = new MediaDrafts();
    private final BlockDrafts blocks = new BlockDrafts();
    private final InlineText text = new InlineText();
    private final List<Integer> open = new ArrayList<>();
    private final List<Integer> pictures = new ArrayList<>();
    private final List<Boolean> contained = new ArrayList<>();
    private boolean picturesFirst;
    private int heading;
    private boolean lead;
    private boolean opening = true;
    private @Nullable Draft uncaptioned;
    private boolean divided = true;

    /**
     * A reader of blocks.
     *
     * @param tree the page
     * @param address what links are relative to
     * @param left what is no part of the body, with all below it
     * @param slides the panels of galleries
     */
    PageBlocks(PageTree tree, PageAddress address, boolean[] left, List<PageGalleries.Slide> slides) {
        for (PageGalleries.Slide slide : slides) {
            if (slide.isAlone(tree)) {
                panels.put(slide.node(), slide);
            }
        }
        this.tree = tree;
        this.left = left;
        this.texts = new RichTexts(tree, address, left);
        this.figures = new PageFigures(tree, address, media, texts);
        this.tables = new PageTables(tree, texts, left);
        this.embeds = new PageEmbeds(tree, address);
    }

    /** Reads what opens an article; a caption is none of the text, even where its picture was shown before. */
    void read(Opening.Part part) {
        if (part.kind() != Opening.Kind.CAPTION || uncaptioned != null) {
            lead = part.kind() == Opening.Kind.LEAD;
            read(part.node());
            lead = false;
        }
    }

    /** Reads one part of the page; parts are read in their order. */
    void read(int root) {
        for (int i = root; i < tree.end(root); ) {
            closeUntil(i);
            i = left[i] ? leave(i) : enter(i);
        }
        closeUntil(tree.end(root));
        flush();
    }

    /** Reads the panels of galleries outside the text, but for pictures and captions read before. */
    void read(List<PageGalleries.Slide> slides) {
        slides.forEach(slide -> figures.slide(slide).ifPresent(this::add));
    }

    /** {@return the blocks so far, without what heads nothing at their end; they grow with what is read after} */
    List<Block> blocks() {
        return blocks.finish();
    }

    List<MediaItem> media() {
        return media.finish();
    }

    /** {@return how many blocks were left out because there were too many} */
    int leftOut() {
        return blocks.leftOut();
    }

    private int leave(int node) {
        if (tree.kind(node).breaksLine()) {
            flush();
        }
        return tree.end(node);
    }

    /** {@return the next node to read} */
    private int enter(int node) {
        TagKind kind = tree.kind(node);
        if (kind == TagKind.TEXT) {
            append(tree.text(node));
            return node + 1;
        }
        if (figures.isFigure(node)) {
            flush();
            add(figures.read(node));
            return tree.end(node);
        }
        PageGalleries.Slide panel = panels.isEmpty() ? null : panels.get(node);
        if (panel != null) {
            flush();
            figures.slide(panel).ifPresent(this::add);
            return tree.end(node);
        }
        switch (kind) {
            case INLINE, LINK -> {
                texts.open(node, text);
                push(node, false);
            }
            case BREAK -> text.lineBreak();
            case RULE -> divide();
            case IMAGE, VIDEO, AUDIO -> picture(node);
            case EMBED -> {
                return embed(node);
            }
            case QUOTE, LIST, ITEM -> {
                return container(node);
            }
            case TABLE -> {
                return table(node);
            }
            case HIDDEN -> {
                return tree.end(node);
            }
            default -> block(node);
        }
        return node + 1;
    }

    private void append(String more) {
        if (text.endsParagraph() && !PageStrings.isBlank(more) && heading == 0) {
            flush();
        }
        if (!text.isFull(more)) {
            text.append(more);
            return;
        }
        for (int start = 0; start < more.length(); ) {
            int end = Math.min(more.length(), start + (1 << 18));
            end -= end < more.length() && Character.isHighSurrogate(more.charAt(end - 1)) ? 1 : 0;
            String piece = more.substring(start, end);
            if (text.isFull(piece)) {
                flush();
            }
            text.append(piece);
            start = end;
        }
    }

    private void push(int node, boolean container) {
        open.add(node);
        contained.add(container);
    }

    private void block(int node) {
        flush();
        push(node, false);
        if (tree.kind(node) == TagKind.HEADING) {
            heading = Math.max(2, tree.element(node).normalName().charAt(1) - '0');
        } else if (tree.kind(node) == TagKind.PREFORMATTED) {
            text.openPreformatted();
        }
    }

    private int container(int node) {
        flush();
        int embedded = embeds.quoted(node);
        if (embedded >= 0) {
            return embed(node);
        }
        boolean opened = switch (tree.kind(node)) {
            case QUOTE -> blocks.openQuote(tree.has(node, PageRole.PULL));
            case LIST -> blocks.openList(tree.element(node).normalName().equals("ol"), start(node));
            default -> blocks.openItem();
        };
        push(node, opened);
        return node + 1;
    }

    private OptionalInt start(int node) {
        String start = tree.attr(node, "start");
        int number = MediaElements.pixels(start);
        return number > 1 && start.length() < 6 ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private void closeUntil(int node) {
        while (!open.isEmpty() && tree.end(open.get(open.size() - 1)) <= node) {
            int closed = open.remove(open.size() - 1);
            boolean container = contained.remove(contained.size() - 1);
            TagKind kind = tree.kind(closed);
            if (kind == TagKind.INLINE || kind == TagKind.LINK) {
                text.close();
                if (tree.has(closed, PageRole.PLACE) && !text.isEmpty()) {
                    text.append(" - ");
                }
                continue;
            }
            flush(closed);
            if (container) {
                blocks.close();
            }
            if (kind == TagKind.HEADING) {
                heading = 0;
            } else if (kind == TagKind.PREFORMATTED) {
                text.closePreformatted();
            }
        }
    }

    private void divide() {
        flush();
        if (!divided && !blocks.isNested() && !blocks.isFull()) {
            blocks.add(Divider.builder().id(blocks.nextId()).build());
            divided = true;
        }
    }

    private void picture(int node) {
        if (pictures.isEmpty()) {
            picturesFirst = text.isEmpty();
        }
        pictures.add(node);
    }

    private int embed(int node) {
        flush();
        Optional<Embed> embed = blocks.isFull() ? Optional.empty() : embeds.read(node);
        embed.ifPresent(found -> addBlock(found.toBuilder().id(blocks.nextId()).build()));
        return tree.end(node);
    }

    private int table(int node) {
        flush();
        if (PageTables.isData(tree, node) && !blocks.isFull()) {
            Optional<Block> table =
                    tables.read(node).map(found -> found.id(blocks.nextId()).build());
            table.ifPresent(this::addBlock);
            if (table.isPresent()) {
                return tree.end(node);
            }
        }
        push(node, false);
        return node + 1;
    }

    private void flush() {
        flush(open.isEmpty() ? -1 : open.get(open.size() - 1));
    }

    /** Ends the block that is being read: its text in an element, and the pictures in it. */
    private void flush(int element) {
        RichText shown = text.take();
        if (shown.text().isEmpty() || picturesFirst) {
            addPictures();
        }
        if (!shown.text().isEmpty() && !isCaption(shown, element) && !isLostCaption(shown, element)) {
            add(shown, element);
        }
        addPictures();
    }

    private void addPictures() {
        for (int picture : pictures) {
            figures.alone(picture).ifPresent(this::add);
        }
        pictures.clear();
        picturesFirst = false;
    }

    private void add(PageFigures.Read figure) {
        if (!figure.shown().isEmpty() && !blocks.isFull()) {
            addBlock(figure.block(blocks.nextId()).build());
            Draft last = figure.shown().get(figure.shown().size() - 1);
            uncaptioned = last.hasCaption() || figure.shared().isPresent() ? null : last;
        }
    }

    /** Takes the line below a picture for its caption if it is set as one. */
    private boolean isCaption(RichText shown, int element) {
        Draft picture = uncaptioned;
        uncaptioned = null;
        if (picture == null || heading > 0 || shown.text().length() > PageFigures.LONGEST_CAPTION) {
            return false;
        }
        if (!isSetAsCaption(shown, element) && !PageFigures.saysTheSame(shown.text(), picture.alt)) {
            return false;
        }
        CaptionText caption = CaptionText.of(shown);
        picture.caption = caption.caption().orElse(null);
        picture.credit = caption.credit();
        return true;
    }

    private boolean isSetAsCaption(RichText shown, int element) {
        if (PageWords.standard().isCredit(shown.text())) {
            return true;
        }
        if (isNamedCaption() || holdsOnlyCaption(element, shown.text().length())) {
            return true;
        }
        if (element < 0 || shown.text().length() > PageFigures.LONGEST_CAPTION / 2) {
            return false;
        }
        boolean centred = tree.attr(element, "align").equals("center")
                || PageRules.declares(tree.attr(element, "style"), "text-align", "center");
        boolean italic = shown.annotations().stream()
                .anyMatch(annotation -> annotation instanceof StyleAnnotation style
                        && style.style() == TextStyle.EM
                        && style.start() == 0
                        && style.end() >= shown.text().length() - 1);
        return tree.has(element, PageRole.CAPTION)
                || tree.kind(element) == TagKind.FIGURE_CAPTION
                || centred
                || italic
                || isSmall(element, shown.text().length());
    }

    private boolean isLostCaption(RichText shown, int element) {
        return shown.text().length() <= PageFigures.LONGEST_CAPTION
                && (isNamedCaption() || holdsOnlyCaption(element, shown.text().length()));
    }

    /** A box around nothing but a piece of text that is called a caption. */
    private boolean holdsOnlyCaption(int element, int length) {
        if (element < 0 || tree.end(element) - element > CAPTION_NODES) {
            return false;
        }
        for (int i = element + 1; i < tree.end(element); i++) {
            if (tree.kind(i) == TagKind.INLINE && tree.has(i, PageRole.CAPTION)) {
                return tree.textOf(i).length() >= length && tree.textOf(element).length() <= length + 2;
            }
        }
        return false;
    }

    private boolean isSmall(int element, int length) {
        for (int i = element + 1; i < tree.end(element) && i < element + 4; i++) {
            if (!tree.isText(i) && tree.element(i).normalName().equals("small")) {
                return tree.textOf(i).length() >= length - 2;
            }
        }
        return false;
    }

    /** What its element calls a caption is none of the text, even where its picture cannot be shown. */
    private boolean isNamedCaption() {
        for (int i = open.size() - 1; i >= 0 && i >= open.size() - 3; i--) {
            if (tree.has(open.get(i), PageRole.CAPTION)) {
                return true;
            }
        }
        return false;
    }

    private void add(RichText shown, int element) {
        if (blocks.isFull()) {
            return;
        }
        String id = blocks.nextId();
        boolean isLead = isLead(element);
        if (heading > 0 && !isLead) {
            addBlock(Heading.builder().id(id).level(heading).text(shown).build());
            return;
        }
        Paragraph paragraph = Paragraph.builder()
                .id(id)
                .role(isLead ? Optional.of(BlockRole.LEAD) : Optional.empty())
                .text(shown)
                .build();
        addBlock(paragraph);
    }

    /** Whether the element read, or one around it, is named a lead and nothing but leads and pictures stand before it. */
    private boolean isLead(int element) {
        boolean named = lead || (element >= 0 && tree.has(element, PageRole.LEAD));
        for (int i = open.size() - 1; i >= 0 && !named; i--) {
            named = tree.has(open.get(i), PageRole.LEAD);
        }
        opening &= named;
        return named && opening && !blocks.isNested();
    }

    private void addBlock(Block block) {
        divided = block instanceof Divider;
        boolean item = blocks.isBetweenItems() && blocks.openItem();
        blocks.add(block);
        if (item) {
            blocks.close();
        }
    }
}
