package org.civicnews.vietnamese.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.body.RichText;
import org.civicnews.page.PageWarning;
import org.civicnews.value.Evidence;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.vietnamese.law.CitedText;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.law.LegalReferenceResolver;
import org.civicnews.vietnamese.law.ResolvedReferences;
import org.civicnews.vietnamese.meeting.MeetingReader;
import org.civicnews.vietnamese.meeting.MeetingReading;
import org.civicnews.vietnamese.meeting.MeetingText;
import org.civicnews.vietnamese.people.NameContext;
import org.civicnews.vietnamese.people.NameTables;
import org.civicnews.vietnamese.people.NamedText;
import org.civicnews.vietnamese.people.PeopleResolver;
import org.civicnews.vietnamese.people.ResolvedNames;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateResolver;

/**
 * The facts of one article, in the order in which they are read: each text by each recogniser, then one pass over the
 * document that makes one record of all mentions of the same thing, then the meetings. The headline is read with the rest,
 * though it carries no annotations: it names whom a later "ông Phong" or "Luật này" means.
 */
final class ArticleFacts {
    private final Article article;
    private final List<ArticleTexts.Located> texts;
    private final TextFacts headline;
    private final List<TextFacts> found;
    private final DateResolver dates;
    private final ResolvedReferences references;
    private final LegalRecords laws;
    private final Optional<ResolvedNames> names;

    ArticleFacts(Article article, LegalReferenceRecognizer recognizer, LegalReferenceResolver resolver) {
        this.article = article;
        this.texts = ArticleTexts.of(article);
        List<String> words = new ArrayList<>(texts.size() + 1);
        words.add(article.headline());
        texts.forEach(text -> words.add(text.text().text()));
        List<TextFacts> facts = TextFacts.of(words, recognizer);
        this.headline = facts.get(0);
        this.found = facts.subList(1, facts.size());
        this.dates = dateResolver();
        this.references = resolver.resolve(cited(), published());
        this.laws = new LegalRecords(article, references, texts.size());
        boolean named = !article.people().isEmpty()
                || !article.organizations().isEmpty()
                || !article.places().isEmpty();
        this.names = named ? Optional.empty() : Optional.of(resolvedNames());
    }

    private Optional<LocalDate> published() {
        return article.published().map(PublicationDate::day);
    }

    /** Knows the day of publication and every whole date that the article tells. */
    private DateResolver dateResolver() {
        DateResolver resolver = published().map(DateResolver::against).orElseGet(DateResolver::withoutReference);
        Set<LocalDate> told = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            for (DateMention mention : found.get(i).dates()) {
                PartialDate date =
                        mention.date().filter(PartialDate::isWholeDay).orElse(null);
                if (date != null && told.add(date.earliest().orElseThrow())) {
                    Optional<String> block = texts.get(i).blockId();
                    resolver = block.isPresent()
                            ? resolver.stating(date, Evidence.of(block.orElseThrow(), mention.span()))
                            : resolver.stating(date);
                }
            }
        }
        return resolver;
    }

    private List<CitedText> cited() {
        List<CitedText> cited = new ArrayList<>(texts.size() + 1);
        cited.add(new CitedText(Optional.empty(), article.headline(), headline.laws()));
        for (int i = 0; i < texts.size(); i++) {
            cited.add(new CitedText(
                    texts.get(i).blockId(),
                    texts.get(i).text().text(),
                    found.get(i).laws()));
        }
        return cited;
    }

    private ResolvedNames resolvedNames() {
        List<NamedText> named = new ArrayList<>(texts.size() + 1);
        named.add(new NamedText(Optional.empty(), headline.names()));
        for (int i = 0; i < texts.size(); i++) {
            named.add(new NamedText(texts.get(i).blockId(), found.get(i).names()));
        }
        Optional<String> place =
                article.tags().stream().filter(NameTables::isProvince).findFirst();
        return PeopleResolver.standard()
                .resolve(named, new NameContext(place, published().map(PartialDate::of)));
    }

    /** {@return the article with its facts annotated} */
    Enrichment enrichment() {
        ArticleBuilder recorded = article.toBuilder().addAllLegalReferences(laws.added());
        List<PageWarning> warnings = new ArrayList<>();
        names.ifPresent(resolved -> {
            recorded.people(resolved.people())
                    .organizations(resolved.organizations())
                    .places(resolved.places());
            if (article.meetings().isEmpty()) {
                MeetingReading reading = MeetingReader.standard().read(meetingTexts(resolved), dates);
                recorded.meetings(reading.meetings());
                warnings.addAll(reading.warnings());
            }
        });
        int[] index = {-1};
        Article annotated = ArticleTexts.map(article, recorded, text -> annotated(text, ++index[0]));
        return new Enrichment(annotated, warnings);
    }

    private List<MeetingText> meetingTexts(ResolvedNames resolved) {
        List<MeetingText> blocks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            TextFacts facts = found.get(i);
            String words = texts.get(i).text().text();
            texts.get(i)
                    .blockId()
                    .ifPresent(id -> blocks.add(new MeetingText(
                            id,
                            words,
                            facts.names(),
                            resolved.ids().get(index + 1),
                            resolved.posts().get(index + 1),
                            facts.dates(),
                            facts.quantities(),
                            facts.laws(),
                            lawIds(index + 1))));
        }
        return blocks;
    }

    private List<Optional<String>> lawIds(int text) {
        List<Optional<String>> ids = new ArrayList<>();
        for (ResolvedReferences.ResolvedMention mention : references.all(text)) {
            ids.add(laws.id(mention));
        }
        return ids;
    }

    private RichText annotated(RichText text, int index) {
        TextFacts facts = found.get(index);
        FactAnnotations annotations = new FactAnnotations(text);
        for (ResolvedReferences.ResolvedMention mention : references.mentions(index + 1)) {
            laws.id(mention).ifPresent(id -> annotations.law(mention.mention(), id));
        }
        names.ifPresent(resolved -> {
            for (int i = 0; i < facts.names().size(); i++) {
                annotations.name(
                        facts.names().get(i), resolved.ids().get(index + 1).get(i));
            }
        });
        facts.dates().forEach(mention -> annotations.date(mention, dates));
        facts.quantities().forEach(annotations::quantity);
        return annotations.annotated();
    }
}
