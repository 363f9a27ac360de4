package org.civicnews.submission;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.submission.LeakCheck.Secret;

/** The words that a submission keeps private by itself, whatever was redacted. */
final class PrivateWords {
    private PrivateWords() {}

    static List<Secret> of(Submission submission) {
        Submitter submitter = submission.submitter();
        List<Secret> secrets = new ArrayList<>();
        submitter.contact().ifPresent(contact -> secrets.addAll(of(contact, "the sender")));
        if (submitter.displayAs() != DisplayAs.REAL_NAME) {
            submitter.realName().ifPresent(name -> secrets.add(new Secret("the real name of the sender", name)));
        }
        if (submitter.displayAs() == DisplayAs.ANONYMOUS) {
            submitter.pseudonym().ifPresent(name -> secrets.add(new Secret("the pseudonym of the sender", name)));
        }
        submitter.guardian().ifPresent(guardian -> {
            guardian.name().ifPresent(name -> secrets.add(new Secret("the name of the guardian", name)));
            guardian.contact().ifPresent(contact -> secrets.addAll(of(contact, "the guardian")));
        });
        submission
                .wishes()
                .keepConfidential()
                .forEach(words -> secrets.add(new Secret("words that the sender wishes secret", words)));
        for (Attachment attachment : submission.attachments()) {
            if (LeakFold.plainSyllables(attachment.originalName()).size()
                    > 1) { // one alone, such as "con", says nothing
                secrets.add(
                        new Secret("the original name of attachment " + attachment.id(), attachment.originalName()));
            }
        }
        return secrets;
    }

    static List<Secret> of(Contact contact, String whose) {
        List<Secret> secrets = new ArrayList<>();
        contact.email().ifPresent(words -> secrets.add(new Secret("the e-mail address of " + whose, words)));
        contact.phone().ifPresent(words -> secrets.add(new Secret("the telephone number of " + whose, words)));
        contact.postal().ifPresent(words -> secrets.add(new Secret("the postal address of " + whose, words)));
        return secrets;
    }
}
