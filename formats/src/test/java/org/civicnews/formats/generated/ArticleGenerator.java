package org.civicnews.formats.generated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.article.BylineBuilder;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionKind;
import org.civicnews.article.CreditRelation;
import org.civicnews.article.Dateline;
import org.civicnews.article.DatelineBuilder;
import org.civicnews.article.Disclosure;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.LinkDisplay;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Provenance;
import org.civicnews.article.Revision;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.Block;
import org.civicnews.meeting.Meeting;
import org.civicnews.page.CivicPage;
import org.civicnews.page.PageWarning;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.value.Span;

/**
 * Makes valid articles and pages that use every member, every kind of block and annotation, crossing ranges and odd
 * Unicode, the same ones for the same seed. Each instance makes one value: {@code new ArticleGenerator(seed).article()}.
 */
public final class ArticleGenerator {
    private final Dice dice;
    private final Texts texts;
    private final Values values;
    private final Records records;
    private final Bodies bodies;

    /**
     * Prepares a generator that also makes members, kinds, blocks and annotations that no version knows.
     *
     * @param seed decides what is made
     */
    public ArticleGenerator(long seed) {
        this(seed, true);
    }

    private ArticleGenerator(long seed, boolean unknowns) {
        dice = new Dice(seed, unknowns);
        texts = new Texts(dice);
        values = new Values(dice, texts);
        records = new Records(dice, texts, values);
        bodies = new Bodies(dice, texts, values, records);
        records.number();
    }

    /**
     * Prepares a generator that makes only what this version knows.
     *
     * @param seed decides what is made
     * @return the generator
     */
    public static ArticleGenerator knownOnly(long seed) {
        return new ArticleGenerator(seed, false);
    }

    /** {@return a valid page; it may lack the article or the call} */
    public CivicPage page() {
        return CivicPage.builder()
                .article(dice.chance(85) ? Optional.of(article()) : Optional.empty())
                .submissionCall(dice.maybe(this::call))
                .warnings(dice.rare(3, this::warning))
                .extra(dice.extra())
                .build();
    }

    /** {@return a valid call for readers' stories} */
    public SubmissionCall call() {
        return new Calls(dice, texts, values, records).call();
    }

    /** {@return a valid meeting that stands alone} */
    public Meeting meeting() {
        return new Meetings(dice, texts, values, records, bodies.rich()).meeting("e1");
    }

    /** {@return a valid article} */
    public Article article() {
        List<Block> blocks = bodies.blocks(8);
        bodies.noteEvidence(blocks);
        Meetings meetings = new Meetings(dice, texts, values, records, bodies.rich());
        ArticleBuilder article = Article.builder()
                .id(dice.maybe(values::contentId))
                .language(values.language())
                .headline(texts.line())
                .kicker(dice.maybe(texts::line))
                .bylines(dice.rare(3, this::byline))
                .section(dice.maybe(texts::line))
                .tags(dice.rare(4, texts::name))
                .blocks(blocks)
                .leadMedia(dice.maybeOf(records.media))
                .sourceCredit(dice.maybe(this::sourceCredit))
                .dateline(dice.maybe(this::dateline))
                .revision(dice.maybe(this::revision))
                .rights(dice.maybe(this::rights))
                .provenance(dice.maybe(this::provenance))
                .disclosures(dice.rare(2, this::disclosure))
                .extra(dice.extra());
        if (dice.unknowns() && dice.chance(5)) {
            article.formatVersion("1.7");
        }
        records.media.forEach(id -> article.addMedia(bodies.media(id)));
        records.people.forEach(id -> article.addPeople(records.person(id)));
        records.organizations.forEach(id -> article.addOrganizations(records.organization(id)));
        records.places.forEach(id -> article.addPlaces(records.place(id)));
        records.laws.forEach(id -> article.addLegalReferences(records.law(id)));
        records.meetings.forEach(id -> article.addMeetings(meetings.meeting(id)));
        links(article);
        history(article, blocks);
        return article.build();
    }

    private void links(ArticleBuilder article) {
        article.canonicalUrl(dice.maybe(values::link));
        if (dice.chance(40)) {
            String asGiven = "https://goc.example.vn/tin;jsessionid=9?fbclid=" + dice.between(1, 999);
            article.originalLink(OriginalLink.builder()
                    .asGiven(asGiven)
                    .canonical(org.civicnews.value.WebLink.of("https://goc.example.vn/tin"))
                    .removed(dice.rare(3, () -> values.removal(asGiven.length())))
                    .display(dice.kind(LinkDisplay.known(), LinkDisplay::of))
                    .retrievedAt(dice.maybe(values::instant))
                    .archived(dice.maybe(values::link))
                    .extra(dice.extra())
                    .build());
        }
    }

