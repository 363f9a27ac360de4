package org.civicnews.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalIdentifiers;
import org.civicnews.law.LegalReference;
import org.civicnews.people.Person;
import org.civicnews.people.Post;
import org.civicnews.value.DateRange;
import org.civicnews.value.WebLink;

/** Writes the records of an article: the documents it cites, its people, organisations and places. Serves one writing. */
final class RecordsHtml {
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
                    document.legislature().ifPresent(term -> out.raw(" ").text(term));
                }));
        document.issued().ifPresent(date -> fact("issued", () -> writing.date(date)));
        document.effective().ifPresent(range -> fact("effective", () -> writeRange(range)));
        fact(
                "identifier",
                () -> out.raw("<code>").text(LegalIdentifiers.akn(document)).raw("</code>"));
        document.identifiers().stream().filter(id -> WebLink.isLink(id.value())).forEach(this::writeOfficial);
        out.raw("</dl>\n</li>\n");
    }

    /** The type before the title, as a Vietnamese reader names a document; a title that begins with it already keeps it. */
    private void writeTitle(LegalReference document) {
        String type = writing.labels.isVietnamese()
                ? document.documentType().vietnameseLabel()
                : document.documentType().englishLabel();
        String title = document.title()
                .or(() -> document.number().map(number -> number.canonical()))
                .orElse("");
        boolean named = title.regionMatches(
                true,
                0,
                document.documentType().vietnameseLabel(),
                0,
                document.documentType().vietnameseLabel().length());
        out.raw("<cite>");
        if (!named && document.documentType().isKnown()) {
            writing.label(type);
            out.raw(" ");
        }
        out.text(title).raw("</cite>");
    }

    private void writeOfficial(LegalIdentifier identifier) {
        WebLink link = WebLink.of(identifier.value());
        fact("official", () -> {
            out.raw("<a");
            writing.href(link);
            out.raw(" rel=\"noopener\">").text(link.host()).raw("</a>");
        });
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

    /** The posts in their order, each with its organisation unless the title names it. */
    static String posts(HtmlWriting writing, List<Post> posts) {
        List<String> words = new ArrayList<>();
        for (Post post : posts) {
            Optional<String> organization = post.organization().map(writing::name);
            words.add(organization
                    .filter(name -> !post.title().contains(name))
                    .map(name -> post.title() + " " + name)
                    .orElse(post.title()));
        }
        return String.join("; ", words);
    }

    /** Organisations and places are named in the text; their records are only kept. */
    void writeHidden() {
        hidden("cn-organizations", article.organizations());
        hidden("cn-places", article.places());
    }

    private void hidden(String className, List<?> records) {
        if (records.isEmpty()) {
            return;
        }
        out.raw("<ul class=\"").raw(className).raw("\" hidden>\n");
        for (Object record : records) {
            out.raw("<li").json("data-record", RecordJson.of(record)).raw("></li>\n");
        }
        out.raw("</ul>\n");
    }
}
