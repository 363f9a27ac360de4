package org.civicnews.formats.lines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.civicnews.body.Block;
import org.civicnews.body.Box;
import org.civicnews.body.Divider;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.Table;
import org.civicnews.body.UnknownBlock;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of an article; they nest no deeper than the model allows. Serves one writing. */
final class BodyLines implements Block.Visitor<Boolean> {
    private final LinesOut out;
    private final Markup markup;
    private final LineWords words;
    private final LineNames names;
    private final Map<String, MediaItem> media;
    private final Set<String> shown = new HashSet<>();
    private @Nullable Block before;
    private boolean otherMarker;

    BodyLines(LinesOut out, Markup markup, LineWords words, LineNames names, Map<String, MediaItem> media) {
        this.out = out;
        this.markup = markup;
        this.words = words;
        this.names = names;
        this.media = media;
    }

    void write(List<Block> blocks) {
        before = null;
        otherMarker = false;
        for (Block block : blocks) {
            boolean marker = otherMarker;
            block.accept(this);
            before = block;
            otherMarker = block instanceof ListBlock && !marker;
        }
        before = null;
    }

    /** What no figure shows stands at the end. */
    void writeRest() {
        media.values().stream().filter(item -> !shown.contains(item.id())).forEach(this::media);
    }

    private void block(String text) {
        try {
            out.block(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inside(String first, String rest, Runnable content) {
        out.open(first, rest);
        content.run();
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Boolean visit(Paragraph paragraph) {
        block(markup.rich(paragraph.text(), false));
        return true;
    }

    @Override
    public Boolean visit(Heading heading) {
        block(markup.heading(heading.level(), markup.rich(heading.text(), true)));
        return true;
    }

    @Override
    public Boolean visit(Quote quote) {
        inside("> ", "> ", () -> {
            write(quote.blocks());
            List<String> who = new ArrayList<>();
            quote.speaker().map(names::of).ifPresent(who::add);
            quote.citation().ifPresent(who::add);
            if (!who.isEmpty()) {
                block("— " + markup.text(String.join(", ", who)));
            }
        });
        return true;
    }

    @Override
    public Boolean visit(Figure figure) {
        figure.media().stream()
                .map(media::get)
                .filter(java.util.Objects::nonNull)
                .forEach(this::media);
        figure.caption().ifPresent(caption -> block(markup.rich(caption, false)));
        return true;
    }

    private void media(MediaItem item) {
        shown.add(item.id());
        String address = address(item, item.kind().equals(MediaKind.IMAGE), markup, words);
        if (!address.isEmpty()) {
            block(address);
        }
        item.caption().ifPresent(caption -> block(markup.rich(caption, false)));
        item.credit().ifPresent(this::credit);
    }

    /** {@return where a picture or another file is and what it shows, empty if neither is told} */
    static String address(MediaItem item, boolean picture, Markup markup, LineWords words) {
        String alt = item.alt().orElse("");
        String label = words.get(picture ? "image" : "file");
        if (item.source().isEmpty()) {
            return alt.isEmpty() ? "" : markup.label(label) + " " + markup.text(alt);
        }
        String url = item.source().get().url();
        return picture ? markup.image(alt, url) : markup.link(alt.isEmpty() ? label : alt, url);
    }

    private void credit(MediaCredit credit) {
        List<String> parts = new ArrayList<>();
        credit.line().ifPresent(parts::add);
        credit.creator().ifPresent(name -> parts.add(name.full()));
        credit.agency().ifPresent(parts::add);
        credit.source().ifPresent(parts::add);
        if (!parts.isEmpty()) {
            block(markup.label(words.get("credit")) + " " + markup.text(String.join("; ", parts)));
        }
    }

    @Override
    public Boolean visit(ListBlock list) {
        boolean other = otherMarker && before instanceof ListBlock last && last.ordered() == list.ordered();
        long number = list.start().orElse(1);
        for (ListItem item : list.items()) {
            if (number > list.start().orElse(1) && isShort(list)) {
                out.tight();
            }
            String marker = markup.marker(list.ordered(), number++, other);
            inside(marker, " ".repeat(marker.length()), () -> write(item.blocks()));
        }
        return true;
    }

    private static boolean isShort(ListBlock list) {
        return list.items().stream()
                .allMatch(item -> item.blocks().size() == 1 && item.blocks().get(0) instanceof Paragraph);
    }

    @Override
    public Boolean visit(Table table) {
        table.caption().ifPresent(caption -> block(markup.rich(caption, false)));
        block(markup.table(TableColumns.of(table.rows()), table.headerRows() > 0));
        return true;
    }

    @Override
    public Boolean visit(Embed embed) {
        block(markup.link(embed.fallback().text(), embed.url().url()));
        return true;
    }

    @Override
    public Boolean visit(Box box) {
        box.title().ifPresent(title -> block(markup.rich(title, false)));
        write(box.blocks());
        return true;
    }

    @Override
    public Boolean visit(Divider divider) {
        block(markup.divider());
        return true;
    }

    @Override
    public Boolean visit(UnknownBlock unknownBlock) {
        return false;
    }
}
