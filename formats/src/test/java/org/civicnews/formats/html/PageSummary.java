package org.civicnews.formats.html;

import java.util.Optional;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.ListBlock;
import org.civicnews.body.MediaItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.page.Candidate;
import org.civicnews.page.RawPage;

/** Writes all that a page was read as, a line for each part, so that a fixture can be compared and read. */
final class PageSummary {
    private final StringBuilder out = new StringBuilder();

    private PageSummary() {}

    static String of(RawPage page) {
        PageSummary summary = new PageSummary();
        summary.line("title", page.title());
        summary.line("kicker", page.kicker());
        summary.line("language", page.language().map(Object::toString));
        for (Candidate candidate : page.candidates()) {
            summary.line(candidate.kind() + " " + candidate.foundAt(), Optional.of(candidate.text()));
        }
        BlockTree.walk(page.blocks(), "", (path, block) -> summary.block(path, block));
        page.media().forEach(summary::media);
        page.warnings().forEach(warning -> summary.line("warning", Optional.of(warning.code())));
        return summary.out.toString();
    }

    private void line(String name, Optional<String> text) {
        text.ifPresent(shown ->
                out.append(name).append(": ").append(shown.replace("\n", "⏎")).append('\n'));
    }

    private void block(String path, Block block) {
        int depth = (int) path.chars().filter(c -> c == '/').count() / 2;
        out.append("  ".repeat(depth));
        if (block instanceof Paragraph paragraph) {
            line(block.id() + (paragraph.isLead() ? " lead" : ""), shown(paragraph.text()));
        } else if (block instanceof Heading heading) {
            line(block.id() + " h" + heading.level(), shown(heading.text()));
        } else if (block instanceof Figure figure) {
            String caption = figure.caption().flatMap(PageSummary::shown).orElse("");
            line(block.id() + " figure", Optional.of(String.join(" ", figure.media()) + " " + caption));
        } else if (block instanceof Quote quote) {
            line(block.id() + " quote", Optional.of(quote.style().toString()));
        } else if (block instanceof ListBlock list) {
            String start = list.start().isPresent() ? " from " + list.start().getAsInt() : "";
            line(block.id() + " list", Optional.of((list.ordered() ? "ordered" : "unordered") + start));
        } else if (block instanceof Embed embed) {
            line(
                    block.id() + " embed",
                    Optional.of(embed.provider().orElse("") + " " + embed.url() + " "
                            + embed.fallback().text()));
        } else if (block instanceof Table table) {
            table(table);
        } else {
            line(block.id(), Optional.of("divider"));
        }
    }

    private void table(Table table) {
        line(
                table.id() + " table",
                Optional.of(table.headerRows() + " header rows "
                        + table.caption().map(RichText::text).orElse("")));
        for (TableRow row : table.rows()) {
            StringBuilder cells = new StringBuilder();
            for (TableCell cell : row.cells()) {
                cells.append('[').append(cell.text().text());
                cells.append(cell.colspan() > 1 ? " ↔" + cell.colspan() : "");
                cells.append(cell.rowspan() > 1 ? " ↕" + cell.rowspan() : "").append(']');
            }
            line("  row", Optional.of(cells.toString()));
        }
    }

    /** The text, styles and links marked beside it. */
    private static Optional<String> shown(RichText text) {
        StringBuilder out = new StringBuilder(text.text());
        for (Annotation annotation : text.annotations()) {
            String piece = text.text().substring(annotation.start(), annotation.end());
            String kind = annotation instanceof LinkAnnotation link
                    ? link.link().url()
                    : ((StyleAnnotation) annotation).style().toString();
            out.append(" {")
                    .append(kind)
                    .append(' ')
                    .append(piece.length() > 24 ? piece.substring(0, 24) + "…" : piece)
                    .append('}');
        }
        return Optional.of(out.toString());
    }

    private void media(MediaItem item) {
        String size = item.width().isPresent()
                ? " " + item.width().getAsInt() + "x" + item.height().getAsInt()
                : "";
        line(
                item.id() + " " + item.kind(),
                Optional.of(item.source().map(Object::toString).orElse("") + size));
        line("  alt", item.alt());
        line("  caption", item.caption().flatMap(PageSummary::shown));
        line("  credit", item.credit().flatMap(credit -> credit.line()));
    }
}
