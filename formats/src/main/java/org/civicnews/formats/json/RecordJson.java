package org.civicnews.formats.json;

import java.io.StringWriter;
import java.io.Writer;
import java.util.Set;
import java.util.function.Consumer;
import org.civicnews.article.Byline;
import org.civicnews.article.Correction;
import org.civicnews.article.Dateline;
import org.civicnews.article.Disclosure;
import org.civicnews.article.OriginalLink;
import org.civicnews.article.Provenance;
import org.civicnews.article.Revision;
import org.civicnews.article.Rights;
import org.civicnews.article.SourceCredit;
import org.civicnews.body.Annotation;
import org.civicnews.body.MediaItem;
import org.civicnews.law.LegalReference;
import org.civicnews.meeting.Meeting;
import org.civicnews.people.Organization;
import org.civicnews.people.Person;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * A part of an article as JSON, just as it stands inside the article's own document: for formats that carry a record
 * where their own words cannot tell all of it, such as a data attribute of HTML. Start with {@code of}.
 *
 * <pre>{@code
 * String json = RecordJson.of(byline).text(); // {"name":{"full":"Lê An"},"role":"Phóng viên"}
 * }</pre>
 *
 * <p>Nothing is written before it is asked for. Immutable and thread-safe.
 */
public final class RecordJson {
    private static final Set<String> RANGE = Set.of("start", "end");

    /** Its generators are not closed, so nothing is recycled. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
            .rootValueSeparator((SerializableString) null)
            .build();

    private final Consumer<JsonGenerator> record;

    private RecordJson(Consumer<JsonGenerator> record) {
        this.record = record;
    }

    private static <T> RecordJson of(Codec<T> codec, T value) {
        return new RecordJson(out -> codec.write(out, value));
    }

    /** {@return a byline} */
    public static RecordJson of(Byline byline) {
        return of(ArticleCodecs.BYLINE, byline);
    }

    /** {@return a dateline} */
    public static RecordJson of(Dateline dateline) {
        return of(ArticleCodecs.DATELINE, dateline);
    }

    /** {@return a disclosure} */
    public static RecordJson of(Disclosure disclosure) {
        return of(ArticleCodecs.DISCLOSURE, disclosure);
    }

    /** {@return a source credit} */
    public static RecordJson of(SourceCredit credit) {
        return of(ArticleCodecs.SOURCE_CREDIT, credit);
    }

    /** {@return a link to the original} */
    public static RecordJson of(OriginalLink link) {
        return of(ArticleCodecs.ORIGINAL_LINK, link);
    }

    /** {@return a correction} */
    public static RecordJson of(Correction correction) {
        return of(ArticleCodecs.CORRECTION, correction);
    }

    /** {@return which revision an article is} */
    public static RecordJson of(Revision revision) {
        return of(ArticleCodecs.REVISION, revision);
    }

    /** {@return the rights in an article} */
    public static RecordJson of(Rights rights) {
        return of(ArticleCodecs.RIGHTS, rights);
    }

    /** {@return how an article came to be} */
    public static RecordJson of(Provenance provenance) {
        return of(ArticleCodecs.PROVENANCE, provenance);
    }

    /** {@return a media item} */
    public static RecordJson of(MediaItem item) {
        return of(BodyCodecs.MEDIA, item);
    }

    /** {@return a document} */
    public static RecordJson of(LegalReference document) {
        return of(LawCodecs.LEGAL_REFERENCE, document);
    }

    /** {@return a person} */
    public static RecordJson of(Person person) {
        return of(PeopleCodecs.PERSON, person);
    }

    /** {@return who is meant} */
    public static RecordJson of(PersonRef person) {
        return of(PeopleCodecs.PERSON_REF, person);
    }

    /** {@return an organisation} */
    public static RecordJson of(Organization organization) {
        return of(PeopleCodecs.ORGANIZATION, organization);
    }

    /** {@return a place} */
    public static RecordJson of(Place place) {
        return of(PeopleCodecs.PLACE, place);
    }

    /** {@return a meeting, without the version of the format that it has as a document of its own} */
    public static RecordJson of(Meeting meeting) {
        return of(MeetingCodecs.MEETING, meeting);
    }

    /** {@return an annotation without its type and its range, which stand where the annotation is} */
    public static RecordJson withoutRange(Annotation annotation) {
        return new RecordJson(out -> AnnotationCodecs.ANNOTATION.writeWithout(out, annotation, RANGE));
    }

    /**
     * Writes many records, one after the other, for less than each alone costs.
     *
     * @param out takes one JSON object a record; flushed behind each, never closed
     * @return writes them
     */
    public static Records records(Writer out) {
        return new Records(FACTORY.createGenerator(ObjectWriteContext.empty(), out));
    }

    /**
     * Writes the JSON.
     *
     * @param out takes one JSON object; flushed, not closed
     */
    public void writeTo(Writer out) {
        records(out).write(this);
    }

    /** {@return one JSON object} */
    public String text() {
        StringWriter out = new StringWriter();
        writeTo(out);
        return out.toString();
    }

    /** Writes records. Serves one writing; not thread-safe. */
    public static final class Records {
        private final JsonGenerator json;

        private Records(JsonGenerator json) {
            this.json = json;
        }

        /**
         * Writes a record.
         *
         * @param record what to write, whole, behind the one before without anything between
         */
        public void write(RecordJson record) {
            record.record.accept(json);
            json.flush();
        }
    }
}
