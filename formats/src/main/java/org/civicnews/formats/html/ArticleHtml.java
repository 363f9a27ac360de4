package org.civicnews.formats.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.civicnews.article.Article;
import org.civicnews.formats.out.Utf8Out;
import org.civicnews.page.CivicPage;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problem;

/**
 * Writes articles and pages as HTML, and reads back its own. Start with {@link #page()} for a whole page, or {@link #fragment()} for a piece of
 * your own page.
 *
 * <pre>{@code
 * String html = ArticleHtml.page().write(article);
 * ArticleHtml.fragment().withHeadlineLevel(2).write(article, response.getWriter());
 * Article again = ArticleHtml.page().read(html); // equal to article
 * }</pre>
 *
 * <p>Every text is escaped for its place and shown in full, whatever it holds; nothing in it can become markup, script
 * or an unsafe link. What the page adds in words of its own is Vietnamese for a Vietnamese article and English for any
 * other. Class names and data attributes are stable, see the package. The writer streams: given an {@link Appendable} it
 * keeps a few kilobytes, whatever the size of the article. Immutable and thread-safe.
 */
public final class ArticleHtml {
    private static final ArticleHtml FRAGMENT = new ArticleHtml(new HtmlOptions(false, 1, "cn-", null));
    private static final ArticleHtml PAGE = new ArticleHtml(new HtmlOptions(true, 1, "cn-", null));

    private final HtmlOptions options;

    private ArticleHtml(HtmlOptions options) {
        this.options = options;
    }

    /** {@return the facade that writes an article element, to stand in a page of the caller's} */
    public static ArticleHtml fragment() {
        return FRAGMENT;
    }

    /**
     * {@return the facade that writes a whole document with metadata (canonical link, Open Graph, one JSON-LD block) and
     * the default stylesheet in a style element}
     */
    public static ArticleHtml page() {
        return PAGE;
    }

    /**
     * {@return the default stylesheet, for a page that is to link it or a caller who wants to change it; it styles a
     * fragment that stands in an element of the classes {@code cn-site} and {@code cn-main}}
     */
    public static String stylesheet() {
        return HeadHtml.stylesheet();
    }

    /**
     * Links a stylesheet instead of carrying the default one, as a strict Content Security Policy asks for. A fragment
     * has no stylesheet and stays as it is.
     *
     * @param href the address, relative or absolute, as it is to stand in the page
     * @return the facade that links it
     */
    public ArticleHtml withStylesheet(String href) {
        return new ArticleHtml(new HtmlOptions(options.page(), options.headlineLevel(), options.idPrefix(), href));
    }

    /**
     * Puts the headline on another level, as a list of articles under a heading of the caller's needs; all headings
     * below move along.
     *
     * @param level 1 to 6, 1 unless set
     * @return the facade that does so
     * @throws InvalidContentException if there is no such level
     */
    public ArticleHtml withHeadlineLevel(int level) {
        check(level >= 1 && level <= 6, "headlineLevel", "must be 1 to 6 but was " + level);
        return new ArticleHtml(new HtmlOptions(options.page(), level, options.idPrefix(), options.stylesheet()));
    }

    /**
     * Changes what every HTML id starts with, so that two articles can stand in one page.
     *
     * @param prefix a letter, then letters, digits, hyphens, dots or underscores; {@code cn-} unless set
     * @return the facade that does so
     * @throws InvalidContentException if the prefix is none
     */
    public ArticleHtml withIdPrefix(String prefix) {
        check(
                isPrefix(prefix),
                "idPrefix",
                "must be a letter, then letters, digits, '-', '.' or '_' but was '" + prefix + "'");
        return new ArticleHtml(new HtmlOptions(options.page(), options.headlineLevel(), prefix, options.stylesheet()));
    }

    private static boolean isPrefix(String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            char c = prefix.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean other = (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
            if (!letter && (i == 0 || !other)) {
                return false;
            }
        }
        return !prefix.isEmpty();
    }

    private static void check(boolean holds, String path, String message) {
        if (!holds) {
            throw new InvalidContentException(java.util.List.of(new Problem(path, "OUT_OF_RANGE", message)));
        }
    }

