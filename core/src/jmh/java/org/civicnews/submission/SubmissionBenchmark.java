package org.civicnews.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.civicnews.people.OrganizationRef;
import org.civicnews.value.Digest;
import org.civicnews.value.LanguageTag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one submission costs: to be built and checked, and to be guarded against publication, redaction and leak check
 * included; and the leak check alone beside a search for one phrase after another. One operation is one submission.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class SubmissionBenchmark {
    private static final Instant T0 = Instant.parse("2026-03-01T02:00:00Z");
    private static final String[] SYLLABLES = {
        "chuyện", "nhà", "tôi", "mẹ", "chồng", "nàng", "dâu", "bữa", "cơm", "chiều", "thương", "nhau", "được", "không",
        "người", "Đặng", "Hoà", "Toản", "Lụa", "những", "ngày", "mưa", "về", "quê", "ngoại"
    };

    /** How many words a story has. */
    @Param({"2000", "8000"})
    int words;

    /** How many places are removed from it. */
    @Param({"10", "100"})
    int spans;

    /** So many that no processor knows them by heart. */
    private static final int STORIES = 64;

    private final List<List<String>> stories = new ArrayList<>();
    private int next;
    private List<String> paragraphs = List.of();
    private List<LeakCheck.Secret> secrets = List.of();
    private List<RedactionSpan> places = List.of();

    /** Writes a story of syllables at random, with names to remove. */
    @Setup
    public void write() {
        stories.clear();
        for (int i = 0; i < STORIES; i++) {
            write(new Random(i));
            stories.add(paragraphs);
        }
    }

    private void write(Random random) {
        paragraphs = new ArrayList<>();
        places = new ArrayList<>();
        secrets = new ArrayList<>();
        int size = words / spans;
        for (int paragraph = 0; paragraph < spans; paragraph++) {
            String name = "Xuân Kỳ " + (char) ('A' + paragraph % 26) + paragraph;
            StringBuilder text = new StringBuilder(name);
            for (int i = 3; i < size; i++) {
                text.append(' ').append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            paragraphs.add(text.append('.').toString());
            secrets.add(new LeakCheck.Secret("a name", name));
            places.add(RedactionSpan.builder()
                    .blockId("b" + (paragraph + 1))
                    .start(0)
                    .end(name.length())
                    .category(RedactionCategory.NAME)
                    .replacement("[tên]")
                    .build());
        }
    }

    private Submission submission(Story told) {
        return Submission.builder()
                .id("s")
                .receivedAt(T0)
                .submitter(Submitter.builder()
                        .key("s1")
                        .displayAs(DisplayAs.PSEUDONYM)
                        .pseudonym("Mưa Chiều")
                        .realName("Lê Thị Huệ Chi")
                        .ageBand(AgeBand.ADULT)
                        .contact(Contact.builder().phone("0912345678").build())
                        .build())
                .authorship(Authorship.builder().kind(AuthorshipKind.OWN_STORY).build())
                .story(told)
                .terms(TermsSnapshot.of(
                        LanguageTag.VIETNAMESE,
                        List.of(TermsClause.builder()
                                .id("k1")
                                .text("Chuyện có thật.")
                                .build())))
                .addConsents(consent("c1", ConsentPurpose.PROCESS), consent("c2", ConsentPurpose.PUBLISH))
                .moderation(ModerationLog.received(T0, ModerationActor.system("form", "1"), told.contentDigest()))
                .build();
    }

    private static ConsentRecord consent(String id, ConsentPurpose purpose) {
        return ConsentRecord.builder()
                .id(id)
                .purpose(purpose)
                .decision(ConsentDecision.GRANTED)
                .at(T0)
                .by(ConsentGiver.SUBJECT)
                .subjectKey("s1")
                .controller(OrganizationRef.named("Tòa soạn"))
                .method(ConsentMethod.BUTTON)
                .textShown("Tôi đồng ý.")
                .textVersion("1")
                .textDigest(Digest.ofText("Tôi đồng ý."))
                .build();
    }

    /** {@return what is missing: nothing} Builds and checks every part, decides a redaction, guards publication. */
    @Benchmark
    public Object validateAndGuard() {
        next = (next + 1) % STORIES;
        Submission submission = submission(Story.of("Bữa cơm", stories.get(next)));
        Redaction redaction = Redaction.decide("r1", T0, ModerationActor.human("m1"), "1", submission, places);
        return submission.withRedaction(redaction).missingToPublish(T0);
    }

    /** {@return what leaks: the names, as nothing is removed here, but for the last word all is read} */
    @Benchmark
    public int oneAutomaton() {
        LeakCheck check = LeakCheck.of(secrets);
        LeakFold fold = new LeakFold();
        int leaks = 0;
        for (String paragraph : paragraphs) {
            Optional<String> leak = check.leak(paragraph.substring(paragraph.indexOf(' ') + 1), fold);
            leaks += leak.isPresent() ? 1 : 0;
        }
        return leaks;
    }

    /** {@return the same, found by one automaton for each phrase} The peer: time grows with the phrases. */
    @Benchmark
    public int phraseByPhrase() {
        LeakFold fold = new LeakFold();
        int leaks = 0;
        for (LeakCheck.Secret secret : secrets) {
            LeakCheck check = LeakCheck.of(List.of(secret));
            for (String paragraph : paragraphs) {
                leaks += check.leak(paragraph.substring(paragraph.indexOf(' ') + 1), fold)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return leaks;
    }
}
