package org.civicnews.formats.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.formats.Loss;
import org.civicnews.formats.Losses;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.formats.generated.Sample;
import org.junit.jupiter.api.Test;

class LossFinderTest {
    private static LossTable table(String... rows) {
        String text = "pointer\tfate\treason\n" + String.join("\n", rows) + "\n";
        return LossTable.read("t", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Losses find(LossNotes notes, String... rows) {
        return LossFinder.of(table(rows)).find(Sample.article(), notes);
    }

    private static List<String> pointers(List<Loss> losses) {
        return losses.stream().map(Loss::pointer).toList();
    }

    @Test
    void whatNoRowCoversIsLost() {
        Losses losses = find(new LossNotes(), "/**\tlost\tno place");
        assertThat(pointers(losses.lost()))
                .startsWith("/id", "/language", "/headline")
                .contains("/meetings", "/blocks")
                .doesNotContain("/type", "/formatVersion", "/embargoUntil");
        assertThat(losses.approximated()).isEmpty();
    }

    @Test
    void aMoreExactRowWins() {
        Losses losses = find(
                new LossNotes(),
                "/**\tcarried\t",
                "/people/*\tlost\tno people",
                "/people/*/name/full\tcarried\t",
                "/media\tapproximated\tin another form",
                "/meetings/**/text\tlost\tno texts");
        assertThat(pointers(losses.lost()))
                .containsExactly("/people/0", "/meetings/0/time/start/text", "/meetings/0/tasks/0/text");
        assertThat(pointers(losses.approximated())).containsExactly("/media");
    }

    @Test
    void namesTheLeavesWhereARowKeepsSome() {
        Losses losses = find(new LossNotes(), "/**\tcarried\t", "/people\tlost\tno people");
        assertThat(pointers(losses.lost())).containsExactly("/people");
        Losses some = find(new LossNotes(), "/**\tlost\tno place", "/people/*/name/full\tcarried\t");
        assertThat(pointers(some.lost()))
                .contains("/people/0/id", "/people/0/name/order", "/people/0/posts")
                .doesNotContain("/people/0/name/full", "/people", "/people/0");
    }

    @Test
    void aNoteWinsOverTheTableAndOneOnNothingIsIgnored() {
        LossNotes notes = new LossNotes();
        notes.lost("/headline", "too long");
        notes.approximated("/media/0/alt", "as a name");
        notes.lost("/media/7", "not there");
        Losses losses = find(notes, "/**\tcarried\t", "/media/*/alt\tlost\tno place");
        assertThat(losses.lost()).containsExactly(new Loss("/headline", "too long"));
        assertThat(losses.approximated()).containsExactly(new Loss("/media/0/alt", "as a name"));
    }

    @Test
    void aPartOfATableIsATable() {
        LossTable part =
                table("/**\tlost\tno place", "/meetings/*/name\tcarried\t").part("/meetings/*");
        Losses losses = LossFinder.of(part).find(Sample.article().meetings().get(0), new LossNotes());
        assertThat(pointers(losses.lost())).contains("/id", "/tasks").doesNotContain("/name");
    }

    @Test
    void theOrderIsThatOfTheDocument() {
        for (long seed = 0; seed < 50; seed++) {
            Article article = new ArticleGenerator(seed).article();
            Losses losses = LossFinder.of(table("/**\tlost\tno place")).find(article, new LossNotes());
            assertThat(pointers(losses.lost())).doesNotHaveDuplicates().contains("/headline", "/blocks");
        }
    }

    @Test
    void refusesATableThatSaysNothingOfTheRest() {
        assertThatThrownBy(() -> table("/headline\tcarried\t"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/**");
        assertThatThrownBy(() -> table("/**\tlost\t"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reason");
    }

    @Test
    void lossesOfPartsArePutTogether() {
        Losses first = new Losses(List.of(new Loss("/kicker", "no place")), List.of());
        assertThat(first.under("/0").and(first.under("/1")).lost())
                .extracting(Loss::pointer)
                .containsExactly("/0/kicker", "/1/kicker");
        assertThat(Losses.none().isEmpty()).isTrue();
        assertThat(first.isEmpty()).isFalse();
    }
}
