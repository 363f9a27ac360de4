package org.civicnews.formats.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import j2html.TagCreator;
import j2html.tags.ContainerTag;
import j2html.tags.EmptyTag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.body.Block;
import org.civicnews.body.BlockTree;
import org.civicnews.body.Paragraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Writes one page of some 40 paragraphs to UTF-8, beside the floor (the article's texts escaped into a StringBuilder and
 * encoded, no markup) and j2html building and rendering the same elements. Compare the {@code bytes} counters: bytes of
 * UTF-8 a second.
 */
@State(Scope.Benchmark)
public class ArticleHtmlBenchmark {
    private final ArticleHtml html = ArticleHtml.page().withStylesheet("civicnews.css");
    private Article article = Samples.article();
    private List<String> texts = List.of();
    private Spec page = new Spec("", List.of(), List.of(), "");

    /** Counts what was written. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Written {
        /** UTF-8 bytes. */
        public long bytes;

        byte[] add(byte[] written) {
            bytes += written.length;
            return written;
        }
    }

    /** An element of the page, or a text if it has no tag. */
    private record Spec(String tag, List<String[]> attributes, List<Spec> children, String text) {}

    /** Makes a page of usual length and takes it apart for the peers. */
    @Setup
    public void prepare() {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int i = 0; i < 12; i++) {
            for (Block block : Samples.article().blocks()) {
                if (block instanceof Paragraph paragraph && !paragraph.isLead()) {
                    blocks.add(paragraph.toBuilder().id(paragraph.id() + "x" + i).build());
                }
            }
        }
        article = article.toBuilder().blocks(blocks).build();
        List<String> all = new ArrayList<>(List.of(article.headline()));
        BlockTree.walk(
                article.blocks(), "", (path, block) -> BlockTree.texts(block, path, (at, text) -> all.add(text.text())));
        texts = List.copyOf(all);
        page = spec(Jsoup.parse(html.write(article)).child(0));
    }

    private static Spec spec(Node node) {
        if (node instanceof Element element) {
            List<String[]> attributes = new ArrayList<>();
            for (Attribute attribute : element.attributes()) {
                attributes.add(new String[] {attribute.getKey(), attribute.getValue()});
            }
            List<Spec> children = new ArrayList<>();
            for (Node child : element.childNodes()) {
                children.add(spec(child));
            }
            return new Spec(element.tagName(), attributes, children, "");
        }
        String text = node instanceof TextNode piece ? piece.getWholeText() : ((DataNode) node).getWholeData();
        return new Spec("", List.of(), List.of(), text);
    }

    /** The article's texts, escaped and encoded. */
    @Benchmark
    public byte[] floor(Written written) {
        StringBuilder out = new StringBuilder(16384);
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '<' -> out.append("&lt;");
                    case '>' -> out.append("&gt;");
                    case '&' -> out.append("&amp;");
                    case '"' -> out.append("&quot;");
                    default -> out.append(c);
                }
            }
        }
        return written.add(out.toString().getBytes(UTF_8));
    }

    /** The whole page, as a string, encoded. */
    @Benchmark
    public byte[] civicnews(Written written) {
        return written.add(html.write(article).getBytes(UTF_8));
    }

    /** The whole page, streamed as UTF-8. */
    @Benchmark
    public byte[] civicnewsStreaming(Written written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        html.writeUtf8(article, out);
        return written.add(out.toByteArray());
    }

    /**
     * The same elements, attributes and texts, built and rendered by j2html, encoded. It is given every value ready made:
     * dates in words, records as JSON, which the others make of the article.
     */
    @Benchmark
    public byte[] j2html(Written written) {
        return written.add(build(page).render().getBytes(UTF_8));
    }

    private static ContainerTag<?> build(Spec spec) {
        ContainerTag<?> tag = new ContainerTag<>(spec.tag());
        spec.attributes().forEach(attribute -> tag.attr(attribute[0], attribute[1]));
        for (Spec child : spec.children()) {
            if (child.tag().isEmpty()) {
                tag.with(TagCreator.text(child.text()));
            } else if (child.children().isEmpty()) {
                EmptyTag<?> empty = new EmptyTag<>(child.tag());
                child.attributes().forEach(attribute -> empty.attr(attribute[0], attribute[1]));
                tag.with(empty);
            } else {
                tag.with(build(child));
            }
        }
        return tag;
    }
}
