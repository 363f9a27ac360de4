package org.civicnews.formats.html;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.submission.PublicReply;
import org.civicnews.submission.PublicStory;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.value.PublicationDate;

/**
 * Writes readers' stories as HTML: the story with the byline that its sender wished for, the replies and the terms it came
 * under. Start with {@link #fragment()} or {@link #page()}.
 *
 * <pre>{@code
 * String html = StoryHtml.fragment().write(PublicStory.of(submission, now));
 * }</pre>
 *
 * <p>The story is the article that {@link ArticleHtml} would write; the replies are a {@code section.cn-replies} with an
 * {@code article.cn-reply} each, the terms a {@code section.cn-terms}. It takes a {@link PublicStory} and nothing else.
 * Immutable and thread-safe.
 */
public final class StoryHtml {
    private static final String END = "</article>";
    private static final StoryHtml FRAGMENT = new StoryHtml(ArticleHtml.fragment());
    private static final StoryHtml PAGE = new StoryHtml(ArticleHtml.page());

    private final ArticleHtml articles;

    private StoryHtml(ArticleHtml articles) {
        this.articles = articles;
    }

    /** {@return the preset that writes elements for the caller's own page} */
    public static StoryHtml fragment() {
        return FRAGMENT;
    }

    /** {@return the preset that writes a whole document} */
    public static StoryHtml page() {
        return PAGE;
    }

    /**
     * Writes a story.
     *
     * @param story what to write
     * @return the article with its replies and terms, or the document around them
     */
    public String write(PublicStory story) {
        Labels labels = Labels.in(story.language());
        Article article = story.toArticle(labels.get("story.untitled"));
        String html = articles.write(article);
        int end = html.lastIndexOf(END) + END.length();
        return html.substring(0, end) + "\n" + sections(story, article, labels)
                + html.substring(end).stripLeading();
    }

    private static String sections(PublicStory story, Article article, Labels labels) {
        HtmlOut out = new HtmlOut();
        HtmlWriting writing = new HtmlWriting(out, new HtmlOptions(false, 1, "", null), story.language(), article);
        if (story.byline().isEmpty()) {
            out.raw("<p class=\"cn-anonymous\">")
                    .text(labels.get("story.anonymous"))
                    .raw("</p>\n");
        }
        if (!story.replies().isEmpty()) {
            writeReplies(story.replies(), writing, labels);
        }
        writeTerms(story.terms(), writing, labels);
        return out.toString();
    }

    private static void writeReplies(List<PublicReply> replies, HtmlWriting writing, Labels labels) {
        HtmlOut out = writing.out;
        out.raw("<section class=\"cn-replies\">\n<h2>")
                .text(labels.get("story.replies"))
                .raw("</h2>\n");
        for (PublicReply reply : replies) {
            out.raw("<article class=\"cn-reply\"")
                    .attribute("data-by", reply.by().name())
                    .raw(">\n<p class=\"cn-byline\">");
            out.text(reply.displayName());
            Optional<String> source = labels.of("answerSource", reply.by());
            source.ifPresent(words -> out.raw(" (").text(words).raw(")"));
            out.raw(" · ");
            writing.date("cn-published", PublicationDate.of(reply.at().atOffset(ZoneOffset.UTC)));
            out.raw("</p>\n");
            reply.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> out.raw("<p>").text(line).raw("</p>\n"));
            out.raw("</article>\n");
        }
        out.raw("</section>\n");
    }

    private static void writeTerms(TermsSnapshot terms, HtmlWriting writing, Labels labels) {
        HtmlOut out = writing.out;
        out.raw("<section class=\"cn-terms\"")
                .attribute("data-digest", terms.digest().toString());
        if (!terms.language().equals(writing.language)) {
            out.attribute("lang", terms.language().tag());
        }
        out.raw(">\n<h2>").text(labels.get("story.terms")).raw("</h2>\n");
        if (terms.clauses().isEmpty()) {
            out.raw("<p>").text(terms.text()).raw("</p>\n");
        } else {
            out.raw("<ul>\n");
            for (TermsClause clause : terms.clauses()) {
                out.raw("<li")
                        .attribute("data-clause", clause.id())
                        .raw(">")
                        .text(clause.text())
                        .raw("</li>\n");
            }
            out.raw("</ul>\n");
        }
        out.raw("</section>\n");
    }
}
