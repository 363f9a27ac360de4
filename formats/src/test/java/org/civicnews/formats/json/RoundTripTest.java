package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.page.CivicPage;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    @Test
    void readsEveryPageBackAsItWas() {
        for (long seed = 0; seed < 1000; seed++) {
            CivicPage page = new ArticleGenerator(seed).page();
            String json = PageJson.standard().write(page);
            CivicPage again = PageJson.standard().read(json);
            assertThat(again).as("seed %d", seed).isEqualTo(page);
            assertThat(PageJson.standard().write(again)).as("seed %d", seed).isEqualTo(json);
        }
    }
}
