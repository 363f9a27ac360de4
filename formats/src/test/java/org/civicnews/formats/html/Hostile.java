package org.civicnews.formats.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.civicnews.article.Article;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.CorrectionKind;
import org.civicnews.article.Disclosure;
import org.civicnews.article.DisclosureKind;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.Box;
import org.civicnews.body.Embed;
import org.civicnews.body.Figure;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.LinkAnnotation;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.MediaCredit;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaKind;
import org.civicnews.body.NoteAnnotation;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.body.QuoteStyle;
import org.civicnews.body.RichText;
import org.civicnews.body.SpeechAnnotation;
import org.civicnews.body.Table;
import org.civicnews.body.TableCell;
import org.civicnews.body.TableRow;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalIdentifier;
import org.civicnews.law.LegalReference;
import org.civicnews.law.MentionKind;
import org.civicnews.meeting.Actor;
import org.civicnews.meeting.AgendaItem;
import org.civicnews.meeting.Decision;
import org.civicnews.meeting.DecisionKind;
import org.civicnews.meeting.Meeting;
import org.civicnews.meeting.MeetingKind;
import org.civicnews.meeting.MeetingStatus;
import org.civicnews.meeting.Obligation;
import org.civicnews.meeting.Participant;
import org.civicnews.meeting.ParticipantRole;
import org.civicnews.meeting.TaskAssignment;
import org.civicnews.meeting.VenueGroup;
import org.civicnews.page.CivicPage;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.Post;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.CallForm;
import org.civicnews.submission.RoyaltyKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import tools.jackson.databind.json.JsonMapper;

/** Pages that say the same hostile text in every place that takes one. */
final class Hostile {
    private final String text;
    private final String line;
    private final RichText rich;

