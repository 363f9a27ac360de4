package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;

/** A person while the posts are still being found. Mutable; used once. */
final class PersonDraft {
    final int from;
    final int to;
    final boolean shortForm;

    /** Whether a post stood before the name, as in lists where all do. */
    boolean leading;

    final List<String> honorifics = new ArrayList<>();
    final List<PostClaim> posts = new ArrayList<>();

    PersonDraft(int from, int to, boolean shortForm) {
        this.from = from;
        this.to = to;
        this.shortForm = shortForm;
    }

    void addPost(PostClaim post) {
        for (PostClaim held : posts) {
            if (held.title().equals(post.title()) && held.organization().equals(post.organization())) {
                return;
            }
        }
        posts.add(post);
    }

    NameMention mention(Tokens tokens) {
        String text = tokens.slice(from, to);
        return new NameMention(
                NameKind.PERSON,
                new Span(tokens.start(from), tokens.end(to - 1)),
                text,
                PostReader.spaced(WellFormed.nfc(text)),
                honorifics,
                posts,
                shortForm,
                Optional.empty());
    }
}
