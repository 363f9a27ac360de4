package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.civicnews.body.Annotation;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;

class InlineTextTest {
    private final InlineText text = new InlineText();

    @Test
    void collapsesWhiteSpaceAsBrowsersDo() {
        text.append(" \n Sáng\t 1/12 ");
        text.append(" họp\r\n");

        assertThat(text.take().text()).isEqualTo("Sáng 1/12 họp");
    }

    @Test
    void keepsNoBreakSpacesWithinAndNoneAtTheEnds() {
        text.append("\u00A0\u200B 12\u00A0tỷ \u00A0");

        assertThat(text.take().text()).isEqualTo("12\u00A0tỷ");
    }

    @Test
    void leavesOutWhatMayNotBeStored() {
        text.append("a\u0007b\uD800c\uDC00\uD83D\uDE00\u0085");

        assertThat(text.take().text()).isEqualTo("ab\uFFFDc\uFFFD\uD83D\uDE00");
    }

    @Test
    void keepsOneLineBreakAndEndsAParagraphAtTwo() {
        text.append("một");
        text.lineBreak();
        text.append(" hai");
        assertThat(text.endsParagraph()).isFalse();
        text.lineBreak();
        text.lineBreak();
        assertThat(text.endsParagraph()).isTrue();

        assertThat(text.take().text()).isEqualTo("một\nhai");
    }

    @Test
    void marksStylesWithoutTheSpacesAroundThem() {
        text.append("Ông ");
        text.open(TextStyle.STRONG, null);
        text.append(" An ");
        text.close();
        text.append("nói");

        RichText taken = text.take();
        assertThat(taken.text()).isEqualTo("Ông An nói");
        assertThat(marks(taken)).containsExactly("STRONG[4,6)");
    }

    @Test
    void goesOnWithWhatIsOpenInTheNextBlock() {
        text.open(TextStyle.EM, null);
        text.append("một");
        assertThat(marks(text.take())).containsExactly("EM[0,3)");
        text.append("hai");
        text.close();
        text.append(" ba");
        assertThat(marks(text.take())).containsExactly("EM[0,3)");
    }

    @Test
    void marksAStyleWithinTheSameStyleOnce() {
        text.open(TextStyle.STRONG, null);
        text.append("một ");
        text.open(TextStyle.STRONG, null);
        text.append("hai");
        text.close();
        text.close();

        assertThat(marks(text.take())).containsExactly("STRONG[0,7)");
    }

    @Test
    void neverCutsACharacter() {
        text.append("a");
        text.open(null, WebLink.of("https://a.example.vn/"));
        text.append("\u0301b");
        text.close();
        text.append("\u0309c");

        assertThat(marks(text.take())).containsExactly("link[2,4)");
    }

    @Test
    void dropsMarksThatShowNothing() {
        text.open(TextStyle.STRONG, null);
        text.append(" ");
        text.close();
        text.append("một");
        text.open(TextStyle.EM, null);
        text.append("\u00A0");
        text.close();

        assertThat(text.take()).isEqualTo(RichText.of("một"));
    }

    @Test
    void keepsTheLinesOfPreformattedText() {
        text.openPreformatted();
        text.append("một\n\n\nhai\nba");
        text.closePreformatted();

        assertThat(text.take().text()).isEqualTo("một\n\nhai\nba");
    }

    @Test
    void isEmptyWhereNothingIsShown() {
        text.append(" \u00A0\u200B\n");

        assertThat(text.isEmpty()).isTrue();
        assertThat(text.take()).isEqualTo(RichText.of(""));
    }

    private static List<String> marks(RichText text) {
        return text.annotations().stream().map(InlineTextTest::mark).toList();
    }

    private static String mark(Annotation annotation) {
        String name =
                annotation instanceof StyleAnnotation style ? style.style().name() : "link";
        return name + "[" + annotation.start() + "," + annotation.end() + ")";
    }
}