    private Hostile(String text) {
        this.text = text;
        this.line = text.replace('\n', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
        this.rich = RichText.of(text);
    }

    /** The texts of the specification. */
    static List<String> texts() {
        try (InputStream in = Hostile.class.getResourceAsStream("/spec/hostile-strings.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Hostile::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char next = line.charAt(i) == '\\' && i + 1 < line.length() ? line.charAt(i + 1) : 0;
            if (next == 'u') {
                out.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (next == 'n' || next == 't' || next == '\\') {
                out.append(next == 'n' ? '\n' : next == 't' ? '\t' : '\\');
                i++;
            } else {
                out.append(line.charAt(i));
            }
        }
        return out.toString();
    }

    static CivicPage page(String text) {
        Hostile hostile = new Hostile(text);
        return CivicPage.builder()
                .article(hostile.article())
                .submissionCall(hostile.call())
                .build();
    }

    static Article article(String text) {
        return new Hostile(text).article();
    }

    private Article article() {
        return Article.builder()
                .headline(line)
                .canonicalUrl(WebLink.of("https://bao.example.vn/?q='onclick=alert(1)&x={{1}}"))
                .kicker(text)
                .section(text)
                .addBylines(
                        Byline.builder().name(PersonName.of(line)).role(text).build())
                .addTags(text)
                .addBlocks(
                        marked(),
                        Heading.builder().id("h" + text).level(4).text(rich).build(),
                        Quote.builder()
                                .id("q" + text)
                                .addBlocks(paragraph("qp"))
                                .speaker(PersonRef.named(text))
                                .citation(text)
                                .style(QuoteStyle.of(text))
                                .build(),
                        Figure.builder()
                                .id("f" + text)
                                .addMedia(text)
                                .caption(rich)
                                .build(),
                        ListBlock.builder()
                                .id("l" + text)
                                .addItems(ListItem.of(paragraph("lp")))
                                .build(),
                        Table.builder()
                                .id("t" + text)
                                .caption(rich)
                                .addRows(TableRow.of(TableCell.of(text)))
                                .build(),
                        Embed.builder()
                                .id("e" + text)
                                .url(WebLink.of("https://video.example.vn/?a=%22'`b"))
                                .provider(text)
                                .fallback(rich)
                                .build(),
                        Box.builder()
                                .id("b" + text)
                                .title(rich)
                                .addBlocks(paragraph("bp"))
                                .build())
                .addMedia(media())
                .sourceCredit(SourceCredit.builder().text(text).site(text).build())
                .originalLink(OriginalLink.builder()
                        .asGiven(text)
                        .canonical(WebLink.of("https://goc.example.vn/'\u00E0"))
                        .build())
                .published(PublicationDate.parse("2024-03-16T17:45:00+07:00"))
                .addCorrections(Correction.builder()
                        .id(text)
                        .at(Instant.EPOCH)
                        .kind(CorrectionKind.of(text))
                        .text(text)
                        .before(text)
                        .after(text)
                        .build())
                .addPeople(person())
                .addOrganizations(Organization.builder()
                        .id(text)
                        .name(text)
                        .addShortNames(text)
                        .build())
                .addPlaces(Place.builder().id(text).name(text).build())
                .addLegalReferences(law())
                .addMeetings(meeting())
                .rights(Rights.builder().holder(text).notice(text).licence(text).build())
                .addDisclosures(Disclosure.builder()
                        .kind(DisclosureKind.of(text))
                        .text(text)
                        .build())
                .putExtra(text, new RawJson(JsonMapper.shared().writeValueAsString(text)))
                .build();
    }

    private Paragraph paragraph(String id) {
        return Paragraph.builder().id(id + text).text(rich).build();
    }

    private Paragraph marked() {
        int end = text.length();
        return Paragraph.builder()
                .id(text)
                .text(RichText.builder()
                        .text(text)
                        .addAnnotations(
                                NoteAnnotation.builder()
                                        .start(0)
                                        .end(end)
                                        .note(text)
                                        .build(),
                                LegalAnnotation.builder()
                                        .start(0)
                                        .end(end)
                                        .ref(text)
                                        .kind(MentionKind.of(text))
                                        .addFlags(text)
                                        .build(),
                                SpeechAnnotation.builder()
                                        .start(0)
                                        .end(end)
                                        .speaker(PersonRef.named(text))
                                        .build(),
                                LinkAnnotation.builder()
                                        .start(0)
                                        .end(end)
                                        .link(WebLink.of("https://a.example.vn/'onmouseover='alert(1)"))
                                        .addRel(text)
                                        .build())
                        .build())
                .build();
    }

    private MediaItem media() {
        return MediaItem.builder()
                .id(text)
                .kind(MediaKind.IMAGE)
                .source(WebLink.of("https://anh.example.vn/x.png?'onerror='alert(1)"))
                .alt(text)
                .caption(rich)
                .credit(MediaCredit.builder().line(text).build())
                .rights(text)
                .build();
    }

    private Person person() {
        return Person.builder()
                .id(text)
                .name(PersonName.of(line))
                .addPosts(Post.builder().title(text).build())
                .build();
    }

    private LegalReference law() {
        return LegalReference.builder()
                .id(text)
                .documentType(DocumentType.of(text))
                .title(text)
                .issuer(OrganizationRef.named(text))
                .subject(text)
                .addIdentifiers(LegalIdentifier.of(text, text))
                .build();
    }

    private Meeting meeting() {
        return Meeting.builder()
                .id(text)
                .name(text)
                .kind(MeetingKind.of(text))
                .addVenueGroups(VenueGroup.builder().description(text).build())
                .addParticipants(Participant.builder()
                        .group(text)
                        .addRoles(ParticipantRole.of(text))
                        .build())
                .addAgenda(
                        AgendaItem.builder().id(text).number(text).title(text).build())
                .addDecisions(Decision.builder()
                        .id(text)
                        .kind(DecisionKind.of(text))
                        .text(text)
                        .result(text)
                        .build())
                .addTasks(TaskAssignment.builder()
                        .id(text)
                        .text(text)
                        .addAssignees(Actor.group(text))
                        .obligation(Obligation.REQUIRED)
                        .build())
                .status(MeetingStatus.of(text))
                .build();
    }

    private SubmissionCall call() {
        TermsClause clause = TermsClause.builder().id(text).text(text).build();
        return SubmissionCall.builder()
                .id(text)
                .title(text)
                .form(CallForm.builder().id(text).version(text).build())
                .addTopics(text)
                .controller(OrganizationRef.named(text))
                .addAccepts(AcceptedKind.of(text), AcceptedKind.FILE)
                .wordCounter(true)
                .terms(TermsSnapshot.of(LanguageTag.VIETNAMESE, List.of(clause)))
                .royalty(RoyaltyPolicy.builder()
                        .kind(RoyaltyKind.NONE)
                        .statement(text)
                        .clauseId(text)
                        .build())
                .build();
    }
}
