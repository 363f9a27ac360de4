package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.people.Post;
import org.civicnews.text.TsvTable;

/**
 * Makes one record of all mentions of the same person, organisation or place in a document. Start with {@link #standard()}.
 *
 * <pre>{@code
 * NamedText text = new NamedText(Optional.of("b1"), PeopleRecognizer.standard().find(words));
 * ResolvedNames names = PeopleResolver.standard().resolve(List.of(text), NameContext.empty().withPlace("Hà Nội"));
 * names.people().get(0).posts();   // everything that the document says of the person
 * }</pre>
 *
 * <p>A short form ({@code ông Phong}) is the person named last whose name ends so, of those with the same form of address
 * if there are several; where nobody's name does, it is all that the document tells of a person's name. {@code HĐND Thành phố} and {@code Sở Nội vụ} are those of the place that the document is about.
 * The time taken grows with the number of mentions, and with the number of different people for each short form. Immutable
 * and thread-safe.
 */
public final class PeopleResolver {
    private final NameLexicon lexicon;

    private PeopleResolver(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the resolver with the bundled tables} */
    public static PeopleResolver standard() {
        return Standard.RESOLVER;
    }

    /**
     * Exchanges a table.
     *
     * @param table which one
     * @param rows what it holds from now on, with the columns of the bundled one
     * @return a resolver that uses it
     * @throws IllegalArgumentException if a cell holds a word that its column does not know
     */
    public PeopleResolver with(NameTable table, TsvTable rows) {
        return new PeopleResolver(lexicon.with(table, rows));
    }

    /**
     * Resolves the names of a document.
     *
     * @param texts its texts, in their order
     * @param context what is known of it
     * @return the records and which mention is which
     */
    public ResolvedNames resolve(List<NamedText> texts, NameContext context) {
        NameKeys keys = new NameKeys(lexicon, context.place(), texts);
        PlaceRecords places = new PlaceRecords(lexicon, keys);
        OrganizationRecords organizations = new OrganizationRecords(lexicon, keys);
        PersonRecords people = new PersonRecords(lexicon, keys, organizations, context.date());
        List<List<String>> ids = new ArrayList<>();
        for (NamedText text : texts) {
            NameMention body = null;
            for (NameMention mention : text.mentions()) {
                boolean organization = mention.kind() == NameKind.ORGANIZATION;
                if (organization) {
                    organizations.note(mention);
                    if (body != null) {
                        organizations.noteAlias(body, mention);
                    }
                } else if (mention.kind() == NameKind.PERSON) {
                    people.note(mention);
                }
                body = organization ? mention : null;
            }
        }
        people.settle();
        List<List<List<Post>>> posts = new ArrayList<>();
        for (NamedText text : texts) {
            List<List<Post>> told = new ArrayList<>();
            List<String> found = new ArrayList<>();
            for (NameMention mention : text.mentions()) {
                if (mention.kind() == NameKind.PERSON) {
                    PersonRecords.Added added = people.add(mention, text);
                    found.add(added.id());
                    told.add(added.posts());
                } else {
                    boolean body = mention.kind() == NameKind.ORGANIZATION;
                    found.add(body ? organizations.id(mention) : places.id(mention));
                    told.add(List.of());
                }
            }
            ids.add(found);
            posts.add(told);
        }
        return new ResolvedNames(people.records(), organizations.records(), places.records(), ids, posts);
    }

    /** Holds the resolver of the library. */
    private static final class Standard {
        static final PeopleResolver RESOLVER = new PeopleResolver(NameLexicon.standard());

        private Standard() {}
    }
}
