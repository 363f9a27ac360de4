package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.civicnews.article.Article;
import org.civicnews.formats.json.RecordJson;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.people.Person;
import org.civicnews.people.Post;
import org.civicnews.value.DateRange;
import org.civicnews.value.WebLink;

/** Writes the records of an article: the documents it cites, its people, organisations and places. Serves one writing. */
final class RecordsHtml {
    private static final String AKN = "akn";

    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Article article;

    RecordsHtml(HtmlWriting writing, Article article) {
        this.writing = writing;
        this.out = writing.out;
        this.article = article;
    }

    void writeDocuments() {
        if (article.legalReferences().isEmpty()) {
            return;
        }
        String title = writing.id("section", "documents");
        out.raw("<section class=\"cn-documents\"")
                .attribute("aria-labelledby", title)
                .raw(">\n");
        writing.heading(1, title, writing.labels.get("documents"));
        out.raw("<ol>\n");
        article.legalReferences().forEach(this::writeDocument);
        out.raw("</ol>\n</section>\n");
    }

    private void writeDocument(LegalReference document) {
        out.raw("<li").attribute("id", writing.id("law", document.id()));
        out.json("data-record", RecordJson.of(document)).raw(">\n<p class=\"cn-document-title\">");
        writeTitle(document);
        if (document.party()) {
            out.raw(" <span class=\"cn-party\">");
            writing.label(writing.labels.get("party"));
            out.raw("</span>");
        }
        out.raw("</p>\n<dl>\n");
        document.number().ifPresent(number -> fact("number", () -> out.text(number.canonical())));
        document.subject().ifPresent(subject -> fact("subject", () -> out.text(subject)));
        document.issuer()
                .ifPresent(issuer -> fact("issuer", () -> {
                    out.text(writing.name(issuer));
                    document.legislature()
                            .filter(term -> !writing.name(issuer).endsWith(term))
                            .ifPresent(term -> out.raw(" ").text(term));
                }));
        document.issued().ifPresent(date -> fact("issued", () -> writing.date(date)));
        document.effective().ifPresent(range -> fact("effective", () -> writeRange(range)));
        if (document.identifiers().stream().noneMatch(id -> id.scheme().equals(AKN))) {
            writeIdentifier(LegalIdentifier.of(AKN, LegalIdentifiers.akn(document)));
        }
        document.identifiers().forEach(this::writeIdentifier);
        out.raw("</dl>\n</li>\n");
    }

    private void writeTitle(LegalReference document) {
        String type = typeBefore(document, writing.labels);
        out.raw("<cite>");
        if (!type.isEmpty()) {
            writing.label(type);
            out.raw(" ");
        }
        out.text(ownTitle(document)).raw("</cite>");
    }

    /** {@return the title of a document, the word of its type before it, as a Vietnamese reader names a document} */
    static String title(LegalReference document, Labels labels) {
        String type = typeBefore(document, labels);
        return type.isEmpty() ? ownTitle(document) : type + " " + ownTitle(document);
    }

    private static String ownTitle(LegalReference document) {
        return document.title()
                .or(() -> document.number().map(number -> number.canonical()))
                .orElse("");
    }

    /** The word of the type, empty if nobody knows it or the title begins with it already. */
    private static String typeBefore(LegalReference document, Labels labels) {
        String vietnamese = document.documentType().vietnameseLabel();
        boolean named = ownTitle(document).regionMatches(true, 0, vietnamese, 0, vietnamese.length());
        if (named || !document.documentType().isKnown()) {
            return "";
        }
        return labels.isVietnamese() ? vietnamese : document.documentType().englishLabel();
    }

    /** The name of a document in a system; an address is a link. */
    private void writeIdentifier(LegalIdentifier identifier) {
        out.raw("<div><dt>");
        switch (identifier.scheme()) {
            case AKN -> writing.label(writing.labels.get("identifier"));
            case "url" -> writing.label(writing.labels.get("official"));
            default -> out.text(identifier.scheme());
        }
        out.raw("</dt><dd>");
        if (WebLink.isLink(identifier.value())) {
            WebLink link = WebLink.of(identifier.value());
            out.raw("<a");
            writing.href(link);
            out.raw(" rel=\"noopener\">").text(link.host()).raw("</a>");
        } else {
            out.raw("<code>").text(identifier.value()).raw("</code>");
        }
        out.raw("</dd></div>\n");
    }

    private void writeRange(DateRange range) {
        range.start().ifPresent(start -> {
            writing.label(writing.labels.get("effective.from", ""));
            writing.date(start);
        });
        out.raw(range.start().isPresent() && range.end().isPresent() ? " " : "");
        range.end().ifPresent(end -> {
            writing.label(writing.labels.get("effective.until", ""));
            writing.date(end);
        });
    }

    private void fact(String label, Runnable value) {
        out.raw("<div><dt>");
        writing.label(writing.labels.get(label));
        out.raw("</dt><dd>");
        value.run();
        out.raw("</dd></div>\n");
    }

    void writePeople() {
        if (article.people().isEmpty()) {
            return;
        }
        String title = writing.id("section", "people");
        out.raw("<section class=\"cn-people\"")
                .attribute("aria-labelledby", title)
                .raw(">\n");
        writing.heading(1, title, writing.labels.get("people"));
        out.raw("<ul>\n");
        for (Person person : article.people()) {
            out.raw("<li").json("data-record", RecordJson.of(person)).raw("><span class=\"cn-name\">");
            out.text(person.name().full()).raw("</span>");
            String posts = posts(writing, person.posts());
            if (!posts.isEmpty()) {
                out.raw(" <span class=\"cn-posts\">").text(posts).raw("</span>");
            }
            out.raw("</li>\n");
        }
        out.raw("</ul>\n</section>\n");
    }

    /** The posts in their order, each with its organisation. */
    static String posts(HtmlWriting writing, List<Post> posts) {
        List<String> words = new ArrayList<>();
        for (Post post : posts) {
            words.add(post.spoken(post.organization().map(writing::name).orElse("")));
        }
        return String.join("; ", words);
    }

    /** Organisations and places are named in the text; their records are only kept. */
    void writeHidden() {
        hidden("cn-organizations", article.organizations(), RecordJson::of);
        hidden("cn-places", article.places(), RecordJson::of);
    }

    private <T> void hidden(String className, List<T> records, Function<T, RecordJson> json) {
        if (records.isEmpty()) {
            return;
        }
        out.raw("<ul class=\"").raw(className).raw("\" hidden>\n");
        for (T record : records) {
            out.raw("<li").json("data-record", json.apply(record)).raw("></li>\n");
        }
        out.raw("</ul>\n");
    }
}
