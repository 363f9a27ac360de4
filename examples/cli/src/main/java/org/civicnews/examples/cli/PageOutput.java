package org.civicnews.examples.cli;

import org.civicnews.formats.html.ArticleHtml;
import org.civicnews.formats.json.PageJson;
import org.civicnews.page.CivicPage;

/** What a page can be written as. */
enum PageOutput {
    JSON("json") {
        @Override
        String write(CivicPage page, boolean pretty, boolean colours) {
            return (pretty ? PageJson.pretty() : PageJson.standard()).write(page);
        }
    },
    HTML("html") {
        @Override
        String write(CivicPage page, boolean pretty, boolean colours) {
            return ArticleHtml.page().write(page);
        }
    },
    TEXT("txt") {
        @Override
        String write(CivicPage page, boolean pretty, boolean colours) {
            return TerminalPage.write(page, colours);
        }
    };

    private final String extension;

    PageOutput(String extension) {
        this.extension = extension;
    }

    /** The format's own extension, without a point. */
    String extension() {
        return extension;
    }

    abstract String write(CivicPage page, boolean pretty, boolean colours);

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