    /**
     * Writes an article.
     *
     * @param article what to write
     * @return the article element, or the document around it
     */
    public String write(Article article) {
        HtmlOut out = new HtmlOut();
        write(article, out);
        return out.toString();
    }

    /**
     * Writes an article as a stream.
     *
     * @param article what to write
     * @param out takes the characters; a document says that it is UTF-8, so encode it so
     * @throws IOException if {@code out} throws it
     */
    public void write(Article article, Appendable out) throws IOException {
        stream(out, to -> write(article, to));
    }

    /**
     * Writes an article as UTF-8, the fastest way to the bytes of a page. It has a name of its own because a
     * {@link java.io.PrintStream} takes both characters and bytes.
     *
     * @param article what to write
     * @param out takes the bytes; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public void writeUtf8(Article article, OutputStream out) throws IOException {
        Utf8Out utf8 = new Utf8Out(out);
        stream(utf8, to -> write(article, to));
        utf8.flush();
    }

    /**
     * Writes a page: its article and the call for stories as a section beside it. What a reader was not sure of is not
     * for the public and stays out.
     *
     * @param page what to write
     * @return a div with both, or the document around them; a document without either says that there is no article
     */
    public String write(CivicPage page) {
        HtmlOut out = new HtmlOut();
        write(page, out);
        return out.toString();
    }

    /**
     * Writes a page as a stream.
     *
     * @param page what to write
     * @param out takes the characters; a document says that it is UTF-8, so encode it so
     * @throws IOException if {@code out} throws it
     */
    public void write(CivicPage page, Appendable out) throws IOException {
        stream(out, to -> write(page, to));
    }

    /**
     * Reads back an article that this class wrote, as a fragment or in a page: the same article, but for unknown blocks
     * and annotations, of which a page shows nothing. The markup around it may have changed; its classes, data
     * attributes and texts must not. To read pages of others is not what this is for.
     *
     * @param html the page or the piece of it that holds the article; the first one is read
     * @return the article
     * @throws InvalidContentException if there is no article of ours, or what was made of it breaks a rule; it holds all
     *     violations, by pointers into the article's JSON form
     */
    public Article read(String html) {
        return ArticleReading.read(html);
    }

    private static void stream(Appendable sink, Consumer<HtmlOut> write) throws IOException {
        HtmlOut out = new HtmlOut(sink);
        try {
            write.accept(out);
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Article article, HtmlOut out) {
        write(Optional.of(article), Optional.empty(), out);
    }

    private void write(CivicPage page, HtmlOut out) {
        write(page.article(), page.submissionCall(), out);
    }

    private void write(Optional<Article> article, Optional<SubmissionCall> call, HtmlOut out) {
        LanguageTag language = article.map(Article::language)
                .or(() -> call.flatMap(SubmissionCall::terms).map(TermsSnapshot::language))
                .orElse(LanguageTag.VIETNAMESE);
        HtmlWriting writing = new HtmlWriting(out, options, language, article.orElse(null));
        if (!options.page()) {
            writeContent(writing, article, call);
            return;
        }
        String title = article.map(Article::headline)
                .or(() -> call.map(SubmissionCall::title))
                .orElseGet(() -> writing.labels.get("empty"));
        HeadHtml head = new HeadHtml(writing);
        head.open(title, article);
        writeContent(writing, article, call);
        head.close();
    }

    private static void writeContent(HtmlWriting writing, Optional<Article> article, Optional<SubmissionCall> call) {
        boolean both = article.isPresent() && call.isPresent();
        HtmlOut out = writing.out;
        out.raw(both ? "<div class=\"cn-page\">\n" : "");
        article.ifPresent(given -> new ArticleWriter(writing, given).write());
        call.ifPresent(given -> new CallHtml(writing).write(given, article.isEmpty()));
        out.raw(both ? "</div>\n" : "");
        if (article.isEmpty() && call.isEmpty()) {
            writing.heading(0, "", writing.labels.get("empty"));
        }
    }
}
