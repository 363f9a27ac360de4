package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.civicnews.article.Article;
import org.civicnews.article.ArticleBuilder;
import org.civicnews.article.ArticleStatus;
import org.civicnews.body.Annotation;
import org.civicnews.body.Block;
import org.civicnews.body.BlockRole;
import org.civicnews.body.Figure;
import org.civicnews.body.FigureBuilder;
import org.civicnews.body.Heading;
import org.civicnews.body.LegalAnnotation;
import org.civicnews.body.MediaItem;
import org.civicnews.body.MediaItemBuilder;
import org.civicnews.body.MediaKind;
import org.civicnews.body.Paragraph;
import org.civicnews.body.ParagraphBuilder;
import org.civicnews.body.RecordAnnotation;
import org.civicnews.body.RecordKind;
import org.civicnews.body.RichText;
import org.civicnews.body.StyleAnnotation;
import org.civicnews.body.TextStyle;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LegalReference;
import org.civicnews.law.LegalReferenceBuilder;
import org.civicnews.law.MentionKind;
import org.civicnews.people.NameOrder;
import org.civicnews.people.OrganizationRef;
import org.civicnews.people.Person;
import org.civicnews.people.PersonBuilder;
import org.civicnews.people.PersonName;
import org.civicnews.people.PersonNameBuilder;
import org.civicnews.people.Post;
import org.civicnews.people.PostBuilder;
import org.civicnews.people.PostKind;
import org.civicnews.value.ContentId;
import org.civicnews.value.LanguageTag;
import org.civicnews.value.PublicationDate;
import org.civicnews.value.WebLink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The peer: what somebody writes by hand with Jackson's streaming API for exactly the members of the sample. */
final class HandWrittenJson {
    private HandWrittenJson() {}

