package org.civicnews.vietnamese.meeting;

import java.util.List;
import java.util.Optional;
import org.civicnews.people.Post;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.ResolvedNames;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.time.DateMention;

/**
 * One block of an article with everything that other recognisers found in it, as values. Immutable and thread-safe.
 *
 * @param blockId the block, which the facts read from it point back at
 * @param text its text, which all spans index
 * @param names the people, organisations and places in it
 * @param nameIds for each name the id of its record
 * @param posts for each name the posts told with it, empty for all but people
 * @param dates the dates in it
 * @param quantities the quantities in it
 * @param laws the legal documents cited in it
 * @param lawIds for each legal document the id of its record, empty if it has none
 */
public record MeetingText(
        String blockId,
        String text,
        List<NameMention> names,
        List<String> nameIds,
        List<List<Post>> posts,
        List<DateMention> dates,
        List<QuantityMention> quantities,
        List<LegalMention> laws,
        List<Optional<String>> lawIds) {
    /** Copies the lists. */
    public MeetingText {
        names = List.copyOf(names);
        nameIds = List.copyOf(nameIds);
        posts = copied(posts);
        dates = List.copyOf(dates);
        quantities = List.copyOf(quantities);
        laws = List.copyOf(laws);
        lawIds = List.copyOf(lawIds);
    }

    /** The same list if everything in it is immutable already. */
    private static List<List<Post>> copied(List<List<Post>> posts) {
        for (List<Post> told : posts) {
            if (List.copyOf(told) != told) {
                return posts.stream().map(List::copyOf).toList();
            }
        }
        return List.copyOf(posts);
    }

    /**
     * Makes a block with its names resolved, and nothing else found yet.
     *
     * @param blockId the block
     * @param text its text
     * @param names the names found in it
     * @param resolved the names of the document
     * @param index which text of the document it is
     * @return the block
     */
    public static MeetingText of(
            String blockId, String text, List<NameMention> names, ResolvedNames resolved, int index) {
        return new MeetingText(
                blockId,
                text,
                names,
                resolved.ids().get(index),
                resolved.posts().get(index),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Tells the dates.
     *
     * @param found the dates found in the text
     * @return the block with them
     */
    public MeetingText withDates(List<DateMention> found) {
        return new MeetingText(blockId, text, names, nameIds, posts, found, quantities, laws, lawIds);
    }

    /**
     * Tells the quantities.
     *
     * @param found the quantities found in the text
     * @return the block with them
     */
    public MeetingText withQuantities(List<QuantityMention> found) {
        return new MeetingText(blockId, text, names, nameIds, posts, dates, found, laws, lawIds);
    }

    /**
     * Tells the legal documents.
     *
     * @param found the documents cited in the text
     * @param ids for each the id of its record, empty if it has none
     * @return the block with them
     */
    public MeetingText withLaws(List<LegalMention> found, List<Optional<String>> ids) {
        return new MeetingText(blockId, text, names, nameIds, posts, dates, quantities, found, ids);
    }
}
