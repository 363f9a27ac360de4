package org.civicnews.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.submission.LeakCheck.Secret;
import org.civicnews.value.Problem;
import org.civicnews.value.Problems;

/** What readers would see of a submission after a redaction, and whether anything private is left in it. */
final class PublicText {
    private final Submission submission;
    private final RedactionRun run;
    private final List<PublicAttachment> attachments = new ArrayList<>();
    private final List<PublicReply> replies = new ArrayList<>();
    private final Problems problems = new Problems();

    private PublicText(Submission submission, RedactionRun run) {
        this.submission = submission;
        this.run = run;
    }

    static PublicText of(Submission submission, Redaction redaction) {
        PublicText text = new PublicText(submission, RedactionRun.of(submission, redaction.spans()));
        text.check(redaction);
        return text;
    }

    /** Files of text are for the desk; the rest is shown if the sender wishes it. */
    static boolean isShown(Attachment attachment, Submission submission) {
        return attachment.isShown() && submission.wishes().publishImages();
    }

    private void check(Redaction redaction) {
        boolean matches = redaction.inputDigest().equals(RedactionRun.inputDigest(submission))
                && run.problems().list().isEmpty()
                && redaction.outputDigest().equals(run.outputDigest());
        problems.require(
                matches,
                "redactions",
                "REDACTION_STALE",
                () -> "cannot publish: redaction " + redaction.id() + " was decided for another text");
        if (matches) {
            collect();
            checkLeaks(redaction);
        }
    }

    private void collect() {
        for (Attachment attachment : submission.attachments()) {
            if (isShown(attachment, submission)) {
                attachments.add(new PublicAttachment(
                        attachment.id(),
                        attachment.kind(),
                        attachment.storedName(),
                        attachment.detectedType(),
                        attachment.bytes(),
                        attachment.digest(),
                        Optional.ofNullable(run.captions().get(attachment.id())).filter(text -> !text.isBlank())));
            }
        }
        for (Reply reply : submission.replies()) {
            if (reply.state() == ReplyState.APPROVED && isWished(reply)) {
                replies.add(new PublicReply(reply.id(), reply.by(), reply.displayName(), reply.at(), reply.text()));
            }
        }
    }

    private boolean isWished(Reply reply) {
        if (reply.by().equals(AnswerSource.READER)) {
            return submission.wishes().readersMayReply();
        }
        return reply.by().equals(AnswerSource.DESK) || submission.wishes().expertsMayReply();
    }

    private void checkLeaks(Redaction redaction) {
        List<Secret> secrets = new ArrayList<>(PrivateWords.of(submission));
        for (Secret secret : run.removed()) {
            secrets.add(new Secret(secret.what() + " of redaction " + redaction.id(), secret.words()));
        }
        LeakSearch search = new LeakSearch(LeakCheck.of(secrets), problems);
        run.title().ifPresent(title -> search.look("story/title", title));
        search.look("story/blocks", run.blocks());
        for (PublicAttachment attachment : attachments) {
            search.look("attachments/" + attachment.id() + "/storedName", attachment.storedName());
            attachment.caption().ifPresent(text -> search.look("attachments/" + attachment.id() + "/caption", text));
        }
        for (PublicReply reply : replies) {
            search.look("replies/" + reply.id() + "/displayName", reply.displayName());
            search.look("replies/" + reply.id() + "/text", reply.text());
        }
        submission.submitter().displayName().ifPresent(name -> search.look("byline", name));
        submission.publishedAs().ifPresent(id -> search.look("publishedAs", id.value()));
    }

    List<Problem> problems() {
        return problems.list();
    }

    RedactionRun run() {
        return run;
    }

    List<PublicAttachment> attachments() {
        return attachments;
    }

    List<PublicReply> replies() {
        return replies;
    }
}
