package org.civicnews.formats.json;

import java.util.List;
import org.civicnews.article.Article;
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
import org.civicnews.body.Block;
import org.civicnews.body.MediaItem;
import org.civicnews.body.RichText;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.LegalReference;
import org.civicnews.law.Pinpoint;
import org.civicnews.meeting.Meeting;
import org.civicnews.page.CivicPage;
import org.civicnews.people.Organization;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonRef;
import org.civicnews.people.Place;
import org.civicnews.people.PlaceRef;
import org.civicnews.submission.ModerationEntry;
import org.civicnews.submission.ModerationLog;
import org.civicnews.submission.PublicStory;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.Submission;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsSnapshot;
import org.civicnews.submission.Tombstone;
import org.civicnews.value.ContentId;
import org.civicnews.value.DateRange;
import org.civicnews.value.Digest;
import org.civicnews.value.Evidence;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PartialDate;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.Quantity;
import org.civicnews.value.Resolution;
import org.civicnews.value.WebLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson mapper the models, so that they can stand inside a caller's own classes. Found by
 * {@code JsonMapper.builder().findAndAddModules()}, or added with {@code addModule(new CivicNewsModule())}.
 *
 * <p>Articles, pages, meetings, calls and submissions are written as documents of their own, with type and format version. A violation
 * becomes Jackson's own exception, with an {@link InvalidContentException} as its cause.
 */
