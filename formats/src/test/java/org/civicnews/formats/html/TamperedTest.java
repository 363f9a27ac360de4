package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.civicnews.value.InvalidContentException;
import org.junit.jupiter.api.Test;

/** Pages of ours that somebody changed: each is read or refused, and nothing else happens. */
class TamperedTest {
    private static final String[] PIECES = {
        "<",
        ">",
        "</p>",
        "</article>",
        "\"",
        "'",
        "{",
        "}",
        "[",
        ",",
        "\\",
        "&quot;",
        "<table>",
        "<svg>",
        "data-id=\"b1\"",
        "data-record='{'",
        "data-annotation=\"99999999999\"",
        "colspan=\"-1\"",
        "\u0000",
        "\uD800",
        "<li>",
        "<!--"
    };

    @Test
    void readsOrRefusesAnyChangedPage() {
        String html = ArticleHtml.fragment().write(Samples.article());
        Random random = new Random(20241);
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            refused += isRefused(changed(html, random)) ? 1 : 0;
        }

        assertThat(refused).isBetween(1, 1_499);
    }

    private static boolean isRefused(String html) {
        try {
            ArticleHtml.fragment().read(html);
            return false;
        } catch (InvalidContentException e) {
            assertThat(e.problems()).isNotEmpty();
            return true;
        }
    }

    private static String changed(String html, Random random) {
        StringBuilder changed = new StringBuilder(html);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> changed.delete(at, Math.min(changed.length(), at + 1 + random.nextInt(40)));
                default ->
                    changed.insert(at, changed.substring(at, Math.min(changed.length(), at + random.nextInt(300))));
            }
        }
        return changed.toString();
    }
}
