package org.civicnews.formats.html;

import java.util.Optional;
import org.civicnews.body.Embed;
import org.civicnews.body.RichText;
import org.civicnews.value.WebLink;

/** Reads what a page shows from another site: a video, a post, a map. Who is worth showing is data, in {@code page-embeds.tsv}
 * beside this class: most frames are advertising. Confined to one thread. */
final class PageEmbeds {
    private static final EmbedHosts HOSTS = EmbedHosts.standard();
    private static final int LONGEST = 2000;

    private final PageTree tree;
    private final PageAddress address;

    PageEmbeds(PageTree tree, PageAddress address) {
        this.tree = tree;
        this.address = address;
    }

    /** {@return the link of a quotation that a script turns into a post of another site, -1 if it is none} */
    int quoted(int node) {
        if (tree.kind(node) != TagKind.QUOTE || !HOSTS.isPost(tree.attr(node, "class"))) {
            return -1;
        }
        for (int i = tree.end(node) - 1; i > node; i--) {
            if (tree.kind(i) == TagKind.LINK && link(tree.attr(i, "href")).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<WebLink> link(String href) {
        return address.resolve(href).filter(link -> HOSTS.provider(link.host()).isPresent());
    }

    /** {@return the embed of a frame or of such a quotation, its id to be set; empty if it shows nothing of worth} */
    Optional<Embed> read(int node) {
        if (tree.kind(node) == TagKind.QUOTE) {
            int link = quoted(node);
            String said = tree.textOf(node);
            return link < 0 ? Optional.empty() : embed(link(tree.attr(link, "href")), said);
        }
        Optional<WebLink> source = Optional.empty();
        for (String name : new String[] {"src", "data-src", "data-lazy-src", "data-original"}) {
            source = source.or(() -> link(tree.attr(node, name)));
        }
        String video = tree.attr(node, "data-videoid");
        if (source.isEmpty() && !video.isEmpty()) {
            source = link("https://www.youtube.com/embed/" + video);
        }
        return embed(source, PageStrings.collapse(tree.attr(node, "title")));
    }

    private static Optional<Embed> embed(Optional<WebLink> source, String said) {
        return source.map(link -> Embed.builder()
                .id("embed")
                .url(link)
                .provider(HOSTS.provider(link.host()))
                .fallback(RichText.of(
                        said.isEmpty() ? HOSTS.provider(link.host()).orElseThrow() : PageStrings.cut(said, LONGEST)))
                .build());
    }
}