    static void write(JsonGenerator out, Article article) {
        out.writeStartObject();
        out.writeStringProperty("type", "article");
        out.writeStringProperty("formatVersion", article.formatVersion());
        out.writeStringProperty("id", article.id().orElseThrow().value());
        out.writeStringProperty("language", article.language().tag());
        out.writeStringProperty("headline", article.headline());
        out.writeStringProperty("canonicalUrl", article.canonicalUrl().orElseThrow().url());
        out.writeStringProperty("section", article.section().orElseThrow());
        out.writeArrayPropertyStart("tags");
        article.tags().forEach(out::writeString);
        out.writeEndArray();
        out.writeArrayPropertyStart("blocks");
        article.blocks().forEach(block -> writeBlock(out, block));
        out.writeEndArray();
        out.writeArrayPropertyStart("media");
        article.media().forEach(item -> writeMedia(out, item));
        out.writeEndArray();
        out.writeStringProperty("published", article.published().orElseThrow().toString());
        out.writeStringProperty("status", article.status().orElseThrow().name());
        out.writeArrayPropertyStart("people");
        article.people().forEach(person -> writePerson(out, person));
        out.writeEndArray();
        out.writeArrayPropertyStart("legalReferences");
        article.legalReferences().forEach(law -> writeLaw(out, law));
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeBlock(JsonGenerator out, Block block) {
        out.writeStartObject();
        if (block instanceof Paragraph paragraph) {
            out.writeStringProperty("type", "paragraph");
            out.writeStringProperty("id", paragraph.id());
            paragraph.role().ifPresent(role -> out.writeStringProperty("role", role.name()));
            writeText(out, paragraph.text());
        } else if (block instanceof Heading heading) {
            out.writeStringProperty("type", "heading");
            out.writeStringProperty("id", heading.id());
            out.writeNumberProperty("level", heading.level());
            writeText(out, heading.text());
        } else if (block instanceof Figure figure) {
            out.writeStringProperty("type", "figure");
            out.writeStringProperty("id", figure.id());
            out.writeArrayPropertyStart("media");
            figure.media().forEach(out::writeString);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void writeText(JsonGenerator out, RichText text) {
        out.writeStringProperty("text", text.text());
        if (text.annotations().isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart("annotations");
        for (Annotation annotation : text.annotations()) {
            out.writeStartObject();
            if (annotation instanceof StyleAnnotation) {
                out.writeStringProperty("type", "em");
                writeRange(out, annotation);
            } else if (annotation instanceof RecordAnnotation mention) {
                out.writeStringProperty("type", "person");
                writeRange(out, annotation);
                out.writeStringProperty("ref", mention.ref());
            } else if (annotation instanceof LegalAnnotation mention) {
                out.writeStringProperty("type", "legal");
                writeRange(out, annotation);
                out.writeStringProperty("ref", mention.ref());
                out.writeStringProperty("kind", mention.kind().name());
            }
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeRange(JsonGenerator out, Annotation annotation) {
        out.writeNumberProperty("start", annotation.start());
        out.writeNumberProperty("end", annotation.end());
    }

    private static void writeMedia(JsonGenerator out, MediaItem item) {
        out.writeStartObject();
        out.writeStringProperty("id", item.id());
        out.writeStringProperty("kind", item.kind().name());
        out.writeStringProperty("source", item.source().orElseThrow().url());
        out.writeStringProperty("alt", item.alt().orElseThrow());
        out.writeObjectPropertyStart("caption");
        out.writeStringProperty("text", item.caption().orElseThrow().text());
        out.writeEndObject();
        out.writeEndObject();
    }

    private static void writePerson(JsonGenerator out, Person person) {
        out.writeStartObject();
        out.writeStringProperty("id", person.id().orElseThrow());
        out.writeObjectPropertyStart("name");
        out.writeStringProperty("full", person.name().full());
        out.writeStringProperty("order", person.name().order().name());
        out.writeEndObject();
        out.writeArrayPropertyStart("posts");
        for (Post post : person.posts()) {
            out.writeStartObject();
            out.writeStringProperty("title", post.title());
            out.writeObjectPropertyStart("organization");
            out.writeStringProperty("name", post.organization().orElseThrow().name().orElseThrow());
            out.writeEndObject();
            out.writeStringProperty("kind", post.kind().name());
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private static void writeLaw(JsonGenerator out, LegalReference law) {
        out.writeStartObject();
        out.writeStringProperty("id", law.id());
        out.writeStringProperty("documentType", law.documentType().name());
        out.writeObjectPropertyStart("number");
        out.writeStringProperty("raw", law.number().orElseThrow().raw());
        out.writeStringProperty("canonical", law.number().orElseThrow().canonical());
        out.writeEndObject();
        out.writeStringProperty("jurisdiction", law.jurisdiction());
        out.writeEndObject();
    }

    static Article read(JsonParser in) {
        in.nextToken();
        ArticleBuilder article = Article.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "formatVersion" -> article.formatVersion(in.getString());
                case "id" -> article.id(ContentId.of(in.getString()));
                case "language" -> article.language(LanguageTag.of(in.getString()));
                case "headline" -> article.headline(in.getString());
                case "canonicalUrl" -> article.canonicalUrl(WebLink.of(in.getString()));
                case "section" -> article.section(in.getString());
                case "tags" -> article.tags(list(in, in::getString));
                case "blocks" -> article.blocks(list(in, () -> readBlock(in)));
                case "media" -> article.media(list(in, () -> readMedia(in)));
                case "published" -> article.published(PublicationDate.parse(in.getString()));
                case "status" -> article.status(ArticleStatus.of(in.getString()));
                case "people" -> article.people(list(in, () -> readPerson(in)));
                case "legalReferences" -> article.legalReferences(list(in, () -> readLaw(in)));
                default -> in.skipChildren();
            }
        }
        return article.build();
    }

    private static <T> List<T> list(JsonParser in, Supplier<T> element) {
        List<T> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.get());
        }
        return list;
    }

    private static Block readBlock(JsonParser in) {
        String type = "";
        String id = "";
        int level = 0;
        String role = "";
        String text = "";
        List<Annotation> annotations = List.of();
        List<String> media = List.of();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "type" -> type = in.getString();
                case "id" -> id = in.getString();
                case "level" -> level = in.getIntValue();
                case "role" -> role = in.getString();
                case "text" -> text = in.getString();
                case "annotations" -> annotations = list(in, () -> readAnnotation(in));
                case "media" -> media = list(in, in::getString);
                default -> in.skipChildren();
            }
        }
        switch (type) {
            case "paragraph": {
                ParagraphBuilder paragraph = Paragraph.builder().id(id).text(text(text, annotations));
                return role.isEmpty() ? paragraph.build() : paragraph.role(BlockRole.of(role)).build();
            }
            case "heading":
                return Heading.builder().id(id).level(level).text(text(text, annotations)).build();
            default: {
                FigureBuilder figure = Figure.builder().id(id);
                return figure.media(media).build();
            }
        }
    }

    private static RichText text(String text, List<Annotation> annotations) {
        return RichText.builder().text(text).annotations(annotations).build();
    }

    private static Annotation readAnnotation(JsonParser in) {
        String type = "";
        int start = 0;
        int end = 0;
        String ref = "";
        String kind = "";
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "type" -> type = in.getString();
                case "start" -> start = in.getIntValue();
                case "end" -> end = in.getIntValue();
                case "ref" -> ref = in.getString();
                case "kind" -> kind = in.getString();
                default -> in.skipChildren();
            }
        }
        return switch (type) {
            case "person" -> RecordAnnotation.builder().record(RecordKind.PERSON).start(start).end(end).ref(ref).build();
            case "legal" -> LegalAnnotation.builder().start(start).end(end).ref(ref).kind(MentionKind.of(kind)).build();
            default -> StyleAnnotation.builder().style(TextStyle.EM).start(start).end(end).build();
        };
    }

