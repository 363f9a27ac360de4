package org.civicnews.formats.html;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.civicnews.article.Article;
import org.civicnews.law.LegalReference;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.RawJson;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;

/** One writing of one page: where it goes, its language, its ids and the names of its records. Not thread-safe. */
final class HtmlWriting {
    private static final boolean[] NO_URL = new boolean[0x80];

    static {
        "`^{}|[]".chars().forEach(c -> NO_URL[c] = true);
    }

    final HtmlOut out;
    final HtmlOptions options;
    final LanguageTag language;
    final Labels labels;
    final AnnotationTags annotationTags;
    private final ZoneOffset zone;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> organizations = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, LegalReference> documents = new HashMap<>();

    /** What the ids of each kind of record begin with. */
    private final Map<String, String> prefixes = new HashMap<>();

    HtmlWriting(HtmlOut out, HtmlOptions options, LanguageTag language, @Nullable Article article) {
        this.out = out;
        this.options = options;
        this.language = language;
        this.labels = Labels.in(language);
        this.annotationTags = new AnnotationTags(this);
        this.zone = Optional.ofNullable(article)
                .flatMap(Article::published)
                .flatMap(PublicationDate::moment)
                .map(OffsetDateTime::getOffset)
                .orElse(ZoneOffset.UTC);
        if (article != null) {
            for (Person person : article.people()) {
                person.id().ifPresent(id -> people.put(id, person.name().full()));
            }
            for (Organization organization : article.organizations()) {
                organization.id().ifPresent(id -> organizations.put(id, organization.name()));
            }
            for (Place place : article.places()) {
                place.id().ifPresent(id -> places.put(id, place.name()));
            }
            for (LegalReference document : article.legalReferences()) {
                documents.put(document.id(), document);
            }
        }
    }

    /** {@return the offset in which moments are shown: that of the publication, else UTC} */
    ZoneOffset zone() {
        return zone;
    }

    /** {@return the name of a person: the record's, else the one in the reference, else its id} */
    String name(PersonRef person) {
        return name(people, person.ref(), person.name());
    }

    String name(OrganizationRef organization) {
        return name(organizations, organization.ref(), organization.name());
    }

    String name(PlaceRef place) {
        return name(places, place.ref(), place.name());
    }

    /** Writes the title of a document as a link to its record, its id if the article has none. */
    void document(String ref) {
        LegalReference document = documents.get(ref);
        if (document == null) {
            out.text(ref);
            return;
        }
        out.raw("<a");
        reference("law", ref);
        out.raw(">");
        out.text(RecordsHtml.title(document, labels)).raw("</a>");
    }

    private static String name(Map<String, String> records, Optional<String> ref, Optional<String> name) {
        return name.or(() -> ref.map(id -> records.getOrDefault(id, id))).orElse("");
    }

    /**
     * Makes an HTML id for a record: letters, digits, dots and hyphens stay, anything else becomes its number between
     * underscores, so that two records never share an id and none needs escaping in a link.
     */
    String id(String kind, String record) {
        String prefix = prefixes.computeIfAbsent(kind, name -> options.idPrefix() + name + '-');
        int plain = 0;
        while (plain < record.length() && isPlain(record.charAt(plain))) {
            plain++;
        }
        if (plain == record.length()) {
            return prefix + record;
        }
        StringBuilder id = new StringBuilder(prefix).append(record, 0, plain);
        for (int i = plain; i < record.length(); i++) {
            char c = record.charAt(i);
            if (isPlain(c)) {
                id.append(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        }
        return id.toString();
    }

    /** Writes the address of a record in this page. */
    void reference(String kind, String record) {
        out.raw(" href=\"#").raw(id(kind, record)).raw("\"");
    }

    private static boolean isPlain(char c) {
        return (c < 0x80 && Character.isLetterOrDigit(c)) || c == '.' || c == '-';
    }

    /**
     * Writes the address of a link. A character that no URL may hold but browsers let pass is percent-encoded; then
     * {@code data-href} keeps the address as it was, to be read back.
     */
    void href(WebLink link) {
        String encoded = encoded(link.url());
        out.attribute("href", encoded);
        if (!encoded.equals(link.url())) {
            out.attribute("data-href", link.url());
        }
    }

    /** {@return the address without characters that are no URL code points (URL Standard, 1.3); the host stays} */
    static String encoded(String url) {
        StringBuilder encoded = null;
        int host = url.indexOf("//") + 2;
        int hostEnd = host;
        while (hostEnd < url.length() && "/?#".indexOf(url.charAt(hostEnd)) < 0) {
            hostEnd++;
        }
        for (int i = hostEnd; i < url.length(); i++) {
            char c = url.charAt(i);
            if (c < NO_URL.length && NO_URL[c]) {
                encoded = encoded == null ? new StringBuilder(url.substring(0, i)) : encoded;
                encoded.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else if (encoded != null) {
                encoded.append(c);
            }
        }
        return encoded == null ? url : encoded.toString();
    }

    /** Writes words of our own, marked as what they are if the article is in another language. */
    HtmlOut label(String words) {
        if (!labels.isForeignTo(language)) {
            return out.text(words);
        }
        return out.raw("<span lang=\"" + labels.language() + "\">").text(words).raw("</span>");
    }

    /** Writes a heading of a section of our own, {@code depth} levels below the headline. */
    void heading(int depth, String id, String words) {
        int level = Math.min(6, options.headlineLevel() + depth);
        out.raw("<h").raw(level);
        if (!id.isEmpty()) {
            out.attribute("id", id);
        }
        out.raw(">");
        label(words);
        out.raw("</h").raw(level).raw(">\n");
    }

    /** Writes a date in words, as a time element if HTML has a machine form for it. */
    void date(PartialDate date) {
        Optional<String> datetime = HtmlDates.datetime(date);
        datetime.ifPresent(
                value -> out.raw("<time").attribute("datetime", value).raw(">"));
        label(HtmlDates.words(date, labels));
        datetime.ifPresent(value -> out.raw("</time>"));
    }

    /** Writes a date of publication; {@code data-date} keeps it to the nanosecond. */
    void date(String className, PublicationDate date) {
        Optional<String> datetime = HtmlDates.datetime(date);
        String tag = datetime.isPresent() ? "time" : "span";
        out.raw("<").raw(tag).raw(" class=\"").raw(className).raw("\"");
        datetime.ifPresent(value -> out.attribute("datetime", value));
        out.attribute("data-date", date.toString()).raw(">");
        label(HtmlDates.words(date, labels));
        out.raw("</").raw(tag).raw(">");
    }

    void extra(Map<String, RawJson> members) {
        extra("data-extra", members);
    }

    /** Keeps members that nobody understands, under another name where they are of something that is not written. */
    void extra(String attribute, Map<String, RawJson> members) {
        if (!members.isEmpty()) {
            JsonParts json = new JsonParts();
            json.object(() -> members.forEach((name, value) -> json.raw(name, value.text())));
            out.json(attribute, json.toString());
        }
    }
}
