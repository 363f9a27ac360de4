package org.example.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.civicnews.article.Article;
import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.json.CivicNewsModule;
import org.civicnews.vietnamese.page.PageReader;
import tools.jackson.databind.json.JsonMapper;

/** Reads a page's text, prints a line about it, and keeps it as JSON and as HTML. */
public final class Newsroom {
    /** What this application stores: a field of its own, and the article. */
    public record Entry(String desk, LocalDate received, Article article) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CivicNewsModule()).build();

    private Newsroom() {}

    public static void main(String[] args) throws IOException {
        Path page = Path.of(args[0]);
        Path folder = Path.of(args[1]);
        Article article = PageReader.standard()
                .read(Files.readString(page))
                .article()
                .orElseThrow(() -> new IllegalArgumentException(page + " holds no article"));

        System.out.printf(
                "%s: %d blocks, %d legal documents, from %s%n",
                article.headline(),
                article.blocks().size(),
                article.legalReferences().size(),
                article.originalLink().map(link -> link.canonical().host()).orElse("nowhere in particular"));

        Entry entry = new Entry("civic", LocalDate.of(2026, 11, 24), article);
        Files.writeString(folder.resolve("entry.json"), MAPPER.writeValueAsString(entry));
        Files.writeString(folder.resolve("article.html"), ArticleHtml.page().write(article));
    }

    static Entry stored(Path folder) throws IOException {
        return MAPPER.readValue(Files.readString(folder.resolve("entry.json")), Entry.class);
    }
}
