package org.civicnews.formats.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.DisplayAs;
import org.civicnews.submission.PublicAttachment;
import org.civicnews.submission.PublicReply;
import org.civicnews.submission.PublicStory;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;

/** A story as it may be shown. There is no member here for anything that is private. */
final class PublicStoryCodecs {
    static final ObjectCodec<PublicAttachment, Never> ATTACHMENT = ObjectCodec.of(
                    "publicAttachment", Never::new, (Function<Never, PublicAttachment>) Never::refuse)
            .required("id", Scalars.STRING, PublicAttachment::id, Never::take)
            .required("kind", Scalars.kind(AcceptedKind::of, AcceptedKind.known()), PublicAttachment::kind, Never::take)
            .required("storedName", Scalars.STRING, PublicAttachment::storedName, Never::take)
            .required("mediaType", Scalars.STRING, PublicAttachment::mediaType, Never::take)
            .required("bytes", LongCodec.LONG, PublicAttachment::bytes, Never::take)
            .required("digest", Scalars.DIGEST, PublicAttachment::digest, Never::take)
            .optional("caption", Scalars.STRING, PublicAttachment::caption, Never::take)
            .extra(value -> Map.of(), (parts, member, json) -> {});

    static final ObjectCodec<PublicReply, Never> REPLY = ObjectCodec.of(
                    "publicReply", Never::new, (Function<Never, PublicReply>) Never::refuse)
            .required("id", Scalars.STRING, PublicReply::id, Never::take)
            .required("by", Scalars.kind(AnswerSource::of, AnswerSource.known()), PublicReply::by, Never::take)
            .required("displayName", Scalars.STRING, PublicReply::displayName, Never::take)
            .required("at", Scalars.INSTANT, PublicReply::at, Never::take)
            .required("text", Scalars.STRING, PublicReply::text, Never::take)
            .extra(value -> Map.of(), (parts, member, json) -> {});

    static final ObjectCodec<PublicStory, Never> STORY = ObjectCodec.of(
                    "publicStory", Never::new, (Function<Never, PublicStory>) Never::refuse)
            .document("publicStory", story -> FormatVersion.CURRENT, Never::take)
            .optional("id", Scalars.CONTENT_ID, PublicStory::id, Never::take)
            .required("language", Scalars.LANGUAGE, PublicStory::language, Never::take)
            .optional("title", Scalars.STRING, PublicStory::title, Never::take)
            .required("displayAs", EnumCodec.of(DisplayAs.class, DisplayAs::name), PublicStory::displayAs, Never::take)
            .optional("byline", Scalars.STRING, PublicStory::byline, Never::take)
            .required("publishedAt", Scalars.INSTANT, PublicStory::publishedAt, Never::take)
            .optional("updatedAt", Scalars.INSTANT, PublicStory::updatedAt, Never::take)
            .filled("blocks", BodyCodecs.BLOCK, PublicStory::blocks, Never::take)
            .list("attachments", ATTACHMENT, PublicStory::attachments, Never::take)
            .list("replies", REPLY, PublicStory::replies, Never::take)
            .required("terms", SubmissionCodecs.TERMS, PublicStory::terms, Never::take)
            .extra(value -> Map.of(), (parts, member, json) -> {});

    /** A public story is made by its guards and never read: what stands in a file proves nothing. */
    static final class Never {
        Never take(Object ignored) {
            return this;
        }

        @SuppressWarnings({"DoNotCallSuggester", "TypeParameterUnusedInFormals"}) // stands where a builder would build
        <T> T refuse() {
            throw new InvalidContentException(
                    List.of(new Problem("", "WRONG_KIND", "a public story is made from a submission, never read")));
        }
    }

    private PublicStoryCodecs() {}
}
