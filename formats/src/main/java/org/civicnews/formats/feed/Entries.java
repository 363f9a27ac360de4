package org.civicnews.formats.feed;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.formats.loss.LossTable;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.PersonName;
import org.civicnews.value.ContentId;
import org.civicnews.value.WebLink;

/** What an entry of any format takes from an article. All methods are pure. */
final class Entries {
    /** RFC 4122, appendix C: the space of URLs. */
    private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Entries() {}

    static LossTable table(String name) {
        return LossTable.read(name, Entries.class.getResourceAsStream(name));
    }

    /**
     * {@return the article's name for ever: its own, else its address, else that of its original, else one made of its headline
     * and text}
     */
    static String id(Article article) {
        return article.id()
                .map(ContentId::value)
                .or(() -> article.canonicalUrl().map(WebLink::url))
                .or(() -> article.originalLink().map(link -> link.canonical().url()))
                .orElseGet(() -> ContentId.nameBased(URLS, article.headline() + '\n' + article.plainText())
                        .value());
    }

    static String id(FeedHeader header) {
        return header.id()
                .map(ContentId::value)
                .or(() -> header.address().map(WebLink::url))
                .or(() -> header.home().map(WebLink::url))
                .orElseGet(() -> ContentId.nameBased(URLS, header.title()).value());
    }

    /** The names of those who signed it, in the order printed. */
    static List<String> authors(Article article) {
        Map<String, String> organizations = organizations(article);
        return article.bylines().stream()
                .flatMap(byline -> author(byline, organizations).stream())
                .toList();
    }

    private static Map<String, String> organizations(Article article) {
        Map<String, String> organizations = new HashMap<>();
        for (Organization organization : article.organizations()) {
            organization.id().ifPresent(id -> organizations.put(id, organization.name()));
        }
        return organizations;
    }

    /**
     * {@return who answers for an article that nobody signed, as RFC 4287, 4.2.1, wants an author of every entry} The source it
     * names, else the site it names, else the host it was read from or taken from; "-" if nobody knows.
     */
    static String publisher(Article article) {
        Optional<SourceCredit> credit = article.sourceCredit();
        return credit.flatMap(SourceCredit::publisher)
                .flatMap(publisher -> name(publisher, organizations(article)))
                .or(() -> credit.flatMap(SourceCredit::author).map(PersonName::full))
                .or(() -> credit.flatMap(SourceCredit::site))
                .or(() -> article.originalLink().map(link -> link.canonical().host()))
                .or(() -> article.canonicalUrl().map(WebLink::host))
                .orElse("-");
    }

    private static Optional<String> name(OrganizationRef organization, Map<String, String> organizations) {
        return organization.name().or(() -> organization.ref().map(organizations::get));
    }

    private static Optional<String> author(Byline byline, Map<String, String> organizations) {
        return byline.name()
                .map(name -> name.full())
                .or(() -> byline.organization().flatMap(organization -> name(organization, organizations)));
    }

    static Optional<MediaItem> leadMedia(Article article) {
        return article.leadMedia().flatMap(article::media);
    }

    /** The type of a file, as every format of feeds must have one. */
    static String mediaType(MediaItem item) {
        return item.mediaType().orElseGet(() -> switch (item.kind().name()) {
            case "IMAGE" -> "image/*";
            case "VIDEO" -> "video/*";
            case "AUDIO" -> "audio/*";
            default -> "application/octet-stream";
        });
    }

    /**
     * {@return the address as RFC 3986 writes it} What it does not know, such as a letter with a mark or a brace, is
     * percent-encoded in the bytes of UTF-8; brackets stay in the host.
     */
    static String uri(WebLink link) {
        String url = link.url();
        int path = url.indexOf('/', url.indexOf("//") + 2);
        StringBuilder out = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); ) {
            int c = url.codePointAt(i);
            boolean bracket = (c == '[' || c == ']') && (path < 0 || i < path);
            if (bracket || c < 0x80 && (isAlphanumeric(c) || "-._~:/?#@!$&'()*+,;=%".indexOf(c) >= 0)) {
                out.append((char) c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
