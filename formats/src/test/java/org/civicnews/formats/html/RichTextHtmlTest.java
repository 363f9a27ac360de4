package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.DateAnnotation;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.law.MentionKind;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;

class RichTextHtmlTest {
    @Test
    void escapesTextAndBreaksLines() {
        assertThat(html("a < b & c > d \"e\" 'f'\ng")).isEqualTo("a &lt; b &amp; c &gt; d \"e\" 'f'<br>g");
    }

    @Test
    void nestsWhatStandsInside() {
        assertThat(html("abcdef", style(TextStyle.EM, 0, 6), style(TextStyle.STRONG, 2, 4)))
                .isEqualTo("<em class=\"cn-em\" data-annotation=\"0\">ab"
                        + "<strong class=\"cn-strong\" data-annotation=\"1\">cd</strong>ef</em>");
    }

    @Test
    void splitsWhatCrossesIntoPiecesOfOneNumber() {
        assertThat(html("abcdef", style(TextStyle.EM, 0, 4), style(TextStyle.STRONG, 2, 6)))
                .isEqualTo("<em class=\"cn-em\" data-annotation=\"0\">ab"
                        + "<strong class=\"cn-strong\" data-annotation=\"1\">cd</strong></em>"
                        + "<strong class=\"cn-strong\" data-annotation=\"1\">ef</strong>");
    }

    @Test
    void opensTheLongerFirstWhateverTheOrderOfTheList() {
        assertThat(html("abcd", style(TextStyle.STRONG, 0, 2), style(TextStyle.EM, 0, 4)))
                .isEqualTo("<em class=\"cn-em\" data-annotation=\"1\">"
                        + "<strong class=\"cn-strong\" data-annotation=\"0\">ab</strong>cd</em>");
    }

    @Test
    void neverPutsALinkIntoALink() {
        Annotation mention = LegalAnnotation.builder()
                .start(0)
                .end(6)
                .ref("l1")
                .kind(MentionKind.NAME)
                .build();
        Annotation link = LinkAnnotation.builder()
                .start(2)
                .end(4)
                .link(WebLink.of("https://a.example.vn/"))
                .build();

        assertThat(html("abcdef", mention, link))
                .startsWith("<span class=\"cn-legal\"")
                .contains(
                        "<a class=\"cn-link\" data-annotation=\"1\" href=\"https://a.example.vn/\" rel=\"noopener\">cd</a>");
        assertThat(html("abcdef", mention))
                .startsWith("<a class=\"cn-legal\" data-annotation=\"0\" href=\"#cn-law-l1\"");
    }

    @Test
    void writesOnlyKnownLinkTypesAndEachOnce() {
        Annotation link = LinkAnnotation.builder()
                .start(0)
                .end(1)
                .link(WebLink.of("https://a.example.vn/?x={1}"))
                .addRel("ugc", "ugc", "modulepreload")
                .build();

        assertThat(html("a", link))
                .contains("rel=\"noopener ugc\"")
                .contains("href=\"https://a.example.vn/?x=%7B1%7D\" data-href=\"https://a.example.vn/?x={1}\"")
                .contains("data-value='{\"link\":");
    }

    @Test
    void keepsWhatMarkupCannotSayAsJson() {
        Annotation date = DateAnnotation.builder()
                .start(0)
                .end(9)
                .date(PartialDate.builder().quarter(3).year(2023).build())
                .putExtra("x", new RawJson("\"it's <b>\""))
                .build();

        assertThat(html("quý III/2023", date))
                .isEqualTo("<span class=\"cn-date\" data-annotation=\"0\" data-date=\"2023-35\""
                        + " data-value='{\"date\":\"2023-35\",\"x\":\"it&#39;s &lt;b&gt;\"}'>quý III/2</span>023");
    }

    @Test
    void writesEmptyEndsForARangeThatFindsTooManyElementsOpen() {
        Annotation[] annotations = new Annotation[RichTextHtml.DEEPEST + 1];
        for (int i = 0; i < annotations.length; i++) {
            annotations[i] = style(TextStyle.EM, i, 40 - i);
        }
        String html = html("á".repeat(40), annotations);

        assertThat(html)
                .contains("<span class=\"cn-em\" data-annotation=\"8\" data-start></span>")
                .contains("<span data-annotation=\"8\" data-end></span>");
    }

    @Test
    void writesMembersThatItDoesNotKnow() {
        Annotation extended = StyleAnnotation.builder()
                .style(TextStyle.EM)
                .start(0)
                .end(1)
                .putAllExtra(Map.of("màu", new RawJson("[1,{\"a\":null}]")))
                .build();

        assertThat(html("a", extended)).contains("data-value='{\"màu\":[1,{\"a\":null}]}'");
    }

    private static Annotation style(TextStyle style, int start, int end) {
        return StyleAnnotation.builder().style(style).start(start).end(end).build();
    }

    private static String html(String text, Annotation... annotations) {
        HtmlOut out = new HtmlOut();
        HtmlWriting writing =
                new HtmlWriting(out, new HtmlOptions(false, 1, "cn-", null), LanguageTag.VIETNAMESE, (Article) null);
        RichTextHtml.write(
                writing,
                RichText.builder()
                        .text(text)
                        .annotations(Arrays.asList(annotations))
                        .build());
        return out.toString();
    }
}
