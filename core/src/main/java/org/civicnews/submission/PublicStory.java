package org.civicnews.submission;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.ArticleStatus;
import org.civicnews.article.Byline;
import org.civicnews.body.Block;
import org.civicnews.body.Figure;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.RichText;
import org.civicnews.people.PersonName;
import org.civicnews.value.ContentId;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.Problems;
import org.civicnews.value.PublicationDate;
import org.jspecify.annotations.Nullable;

/**
 * A story as readers may see it: the redacted text, the name that the sender wishes, the pictures that may be shown, the
 * answers that were approved. There is one way to make it, {@link #of}, and that way asks for a published state, every
 * consent, a redaction decided by a person, and finds no private word anywhere in it. Immutable and thread-safe.
 */
public final class PublicStory {
    private final Optional<ContentId> id;
    private final LanguageTag language;
    private final Optional<String> title;
    private final List<Block> blocks;
    private final DisplayAs displayAs;
    private final Optional<String> byline;
    private final List<PublicAttachment> attachments;
    private final List<PublicReply> replies;
    private final TermsSnapshot terms;
    private final Instant publishedAt;
    private final Optional<Instant> updatedAt;

    private PublicStory(Submission submission, PublicText text) {
        this.id = submission.publishedAs();
        this.language = submission.language();
        this.title = text.run().title().filter(words -> !words.isBlank());
        this.blocks = List.copyOf(text.run().blocks());
        this.displayAs = submission.submitter().displayAs();
        this.byline = submission.submitter().displayName();
        this.attachments = List.copyOf(text.attachments());
        this.replies = List.copyOf(text.replies());
        this.terms = withoutExtra(submission.terms());
        Instant first = Instant.MAX;
        Optional<Instant> changed = Optional.empty();
        for (ModerationEntry entry : submission.moderation().entries()) {
            if (entry.to() == ModerationState.PUBLISHED && entry.at().isBefore(first)) {
                first = entry.at();
            } else if (entry.to() == ModerationState.UPDATED) {
                changed = Optional.of(entry.at());
            }
        }
        this.publishedAt = first;
        this.updatedAt = changed;
    }

    private static TermsSnapshot withoutExtra(TermsSnapshot terms) {
        return TermsSnapshot.builder()
                .id(terms.id())
                .version(terms.version())
                .language(terms.language())
                .text(terms.text())
                .digest(terms.digest())
                .clauses(terms.clauses().stream()
                        .map(clause -> TermsClause.builder()
                                .id(clause.id())
                                .text(clause.text())
                                .kind(clause.kind())
                                .build())
                        .toList())
                .build();
    }

    /**
     * Makes what readers may see of a submission at a moment.
     *
     * @param submission a submission that is PUBLISHED or UPDATED at that moment
     * @param instant the moment, given by the caller
     * @return the story
     * @throws InvalidContentException naming whatever is missing, by its kind and place and never by its words
     */
    public static PublicStory of(Submission submission, Instant instant) {
        ModerationLog log = submission.moderation();
        Optional<ModerationState> state = log.stateAt(instant);
        Problems problems = new Problems()
                .require(
                        state.filter(ModerationState::isPublic).isPresent()
                                && log.state().isPublic(),
                        "moderation",
                        "NOT_PUBLISHED",
                        () -> "cannot publish: the submission is "
                                + (state.filter(ModerationState::isPublic).isPresent()
                                        ? log.state().name()
                                        : state.map(ModerationState::name).orElse("not received")))
                .require(
                        log.last().contentDigest().equals(submission.story().contentDigest()),
                        "story",
                        "CHANGED_SINCE_PUBLISHED",
                        () -> "cannot publish: the story was changed after its last step of moderation");
        submission.missingToPublish(instant).forEach(problems::add);
        problems.throwIfAny();
        Redaction redaction = PublicationGuard.redaction(submission, instant).orElseThrow();
        return new PublicStory(submission, PublicText.of(submission, redaction));
    }

    /** {@return the id under which it is published, empty if it has none} */
    public Optional<ContentId> id() {
        return id;
    }

    /** {@return the language} */
    public LanguageTag language() {
        return language;
    }

    /** {@return the title as redacted, empty if there is none} */
    public Optional<String> title() {
        return title;
    }

    /** {@return the blocks as redacted, placeholders marked} */
    public List<Block> blocks() {
        return blocks;
    }

    /** {@return under which name it appears} */
    public DisplayAs displayAs() {
        return displayAs;
    }

    /** {@return the name to print, as the sender wishes; empty for an anonymous story} */
    public Optional<String> byline() {
        return byline;
    }

    /** {@return the pictures, videos and recordings, if the sender wishes them shown} */
    public List<PublicAttachment> attachments() {
        return attachments;
    }

    /** {@return the approved answers of those who may answer} */
    public List<PublicReply> replies() {
        return replies;
    }

    /** {@return the terms under which it was sent} */
    public TermsSnapshot terms() {
        return terms;
    }

    /** {@return when it was first published} */
    public Instant publishedAt() {
        return publishedAt;
    }

    /** {@return when it was last changed since, empty if never} */
    public Optional<Instant> updatedAt() {
        return updatedAt;
    }

    /**
     * Makes an article of the story, without its replies: each picture as a figure after the text.
     *
     * @param headlineIfUntitled the headline of a story without a title, never blank
     * @return the article, with the byline that the sender wishes, or none
     */
    public Article toArticle(String headlineIfUntitled) {
        List<Block> body = new ArrayList<>(blocks);
        List<MediaItem> media = new ArrayList<>();
        for (PublicAttachment attachment : attachments) {
            media.add(media(attachment));
            body.add(Figure.builder()
                    .id("figure-" + attachment.id())
                    .addMedia(attachment.id())
                    .build());
        }
        ArticleBuilder article = Article.builder()
                .id(id)
                .language(language)
                .headline(title.orElse(headlineIfUntitled))
                .blocks(body)
                .media(media)
                .published(PublicationDate.of(publishedAt.atOffset(ZoneOffset.UTC)))
                .modified(updatedAt.map(at -> PublicationDate.of(at.atOffset(ZoneOffset.UTC))))
                .status(updatedAt.isPresent() ? ArticleStatus.UPDATED : ArticleStatus.PUBLISHED);
        byline.ifPresent(name ->
                article.addBylines(Byline.builder().name(PersonName.of(name)).build()));
        return article.build();
    }

    private static MediaItem media(PublicAttachment attachment) {
        MediaItemBuilder item = MediaItem.builder()
                .id(attachment.id())
                .kind(MediaKind.of(attachment.kind().name()))
                .storageKey(attachment.storedName())
                .mediaType(attachment.mediaType())
                .digest(attachment.digest());
        attachment.caption().ifPresent(caption -> item.caption(RichText.of(caption)));
        return item.build();
    }

    private List<Object> parts() {
        return List.of(
                id, language, title, blocks, displayAs, byline, attachments, replies, terms, publishedAt, updatedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicStory story && story.parts().equals(parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(parts());
    }

    @Override
    public String toString() {
        return "PublicStory{title=" + title.orElse("") + ", byline=" + byline.orElse("") + ", publishedAt="
                + publishedAt + "}";
    }
}