    private static MediaItem readMedia(JsonParser in) {
        MediaItemBuilder item = MediaItem.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> item.id(in.getString());
                case "kind" -> item.kind(MediaKind.of(in.getString()));
                case "source" -> item.source(WebLink.of(in.getString()));
                case "alt" -> item.alt(in.getString());
                case "caption" -> item.caption(RichText.of(onlyMember(in, "text")));
                default -> in.skipChildren();
            }
        }
        return item.build();
    }

    private static String onlyMember(JsonParser in, String wanted) {
        String value = "";
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals(wanted)) {
                value = in.getString();
            } else {
                in.skipChildren();
            }
        }
        return value;
    }

    private static Person readPerson(JsonParser in) {
        PersonBuilder person = Person.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> person.id(in.getString());
                case "name" -> person.name(readName(in));
                case "posts" -> person.posts(list(in, () -> readPost(in)));
                default -> in.skipChildren();
            }
        }
        return person.build();
    }

    private static PersonName readName(JsonParser in) {
        PersonNameBuilder person = PersonName.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "full" -> person.full(in.getString());
                case "order" -> person.order(NameOrder.of(in.getString()));
                default -> in.skipChildren();
            }
        }
        return person.build();
    }

    private static Post readPost(JsonParser in) {
        PostBuilder post = Post.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "title" -> post.title(in.getString());
                case "organization" -> post.organization(OrganizationRef.named(onlyMember(in, "name")));
                case "kind" -> post.kind(PostKind.of(in.getString()));
                default -> in.skipChildren();
            }
        }
        return post.build();
    }

    private static LegalReference readLaw(JsonParser in) {
        LegalReferenceBuilder law = LegalReference.builder();
        while (in.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "id" -> law.id(in.getString());
                case "documentType" -> law.documentType(DocumentType.of(in.getString()));
                case "number" -> law.number(DocumentNumber.builder().raw(onlyMember(in, "raw")).build());
                case "jurisdiction" -> law.jurisdiction(in.getString());
                default -> in.skipChildren();
            }
        }
        return law.build();
    }

    /** Reads every token and every value, and keeps nothing: the least that any reader must do. */
    static int readNothing(JsonParser in) {
        int sum = 0;
        for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
            sum += switch (token) {
                case PROPERTY_NAME -> in.currentName().length();
                case VALUE_STRING -> in.getString().length();
                case VALUE_NUMBER_INT -> in.getIntValue();
                default -> 1;
            };
        }
        return sum;
    }
}
