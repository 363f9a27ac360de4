package org.civicnews.formats.json;

import java.time.Instant;
import java.util.Map;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.AnswerSource;
import org.civicnews.submission.Attachment;
import org.civicnews.submission.AttachmentBuilder;
import org.civicnews.submission.AttachmentScan;
import org.civicnews.submission.AttachmentScanBuilder;
import org.civicnews.submission.Channel;
import org.civicnews.submission.ModerationLog;
import org.civicnews.submission.Reply;
import org.civicnews.submission.ReplyBuilder;
import org.civicnews.submission.ReplyState;
import org.civicnews.submission.RetentionPolicy;
import org.civicnews.submission.RetentionPolicyBuilder;
import org.civicnews.submission.ScanStatus;
import org.civicnews.submission.Story;
import org.civicnews.submission.StoryBuilder;
import org.civicnews.submission.Submission;
import org.civicnews.submission.SubmissionBuilder;
import org.civicnews.submission.Tombstone;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.jspecify.annotations.Nullable;

/** A reader's story as the desk has it, and what is left of it when it is erased. */
final class StoryCodecs {
    static final ObjectCodec<Story, StoryBuilder> STORY = ObjectCodec.of("story", Story::builder, StoryBuilder::build)
            .optional("title", Scalars.STRING, Story::title, StoryBuilder::title)
            .filled("blocks", BodyCodecs.BLOCK, Story::blocks, StoryBuilder::addBlocks)
            .extra(Story::extra, StoryBuilder::putExtra);

    static final ObjectCodec<AttachmentScan, AttachmentScanBuilder> SCAN = ObjectCodec.of(
                    "attachmentScan", AttachmentScan::builder, AttachmentScanBuilder::build)
            .required(
                    "status",
                    EnumCodec.of(ScanStatus.class, ScanStatus::name),
                    AttachmentScan::status,
                    AttachmentScanBuilder::status)
            .optional("engine", Scalars.STRING, AttachmentScan::engine, AttachmentScanBuilder::engine)
            .optional("at", Scalars.INSTANT, AttachmentScan::at, AttachmentScanBuilder::at)
            .extra(AttachmentScan::extra, AttachmentScanBuilder::putExtra);

    static final ObjectCodec<Attachment, AttachmentBuilder> ATTACHMENT = ObjectCodec.of(
                    "attachment", Attachment::builder, AttachmentBuilder::build)
            .required("id", Scalars.STRING, Attachment::id, AttachmentBuilder::id)
            .required("storedName", Scalars.STRING, Attachment::storedName, AttachmentBuilder::storedName)
            .required("originalName", Scalars.STRING, Attachment::originalName, AttachmentBuilder::originalName)
            .required("declaredType", Scalars.STRING, Attachment::declaredType, AttachmentBuilder::declaredType)
            .required("detectedType", Scalars.STRING, Attachment::detectedType, AttachmentBuilder::detectedType)
            .required("bytes", LongCodec.LONG, Attachment::bytes, AttachmentBuilder::bytes)
            .required("digest", Scalars.DIGEST, Attachment::digest, AttachmentBuilder::digest)
            .defaulted("scan", SCAN, Attachment::scan, AttachmentBuilder::scan)
            .flag("metadataStripped", Attachment::metadataStripped, AttachmentBuilder::metadataStripped)
            .flag("rewritten", Attachment::rewritten, AttachmentBuilder::rewritten)
            .required(
                    "kind",
                    Scalars.kind(AcceptedKind::of, AcceptedKind.known()),
                    Attachment::kind,
                    AttachmentBuilder::kind)
            .optional("caption", Scalars.STRING, Attachment::caption, AttachmentBuilder::caption)
            .extra(Attachment::extra, AttachmentBuilder::putExtra);

    static final ObjectCodec<Reply, ReplyBuilder> REPLY = ObjectCodec.of("reply", Reply::builder, ReplyBuilder::build)
            .required("id", Scalars.STRING, Reply::id, ReplyBuilder::id)
            .required("by", Scalars.kind(AnswerSource::of, AnswerSource.known()), Reply::by, ReplyBuilder::by)
            .required("displayName", Scalars.STRING, Reply::displayName, ReplyBuilder::displayName)
            .required("at", Scalars.INSTANT, Reply::at, ReplyBuilder::at)
            .required("text", Scalars.STRING, Reply::text, ReplyBuilder::text)
            .defaulted("state", EnumCodec.of(ReplyState.class, ReplyState::name), Reply::state, ReplyBuilder::state)
            .extra(Reply::extra, ReplyBuilder::putExtra);

