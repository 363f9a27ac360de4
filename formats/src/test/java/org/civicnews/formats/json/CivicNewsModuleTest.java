package org.civicnews.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.Divider;
import org.civicnews.body.Heading;
import org.civicnews.body.Paragraph;
import org.civicnews.body.RichText;
import org.civicnews.formats.generated.ArticleGenerator;
import org.civicnews.law.DocumentNumber;
import org.civicnews.page.CivicPage;
import org.civicnews.value.Digest;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class CivicNewsModuleTest {
    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CivicNewsModule()).build();

    record Entry(
            String note,
            Article article,
            Optional<CivicPage> page,
            List<Block> blocks,
            Map<String, PartialDate> dates) {}

    record Small(
            WebLink link,
            Digest digest,
            PublicationDate published,
            DocumentNumber number,
            Heading heading,
            RichText text) {}

    private static Entry entry(long seed) {
        ArticleGenerator generator = new ArticleGenerator(seed);
        Article article = generator.article();
        return new Entry(
                "ghi chú",
                article,
                seed % 2 == 0 ? Optional.empty() : Optional.of(new ArticleGenerator(seed).page()),
                article.blocks(),
                Map.of("a", PartialDate.parse("XXXX-12-01")));
    }

    @Test
    void isFoundByTheServiceLoader() {
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        Article article = new ArticleGenerator(1).article();
        assertThat(found.readValue(found.writeValueAsString(article), Article.class))
                .isEqualTo(article);
    }

    @Test
    void writesWhatTheFacadeWrites() {
        for (long seed = 0; seed < 40; seed++) {
            Article article = new ArticleGenerator(seed).article();
            assertThat(mapper.writeValueAsString(article))
                    .isEqualTo(ArticleJson.standard().write(article));
        }
    }

    @Test
    void readsModelsInsideTheCallersOwnRecords() {
        for (long seed = 0; seed < 40; seed++) {
            Entry entry = entry(seed);
            assertThat(mapper.readValue(mapper.writeValueAsString(entry), Entry.class))
                    .as("seed %d", seed)
                    .isEqualTo(entry);
        }
    }

    @Test
    void readsModelsOutOfTrees() {
        for (long seed = 0; seed < 40; seed++) {
            CivicPage page = ArticleGenerator.knownOnly(seed).page();
            JsonNode tree = mapper.valueToTree(page);
            assertThat(mapper.treeToValue(tree, CivicPage.class))
                    .as("seed %d", seed)
                    .isEqualTo(page);
        }
    }

    @Test
    void keepsUnknownMembersInTrees() {
        String json = "{\"type\":\"page\",\"formatVersion\":\"1.0\",\"x\":{\"a\":[1,null,\"b\"]}}";
        JsonNode tree = mapper.valueToTree(mapper.readValue(json, CivicPage.class));
        assertThat(tree).isEqualTo(mapper.readTree(json));
        assertThat(mapper.writeValueAsString(mapper.treeToValue(tree, CivicPage.class)))
                .isEqualTo(json);
    }

    @Test
    void leavesItsOwnFormatAloneWhateverTheMapperIsToldToDo() {
        JsonMapper odd = JsonMapper.builder()
                .addModule(new CivicNewsModule())
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS)
                .build();
        Entry entry = entry(4);
        String json = odd.writeValueAsString(entry);
        assertThat(json).contains(ArticleJson.standard().write(entry.article()));
        assertThat(odd.readValue(json, Entry.class)).isEqualTo(entry);
    }

    @Test
    void readsSmallValuesAndSingleKindsOfBlocks() {
        Small small = new Small(
                WebLink.of("https://example.org/tin"),
                Digest.ofText("x"),
                PublicationDate.of(LocalDate.of(2024, 4, 3)),
                DocumentNumber.parse("13/2023/NĐ-CP"),
                Heading.builder().id("b1").level(2).text(RichText.of("Mục")).build(),
                RichText.of("chữ"));
        String json = mapper.writeValueAsString(small);
        assertThat(json).startsWith("{\"link\":\"https://example.org/tin\",\"digest\":\"sha-256:");
        assertThat(mapper.readValue(json, Small.class)).isEqualTo(small);
    }

    @Test
    void refusesAnotherKindOfBlockThanAskedFor() {
        String divider = mapper.writeValueAsString(Divider.builder().id("b1").build());
        assertThat(mapper.readValue(divider, Block.class)).isInstanceOf(Divider.class);
        assertThatThrownBy(() -> mapper.readValue(divider, Paragraph.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("must be a Paragraph");
    }

    @Test
    void turnsViolationsIntoJacksonsExceptionWithAllProblemsAsItsCause() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"note\":\"x\",\"article\":{\"type\":\"article\",\"formatVersion\":\"1.0\",\"headline\":\" \",\"blocks\":7}}",
                        Entry.class))
                .isInstanceOf(JacksonException.class)
                .hasCauseInstanceOf(InvalidContentException.class)
                .hasMessageContaining("/blocks: must be an array but was a number; /headline: must not be blank");
    }

    @Test
    void readsNullAsNothing() {
        assertThat(mapper.readValue("{\"note\":\"x\",\"article\":null}", Entry.class)
                        .article())
                .isNull();
        assertThat(mapper.readValue("null", Annotation.class)).isNull();
    }

    @Test
    void readsFromAReaderWhatFollowsInTheCallersOwnStream() {
        Article article = new ArticleGenerator(2).article();
        String json = mapper.writeValueAsString(List.of(article, article));
        Article[] read = mapper.readValue(new StringReader(json), Article[].class);
        assertThat(read).containsExactly(article, article);
    }
}
