package org.civicnews.formats.jsonld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.Dateline;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.BlockTree;
import org.civicnews.formats.loss.LossNotes;
import org.civicnews.formats.loss.UnknownParts;
import org.civicnews.formats.out.JsonOut;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;

/** Writes an article. Serves one writing. */
final class NewsArticleLd {
    /** Made by people and by a trained model together; that a model made all of it nobody has disclosed. */
    private static final String MADE_WITH_AI = "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource";

    private final Article article;
    private final LdNames names;
    private final LdOptions options;
    private final LossNotes notes;
    private final PeopleLd people;

    NewsArticleLd(Article article, LdNames names, LdOptions options, LossNotes notes) {
        this.article = article;
        this.names = names;
        this.options = options;
        this.notes = notes;
        this.people = new PeopleLd(names, notes);
    }

    void write(JsonOut out) {
        Optional<String> url = article.canonicalUrl().map(WebLink::url);
        out.member("@type", "NewsArticle")
                .member("@id", article.id().map(id -> id.value()))
                .member("url", url)
                .member("mainEntityOfPage", url)
                .member("inLanguage", article.language().tag())
                .member("headline", article.headline())
                .member("alternativeHeadline", article.kicker())
                .member("description", article.lead().map(lead -> lead.text().text()))
                .list("author", indexes(article.bylines()), (list, i) -> author(list, i))
                .member("articleSection", article.section())
                .strings("keywords", article.tags())
                .member("datePublished", article.published().map(PublicationDate::toString))
                .member("dateModified", article.modified().map(PublicationDate::toString))
                .member("creativeWorkStatus", article.status().map(status -> status.name()));
        article.revision().ifPresent(revision -> out.member("version", revision.number()));
        writeDisclosures(out);
        writeSource(out);
        new MediaLd(article, names, notes).write(out);
        writeBody(out);
        writeRecords(out);
        article.rights().ifPresent(rights -> writeRights(out, rights));
    }

    /** That artificial intelligence had a part is the one disclosure that schema.org has a property for. */
    private void writeDisclosures(JsonOut out) {
        boolean told = false;
        for (int i = 0; i < article.disclosures().size(); i++) {
            if (article.disclosures().get(i).kind().equals(DisclosureKind.AI)) {
                notes.approximated("/disclosures/" + i + "/kind", "is told as the digital source of the article");
                told = true;
            }
        }
        if (told) {
            out.member("digitalSourceType", MADE_WITH_AI);
        }
    }

    private static List<Integer> indexes(List<?> values) {
        List<Integer> indexes = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            indexes.add(i);
        }
        return indexes;
    }

    private void author(JsonOut out, int index) {
        Byline byline = article.bylines().get(index);
        byline.name()
                .ifPresent(name -> out.object(it -> {
                    PeopleLd.named(it, name);
                    it.member("jobTitle", byline.role());
                }));
        byline.organization().ifPresent(organization -> {
            out.object(names.mention(organization));
            notes.lost("/bylines/" + index + "/role", "schema.org has no role of an organisation that writes");
        });
    }

    private void writeSource(JsonOut out) {
        Optional<SourceCredit> credit = article.sourceCredit();
        Optional<OriginalLink> link = article.originalLink();
        out.member("creditText", credit.map(SourceCredit::text));
        boolean told = link.isPresent()
                || credit.filter(given ->
                                given.publisher().isPresent() || given.author().isPresent())
                        .isPresent();
        if (told) {
            out.object("isBasedOn", work -> {
                work.member("@type", "CreativeWork")
                        .member("url", link.map(given -> given.canonical().url()))
                        .member(
                                "archivedAt",
                                link.flatMap(OriginalLink::archived).map(WebLink::url));
                credit.flatMap(SourceCredit::publisher)
                        .ifPresent(publisher -> work.object("publisher", names.mention(publisher)));
                credit.flatMap(SourceCredit::author)
                        .ifPresent(author -> work.object("author", it -> PeopleLd.named(it, author)));
            });
        }
        article.dateline().ifPresent(dateline -> {
            if (dateline.date().flatMap(PartialDate::sourceText).isPresent()) {
                notes.lost("/dateline/date/edtf", "the words of the source stand for it");
            }
            out.member("dateline", words(dateline));
            dateline.place().ifPresent(place -> out.object("contentLocation", names.mention(place)));
        });
    }

    /** {@return such as {@code Cần Thơ, 12/3}: the place, and the date as it was printed, else its EDTF form} */
    private String words(Dateline dateline) {
        List<String> parts = new ArrayList<>();
        dateline.place().flatMap(names::name).ifPresent(parts::add);
        dateline.date().map(date -> date.sourceText().orElseGet(date::toEdtf)).ifPresent(parts::add);
        return String.join(", ", parts);
    }

    private void writeBody(JsonOut out) {
        if (options.body()) {
            out.member("articleBody", article.plainText());
            BlockTree.walk(article.blocks(), "/blocks", (path, block) -> {
                if (article.lead().filter(block::equals).isEmpty()) {
                    notes.lost(path + "/role", "the text does not tell what a paragraph is for, but for the lead");
                }
            });
            UnknownParts.blocks(article, notes);
            UnknownParts.members(article, notes);
        } else {
            notes.lost("/blocks", "the caller left the body out");
        }
        out.member("wordCount", article.wordCount());
    }

    private void writeRecords(JsonOut out) {
        EventLd events = new EventLd(names, notes);
        LawLd law = new LawLd(names, options, notes);
        out.list("correction", article.corrections(), (list, correction) -> correction(list, correction))
                .list(
                        "citation",
                        indexes(article.legalReferences()),
                        (list, i) -> law.write(list, article.legalReferences().get(i), "/legalReferences/" + i))
                .list(
                        "about",
                        indexes(article.meetings()),
                        (list, i) -> list.object(
                                it -> events.members(it, article.meetings().get(i), "/meetings/" + i)));
        int peopleCount = article.people().size();
        int organizationCount = article.organizations().size();
        List<Object> mentions = new ArrayList<>(article.people());
        mentions.addAll(article.organizations());
        mentions.addAll(article.places());
        out.list("mentions", indexes(mentions), (list, boxed) -> {
            int i = boxed;
            if (i < peopleCount) {
                people.person(list, article.people().get(i), "/people/" + i);
            } else if (i < peopleCount + organizationCount) {
                int at = i - peopleCount;
                people.organization(list, article.organizations().get(at), "/organizations/" + at);
            } else {
                int at = i - peopleCount - organizationCount;
                list.object(it -> people.place(it, article.places().get(at), "/places/" + at));
            }
        });
    }

    private static void correction(JsonOut out, Correction correction) {
        out.object(it -> it.member("@type", "CorrectionComment")
                .member("@id", LdNames.address("correction", correction.id()))
                .member("additionalType", correction.kind().name())
                .member("text", correction.text())
                .member("datePublished", correction.at().toString()));
    }

    private static void writeRights(JsonOut out, Rights rights) {
        rights.holder()
                .ifPresent(holder -> out.object(
                        "copyrightHolder",
                        it -> it.member("@type", "Organization").member("name", holder)));
        out.member("copyrightNotice", rights.notice())
                .member("usageInfo", rights.usageTerms())
                .member("license", rights.licence());
    }
}