    /** Dates, status and corrections, which depend on each other. */
    private void history(ArticleBuilder article, List<Block> blocks) {
        LocalDate day = values.day();
        Optional<ArticleStatus> status = dice.maybe(() -> dice.kind(ArticleStatus.known(), ArticleStatus::of));
        article.status(status);
        if (status.isPresent() || dice.chance(60)) {
            article.published(values.published(day));
            article.modified(dice.maybe(() -> values.published(day.plusDays(dice.between(2, 30)))));
        }
        article.embargoUntil(dice.maybe(() -> values.moment(day.minusDays(dice.between(2, 5)))));
        List<Correction> corrections = new ArrayList<>();
        List<String> ids =
                blocks.stream().map(Block::id).filter(id -> !id.isEmpty()).toList();
        for (int i = 1, count = dice.between(0, 2); i <= count; i++) {
            corrections.add(correction("k" + i, ids, dice.kind(CorrectionKind.known(), CorrectionKind::of)));
        }
        if (status.filter(ArticleStatus.RETRACTED::equals).isPresent()) {
            corrections.add(correction("k9", ids, CorrectionKind.RETRACTION));
        }
        corrections.sort(Comparator.comparing(Correction::at));
        article.corrections(corrections);
    }

    private Correction correction(String id, List<String> blockIds, CorrectionKind kind) {
        return Correction.builder()
                .id(id)
                .at(values.instant())
                .kind(kind)
                .text(texts.text())
                .blockIds(blockIds.isEmpty() ? List.of() : dice.rare(2, () -> dice.pick(blockIds)))
                .before(dice.maybe(texts::text))
                .after(dice.maybe(texts::text))
                .extra(dice.extra())
                .build();
    }

    private Byline byline() {
        BylineBuilder byline = Byline.builder().role(dice.maybe(texts::line)).extra(dice.extra());
        return dice.chance(60)
                ? byline.name(records.personName()).build()
                : byline.organization(records.organization()).build();
    }

    private SourceCredit sourceCredit() {
        return SourceCredit.builder()
                .text("Theo " + texts.line())
                .publisher(dice.maybe(records::organization))
                .site(dice.maybe(() -> "example.vn"))
                .author(dice.maybe(records::personName))
                .relation(dice.kind(CreditRelation.known(), CreditRelation::of))
                .extra(dice.extra())
                .build();
    }

    private Dateline dateline() {
        DatelineBuilder dateline = Dateline.builder().extra(dice.extra());
        return dice.chance(50)
                ? dateline.place(records.place()).build()
                : dateline.place(dice.maybe(records::place)).date(values.date()).build();
    }

    private Revision revision() {
        return Revision.builder()
                .number(dice.between(1, 99))
                .previous(dice.maybe(values::digest))
                .note(dice.maybe(texts::line))
                .extra(dice.extra())
                .build();
    }

    private Rights rights() {
        return Rights.builder()
                .holder(texts.line())
                .notice(dice.maybe(texts::line))
                .usageTerms(dice.maybe(texts::line))
                .licence(dice.maybe(() -> "https://creativecommons.org/licenses/by/4.0/"))
                .extra(dice.extra())
                .build();
    }

    private Provenance provenance() {
        return Provenance.builder()
                .retrievedAt(dice.maybe(values::instant))
                .reader("civicnews")
                .readerVersion(dice.maybe(() -> "0.1.0"))
                .digest(dice.maybe(values::digest))
                .extra(dice.extra())
                .build();
    }

    private Disclosure disclosure() {
        return Disclosure.builder()
                .kind(dice.kind(DisclosureKind.known(), DisclosureKind::of))
                .text(dice.maybe(texts::text))
                .extra(dice.extra())
                .build();
    }

    private PageWarning warning() {
        int start = dice.between(0, 99);
        return PageWarning.builder()
                .code("HEADLINE_GUESSED")
                .span(dice.maybe(() -> new Span(start, start + dice.between(0, 9))))
                .message(texts.line())
                .extra(dice.extra())
                .build();
    }
}
