package org.civicnews.formats.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.body.Figure;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.RichText;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.value.WebLink;

/** Writes pictures and recordings with caption and credit. Serves one writing; not thread-safe. */
final class FigureHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final List<MediaItem> items;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> shown = new HashSet<>();

    FigureHtml(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.items = article.media();
        for (int i = 0; i < items.size(); i++) {
            numbers.put(items.get(i).id(), i);
        }
    }

    void write(Figure figure) {
        boolean gallery = figure.media().size() > 1;
        out.raw(gallery ? "<figure class=\"cn-figure cn-gallery\"" : "<figure class=\"cn-figure\"");
        out.attribute("data-id", figure.id());
        writing.extra(figure.extra());
        out.raw(">\n");
        if (gallery) {
            writeGallery(figure);
        } else {
            Optional<MediaItem> item = item(figure.media().get(0));
            item.ifPresent(this::writeMedia);
            writeCaption(figure.caption(), item);
        }
        out.raw("</figure>\n");
    }

    /** Each picture is a figure of its own, and the caption of the whole stands under them. */
    private void writeGallery(Figure figure) {
        for (String id : figure.media()) {
            item(id).ifPresent(item -> {
                out.raw("<figure>");
                writeMedia(item);
                writeCaption(Optional.empty(), Optional.of(item));
                out.raw("</figure>\n");
            });
        }
        writeCaption(figure.caption(), Optional.empty());
    }

    /** Writes the item that the article shows first, unless one of its blocks shows it. */
    void writeLead(String id) {
        item(id).ifPresent(item -> {
            out.raw("<figure class=\"cn-figure cn-lead-media\">\n");
            writeMedia(item);
            writeCaption(Optional.empty(), Optional.of(item));
            out.raw("</figure>\n");
        });
    }

    /** Keeps the items that nothing shows, so that the article can be read back. */
    void writeUnshown() {
        if (shown.size() == items.size()) {
            return;
        }
        out.raw("<ul class=\"cn-media-list\" hidden>\n");
        for (MediaItem item : items) {
            if (shown.add(item.id())) {
                out.raw("<li");
                record(item);
                out.raw("></li>\n");
            }
        }
        out.raw("</ul>\n");
    }

    private Optional<MediaItem> item(String id) {
        Integer number = numbers.get(id);
        return number == null ? Optional.empty() : Optional.of(items.get(number));
    }

    private void record(MediaItem item) {
        out.attribute("data-index", Integer.toString(numbers.getOrDefault(item.id(), 0)));
        out.json("data-record", RecordJson.of(item));
    }

    private void writeMedia(MediaItem item) {
        boolean first = shown.add(item.id());
        out.raw("<div class=\"cn-media\"").attribute("data-media", item.id());
        if (first) {
            record(item);
        }
        out.raw(">");
        if (item.source().isEmpty()) {
            writeMissing(item);
        } else if (item.kind().equals(MediaKind.IMAGE)) {
            writeImage(item, source(item), first && shown.size() == 1);
        } else if (item.kind().equals(MediaKind.VIDEO)) {
            writePlayer("video", item, source(item));
        } else if (item.kind().equals(MediaKind.AUDIO)) {
            writePlayer("audio", item, source(item));
        } else {
            out.raw("<a class=\"cn-file\"").attribute("href", source(item)).raw(" rel=\"noopener\">");
            item.alt()
                    .filter(alt -> !alt.isBlank())
                    .ifPresentOrElse(out::text, () -> writing.label(writing.labels.get("open.media")));
            out.raw("</a>");
        }
        out.raw("</div>\n");
    }

    private static String source(MediaItem item) {
        return HtmlWriting.encoded(item.source().map(WebLink::url).orElse(""));
    }

    private void writeImage(MediaItem item, String source, boolean firstOfPage) {
        out.raw("<img").attribute("src", source).attribute("alt", alt(item));
        size(item);
        out.raw(firstOfPage ? " fetchpriority=\"high\">" : " loading=\"lazy\" decoding=\"async\">");
    }

    /** An image without alternative text that has a caption is described by it; alone it is at least named. */
    private String alt(MediaItem item) {
        if (item.decorative() || item.alt().isPresent()) {
            return item.alt().orElse("");
        }
        return item.caption().filter(caption -> !caption.isBlank()).isPresent() ? "" : writing.labels.get("image");
    }

    private void writePlayer(String tag, MediaItem item, String source) {
        out.raw("<").raw(tag).raw(" controls preload=\"none\"").attribute("src", source);
        item.alt().filter(alt -> !alt.isBlank()).ifPresent(alt -> out.attribute("aria-label", alt));
        if (tag.equals("video")) {
            size(item);
        }
        out.raw("></").raw(tag).raw(">");
    }

    private void size(MediaItem item) {
        item.width().ifPresent(width -> out.attribute("width", Integer.toString(width)));
        item.height().ifPresent(height -> out.attribute("height", Integer.toString(height)));
    }

    /** A scraped page often does not tell where its pictures are: what stands for the picture is shown in its place. */
    private void writeMissing(MediaItem item) {
        boolean image = item.kind().equals(MediaKind.IMAGE);
        out.raw("<p class=\"cn-missing\">");
        item.storageKey()
                .ifPresent(key ->
                        out.raw("<span").attribute("data-storage-key", key).raw(">"));
        item.alt()
                .filter(alt -> !alt.isBlank())
                .ifPresentOrElse(
                        out::text, () -> writing.label(writing.labels.get(image ? "missing.image" : "missing.media")));
        item.storageKey().ifPresent(key -> out.raw("</span>"));
        out.raw("</p>");
    }

    private void writeCaption(Optional<RichText> own, Optional<MediaItem> item) {
        Optional<RichText> caption = own.or(() -> item.flatMap(MediaItem::caption));
        Optional<MediaCredit> credit = item.flatMap(MediaItem::credit);
        if (caption.isEmpty() && credit.isEmpty()) {
            return;
        }
        out.raw("<figcaption>");
        if (caption.isPresent()) {
            out.raw(own.isPresent() ? "<span class=\"cn-caption\" data-own>" : "<span class=\"cn-caption\">");
            RichTextHtml.write(writing, caption.get());
            out.raw("</span>");
        }
        credit.ifPresent(value -> {
            out.raw(caption.isPresent() ? " <span class=\"cn-credit\">" : "<span class=\"cn-credit\">");
            out.text(line(value)).raw("</span>");
        });
        out.raw("</figcaption>\n");
    }

    /** The credit as printed, else made of its parts. */
    static String line(MediaCredit credit) {
        if (credit.line().isPresent()) {
            return credit.line().get();
        }
        StringBuilder line =
                new StringBuilder(credit.creator().map(name -> name.full()).orElse(""));
        credit.agency()
                .ifPresent(agency -> line.append(line.isEmpty() ? "" : "/").append(agency));
        credit.source()
                .ifPresent(source -> line.append(line.isEmpty() ? "" : ", ").append(source));
        return line.toString();
    }
}