    static final ObjectCodec<RetentionPolicy, RetentionPolicyBuilder> RETENTION = ObjectCodec.of(
                    "retention", RetentionPolicy::builder, RetentionPolicyBuilder::build)
            .required("rawUntil", Scalars.INSTANT, RetentionPolicy::rawUntil, RetentionPolicyBuilder::rawUntil)
            .required(
                    "contactUntil",
                    Scalars.INSTANT,
                    RetentionPolicy::contactUntil,
                    RetentionPolicyBuilder::contactUntil)
            .optional(
                    "publishedUntil",
                    Scalars.INSTANT,
                    RetentionPolicy::publishedUntil,
                    RetentionPolicyBuilder::publishedUntil)
            .required("basis", Scalars.STRING, RetentionPolicy::basis, RetentionPolicyBuilder::basis)
            .optional("legalHold", Scalars.STRING, RetentionPolicy::legalHold, RetentionPolicyBuilder::legalHold)
            .extra(RetentionPolicy::extra, RetentionPolicyBuilder::putExtra);

    static final ObjectCodec<Submission, SubmissionBuilder> SUBMISSION = ObjectCodec.of(
                    "submission", Submission::builder, SubmissionBuilder::build)
            .document("submission", Submission::formatVersion, SubmissionBuilder::formatVersion)
            .required("id", Scalars.STRING, Submission::id, SubmissionBuilder::id)
            .defaulted(
                    "channel",
                    Scalars.kind(Channel::of, Channel.known()),
                    Submission::channel,
                    SubmissionBuilder::channel)
            .optional("form", SubmissionCodecs.FORM, Submission::form, SubmissionBuilder::form)
            .defaulted("language", Scalars.LANGUAGE, Submission::language, SubmissionBuilder::language)
            .required("receivedAt", Scalars.INSTANT, Submission::receivedAt, SubmissionBuilder::receivedAt)
            .optional("topic", Scalars.STRING, Submission::topic, SubmissionBuilder::topic)
            .required("submitter", SubmitterCodecs.SUBMITTER, Submission::submitter, SubmissionBuilder::submitter)
            .required("authorship", SubmitterCodecs.AUTHORSHIP, Submission::authorship, SubmissionBuilder::authorship)
            .required("story", STORY, Submission::story, SubmissionBuilder::story)
            .optionalInt("declaredWords", Submission::declaredWords, SubmissionBuilder::declaredWords)
            .list("attachments", ATTACHMENT, Submission::attachments, SubmissionBuilder::addAttachments)
            .list(
                    "thirdParties",
                    SubmitterCodecs.THIRD_PARTY,
                    Submission::thirdParties,
                    SubmissionBuilder::addThirdParties)
            .required("terms", SubmissionCodecs.TERMS, Submission::terms, SubmissionBuilder::terms)
            .filled("consents", SubmitterCodecs.CONSENT, Submission::consents, SubmissionBuilder::addConsents)
            .defaulted("wishes", SubmitterCodecs.WISHES, Submission::wishes, SubmissionBuilder::wishes)
            .required("moderation", ModerationCodecs.LOG, Submission::moderation, SubmissionBuilder::moderation)
            .list("redactions", ModerationCodecs.REDACTION, Submission::redactions, SubmissionBuilder::addRedactions)
            .list("replies", REPLY, Submission::replies, SubmissionBuilder::addReplies)
            .optional("royalty", SubmissionCodecs.ROYALTY, Submission::royalty, SubmissionBuilder::royalty)
            .optional("retention", RETENTION, Submission::retention, SubmissionBuilder::retention)
            .optional("publishedAs", Scalars.CONTENT_ID, Submission::publishedAs, SubmissionBuilder::publishedAs)
            .extra(Submission::extra, SubmissionBuilder::putExtra);

    static final ObjectCodec<Tombstone, TombstoneParts> TOMBSTONE = ObjectCodec.of(
                    "tombstone", TombstoneParts::new, TombstoneParts::build)
            .document("tombstone", tombstone -> FormatVersion.CURRENT, (parts, version) -> parts)
            .required("id", Scalars.STRING, Tombstone::id, TombstoneParts::id)
            .required("receivedAt", Scalars.INSTANT, Tombstone::receivedAt, TombstoneParts::receivedAt)
            .required("moderation", ModerationCodecs.LOG, Tombstone::moderation, TombstoneParts::moderation)
            .extra(tombstone -> Map.of(), (parts, member, json) -> {});

    /** Parts of a tombstone, which is a record. */
    static final class TombstoneParts {
        private String id = "?";
        private Instant receivedAt = Instant.EPOCH;
        private @Nullable ModerationLog moderation;

        TombstoneParts id(String value) {
            id = value;
            return this;
        }

        TombstoneParts receivedAt(Instant value) {
            receivedAt = value;
            return this;
        }

        TombstoneParts moderation(ModerationLog value) {
            moderation = value;
            return this;
        }

        Tombstone build() {
            if (moderation == null) {
                throw new InvalidContentException("moderation");
            }
            return new Tombstone(id, receivedAt, moderation);
        }
    }

    private StoryCodecs() {}
}
