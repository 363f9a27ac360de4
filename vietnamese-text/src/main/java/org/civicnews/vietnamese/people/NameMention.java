package org.civicnews.vietnamese.people;

import java.util.List;
import java.util.Optional;
import org.civicnews.value.Span;

/**
 * A place in a text that names a person, an organisation or a place. Immutable and thread-safe.
 *
 * @param kind what is named
 * @param span where, in UTF-16 code units of the text searched; a person's span is the bare name
 * @param text the words, as they stand in the text
 * @param name the words in NFC, with single spaces
 * @param honorifics what stands before a person's name and is no post (đồng chí, ông, GS.TS., Đại tá), as written, in NFC
 * @param posts the posts that the text gives the person here, in protocol order: shared ones, those before the name, those
 *     after it
 * @param shortForm whether a person is named by less than the whole name ({@code ông Phong}), as after the first mention
 * @param parent of an organisation the name of the body that it is told to be of, behind {@code của} ({@code Phòng Nghiệp vụ
 *     của Bảo tàng tỉnh}); empty if none is told so, and of people and places
 */
public record NameMention(
        NameKind kind,
        Span span,
        String text,
        String name,
        List<String> honorifics,
        List<PostClaim> posts,
        boolean shortForm,
        Optional<String> parent) {
    /** Copies the lists. */
    public NameMention {
        honorifics = List.copyOf(honorifics);
        posts = List.copyOf(posts);
    }
}