public final class CivicNewsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Creates the module. */
    public CivicNewsModule() {
        super("civicnews");
        document(Article.class, ArticleCodecs.ARTICLE);
        document(CivicPage.class, PageCodecs.PAGE);
        document(Meeting.class, MeetingCodecs.MEETING);
        document(SubmissionCall.class, SubmissionCodecs.CALL);
        document(Submission.class, StoryCodecs.SUBMISSION);
        document(Tombstone.class, StoryCodecs.TOMBSTONE);
        addSerializer(PublicStory.class, new Writer<>(PublicStoryCodecs.STORY, PublicStoryCodecs.STORY));
        value(ModerationEntry.class, ModerationCodecs.ENTRY);
        value(ModerationLog.class, ModerationCodecs.LOG);
        value(Block.class, BodyCodecs.BLOCK);
        value(Annotation.class, AnnotationCodecs.ANNOTATION);
        value(RichText.class, BodyCodecs.RICH_TEXT);
        value(MediaItem.class, BodyCodecs.MEDIA);
        value(LegalReference.class, LawCodecs.LEGAL_REFERENCE);
        value(DocumentNumber.class, LawCodecs.DOCUMENT_NUMBER);
        value(Person.class, PeopleCodecs.PERSON);
        value(Organization.class, PeopleCodecs.ORGANIZATION);
        value(Place.class, PeopleCodecs.PLACE);
        value(PartialDate.class, ValueCodecs.DATE);
        value(Quantity.class, ValueCodecs.QUANTITY);
        smallValues();
        kinds(Block.class, BodyCodecs.BLOCK, Block.class.getPermittedSubclasses());
        kinds(Annotation.class, AnnotationCodecs.ANNOTATION, Annotation.class.getPermittedSubclasses());
    }

    private void smallValues() {
        value(ContentId.class, Scalars.CONTENT_ID);
        value(WebLink.class, Scalars.LINK);
        value(LanguageTag.class, Scalars.LANGUAGE);
        value(Digest.class, Scalars.DIGEST);
        value(PublicationDate.class, Scalars.PUBLICATION_DATE);
        value(DateRange.class, ValueCodecs.RANGE);
        value(Resolution.class, ValueCodecs.RESOLUTION);
        value(Evidence.class, ValueCodecs.EVIDENCE);
        value(PersonName.class, PeopleCodecs.PERSON_NAME);
        value(PersonRef.class, PeopleCodecs.PERSON_REF);
        value(OrganizationRef.class, PeopleCodecs.ORGANIZATION_REF);
        value(PlaceRef.class, PeopleCodecs.PLACE_REF);
        value(Pinpoint.class, LawCodecs.PINPOINT);
        value(SourceCredit.class, ArticleCodecs.SOURCE_CREDIT);
        value(OriginalLink.class, ArticleCodecs.ORIGINAL_LINK);
        value(Byline.class, ArticleCodecs.BYLINE);
        value(Dateline.class, ArticleCodecs.DATELINE);
        value(Correction.class, ArticleCodecs.CORRECTION);
        value(Revision.class, ArticleCodecs.REVISION);
        value(Rights.class, ArticleCodecs.RIGHTS);
        value(Provenance.class, ArticleCodecs.PROVENANCE);
        value(Disclosure.class, ArticleCodecs.DISCLOSURE);
        value(TermsSnapshot.class, SubmissionCodecs.TERMS);
        value(RoyaltyPolicy.class, SubmissionCodecs.ROYALTY);
    }

    /** A caller's member may ask for one kind of block, such as a heading. */
    private <T> void kinds(Class<T> family, Codec<T> codec, Class<?>[] kinds) {
        for (Class<?> kind : kinds) {
            kind(kind.asSubclass(family), codec);
        }
    }

    private <T, K extends T> void kind(Class<K> kind, Codec<T> codec) {
        addDeserializer(kind, new Reader<>(kind, new KindCodec<>(kind, codec), null));
    }

    private <T> void document(Class<T> type, ObjectCodec<T, ?> codec) {
        addSerializer(type, new Writer<>(codec, codec));
        addDeserializer(type, new Reader<>(type, codec, codec));
    }

    private <T> void value(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Writer<>(codec, null));
        addDeserializer(type, new Reader<>(type, codec, null));
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;
        private final @Nullable ObjectCodec<T, ?> document;

        Writer(Codec<T> codec, @Nullable ObjectCodec<T, ?> document) {
            this.codec = codec;
            this.document = document;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            if (document != null) {
                document.writeDocument(out, value);
            } else {
                codec.write(out, value);
            }
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator out, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, out, context); // the models say their type themselves
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<T> codec;
        private final @Nullable ObjectCodec<T, ?> document;

        Reader(Class<T> type, Codec<T> codec, @Nullable ObjectCodec<T, ?> document) {
            this.type = type;
            this.codec = codec;
            this.document = document;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            JsonReading reading = new JsonReading(parser);
            @Nullable T value = document != null ? document.readDocument(reading) : codec.read(reading);
            try {
                return reading.result(value);
            } catch (InvalidContentException e) {
                throw ValueInstantiationException.from(parser, e.getMessage(), context.constructType(type), e);
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context); // the models say their type themselves
        }
    }

    /** One kind of a family. */
    private record KindCodec<T, K extends T>(Class<K> kind, Codec<T> family) implements Codec<K> {
        @Override
        public void write(JsonGenerator out, K value) {
            family.write(out, value);
        }

        @Override
        public @Nullable K read(JsonReading in) {
            T value = family.read(in);
            if (value != null && !kind.isInstance(value)) {
                in.refuse("WRONG_KIND", "must be a " + kind.getSimpleName() + " but was another kind");
                return null;
            }
            return value == null ? null : kind.cast(value);
        }

        @Override
        public @Nullable K standIn() {
            return null;
        }

        @Override
        public Schema schema() {
            return family.schema();
        }
    }

    /** The kinds of document that stand alone, for the schema. */
    static List<ObjectCodec<?, ?>> documents() {
        return List.of(
                ArticleCodecs.ARTICLE,
                PageCodecs.PAGE,
                MeetingCodecs.MEETING,
                SubmissionCodecs.CALL,
                StoryCodecs.SUBMISSION,
                StoryCodecs.TOMBSTONE,
                PublicStoryCodecs.STORY);
    }
}
