package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.civicnews.article.Article;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.meeting.Meeting;
import org.civicnews.page.CivicPage;
import org.civicnews.submission.SubmissionCall;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int SEEDS = 200;

    @Test
    void readsEveryPageBackAsItWas() {
        for (long seed = 0; seed < SEEDS; seed++) {
            CivicPage page = new ArticleGenerator(seed).page();
            String json = PageJson.standard().write(page);
            CivicPage again = PageJson.standard().read(json);
            assertThat(again).as("seed %d", seed).isEqualTo(page);
            assertThat(PageJson.standard().write(again)).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void readsEveryArticleBackAsItWas() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Article article = new ArticleGenerator(seed).article();
            String json = ArticleJson.standard().write(article);
            Article again = ArticleJson.standard().read(json);
            assertThat(again).as("seed %d", seed).isEqualTo(article).hasSameHashCodeAs(article);
            assertThat(again.formatVersion()).isEqualTo(article.formatVersion());
            assertThat(ArticleJson.standard().write(again)).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void readsEveryMeetingBackAsItWas() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Meeting meeting = new ArticleGenerator(seed).meeting();
            String json = MeetingJson.standard().write(meeting);
            assertThat(MeetingJson.standard().read(json)).as("seed %d", seed).isEqualTo(meeting);
        }
    }

    @Test
    void readsEveryCallBackAsItWas() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SubmissionCall call = new ArticleGenerator(seed).call();
            String json = SubmissionCallJson.standard().write(call);
            assertThat(SubmissionCallJson.standard().read(json))
                    .as("seed %d", seed)
                    .isEqualTo(call);
        }
    }

    @Test
    void writesTheSameBytesHoweverItIsWritten() {
        for (long seed = 0; seed < SEEDS; seed++) {
            CivicPage page = new ArticleGenerator(seed).page();
            String json = PageJson.standard().write(page);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PageJson.standard().write(page, bytes);
            assertThat(bytes.toByteArray()).as("seed %d", seed).isEqualTo(json.getBytes(StandardCharsets.UTF_8));
            assertThat(PageJson.standard().read(new ByteArrayInputStream(bytes.toByteArray())))
                    .as("seed %d", seed)
                    .isEqualTo(page);
            assertThat(PageJson.standard().write(new ArticleGenerator(seed).page()))
                    .as("seed %d", seed)
                    .isEqualTo(json);
        }
    }

    @Test
    void writesTheSameTreeForPeople() {
        for (long seed = 0; seed < SEEDS; seed++) {
            CivicPage page = new ArticleGenerator(seed).page();
            String pretty = PageJson.pretty().write(page);
            assertThat(Trees.of(pretty))
                    .as("seed %d", seed)
                    .isEqualTo(Trees.of(PageJson.standard().write(page)));
            assertThat(PageJson.pretty().read(pretty)).as("seed %d", seed).isEqualTo(page);
            assertThat(pretty).doesNotContain("\r");
        }
    }

    @Test
    void readsTheVersionOfTheDocumentIntoWhatItHolds() {
        CivicPage page = PageJson.standard()
                .read(
                        "{\"type\":\"page\",\"formatVersion\":\"1.7\",\"article\":{\"type\":\"article\",\"headline\":\"Tin\","
                                + "\"blocks\":[{\"type\":\"divider\",\"id\":\"b1\"}]}}");
        assertThat(page.article().orElseThrow().formatVersion()).isEqualTo("1.7");
    }
}
