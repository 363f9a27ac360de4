package org.civicnews.vietnamese.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.law.CatalogueEntry;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.LawCatalogue;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.jspecify.annotations.Nullable;

/** The documents of one text: finds the one that a mention names, or begins a new one. Not thread-safe. */
final class Entities {
    private static final int MOST_ALIKE = 32;

    private final Lexicon lexicon;
    private final Optional<LocalDate> date;
    private final List<Entity> all = new ArrayList<>();
    private final Map<String, Entity> byNumber = new HashMap<>();
    private final Map<String, List<Entity>> bySerial = new HashMap<>();
    private final Map<String, List<Entity>> byTitle = new HashMap<>();

    /** What was worked out for a name before: texts repeat their names. */
    private final Map<String, Lexicon.Name> names = new HashMap<>();

    private final Map<Lexicon.Name, String> titleKeys = new HashMap<>();

    /** What numbers are looked up by; a recogniser gives the same number for the same words. */
    private final IdentityHashMap<DocumentNumber, Keys> keys = new IdentityHashMap<>();

    /**
     * What a number is looked up by.
     *
     * @param type the type of the mention
     * @param whole the key of the number
     * @param serial the type and the serial
     */
    private record Keys(DocumentType type, String whole, String serial) {}

    private final Map<String, Optional<CatalogueEntry>> catalogued = new HashMap<>();

    Entities(Lexicon lexicon, Optional<LocalDate> date) {
        this.lexicon = lexicon;
        this.date = date;
    }

    /** {@return all documents in the order of their first mention} */
    List<Entity> all() {
        return all;
    }

    /** Finds or begins the document of a mention that is no back-reference. */
    Entity resolve(LegalMention mention, String text, @Nullable Entity apposition) {
        Entity entity = mention.number().isEmpty()
                ? named(mention, text)
                : mention.number().get().isPartial() ? shortened(mention, text) : numbered(mention, text, apposition);
        index(entity, mention, text);
        return entity;
    }

    private Entity begin(LegalMention mention) {
        Entity entity = new Entity(mention.documentType(), mention.draft(), all.size());
        all.add(entity);
        return entity;
    }

    private void index(Entity entity, LegalMention mention, String text) {
        if (mention.number().isPresent()) {
            DocumentNumber number = mention.number().get();
            Keys known = keys(mention.documentType(), number);
            if (!number.isPartial()) {
                byNumber.putIfAbsent(known.whole(), entity);
            }
            if (number.serial().isPresent()) {
                add(bySerial, known.serial(), entity);
            }
        }
        if (mention.title().isPresent()) {
            add(byTitle, titleKey(name(mention, text)), entity);
        } else if (entity.entry != null) {
            CatalogueEntry entry = entity.entry;
            add(byTitle, titleKey(new Lexicon.Name(entry.documentType(), entry.title(), 0)), entity);
        }
    }

    private static void add(Map<String, List<Entity>> table, String key, Entity entity) {
        List<Entity> entities = table.computeIfAbsent(key, none -> new ArrayList<>());
        if (entities.isEmpty() || entities.get(entities.size() - 1) != entity) {
            entities.add(entity);
        }
    }

    /** Gives the last few documents of a list: no text has many of one serial, and one made to have them costs no more. */
    private static List<Entity> recent(@Nullable List<Entity> entities) {
        if (entities == null) {
            return List.of();
        }
        return entities.subList(Math.max(0, entities.size() - MOST_ALIKE), entities.size());
    }

    private Keys keys(DocumentType type, DocumentNumber number) {
        Keys known = keys.get(number);
        if (known == null || !known.type().equals(type)) {
            known = new Keys(type, number.key(), serialKey(type, number.serial().orElse("")));
            keys.put(number, known);
        }
        return known;
    }

    private static String serialKey(DocumentType type, String serial) {
        int start = 0;
        while (start + 1 < serial.length() && serial.charAt(start) == '0') {
            start++;
        }
        return type.name() + " " + serial.substring(start);
    }

    private String titleKey(Lexicon.Name name) {
        return titleKeys.computeIfAbsent(name, one -> one.type().name() + " " + LawCatalogue.titleKey(one.title()));
    }

    private Entity numbered(LegalMention mention, String text, @Nullable Entity apposition) {
        DocumentNumber number = mention.number().orElseThrow();
        Entity known = byNumber.get(keys(mention.documentType(), number).whole());
        if (known != null) {
            return known;
        }
        Optional<CatalogueEntry> entry = lexicon.catalogue.byNumber(number);
        boolean apposed = apposition != null && isSame(apposition, number);
        Entity merged = apposed ? apposition : mergeable(mention, number, entry, text);
        Entity entity = merged != null ? merged : begin(mention);
        if (entry.isPresent()) {
            entity.entry = entry.get();
        }
        return entity;
    }

    /** Finds a document that was named before without its whole number and can be the one of a number. */
    private @Nullable Entity mergeable(
            LegalMention mention, DocumentNumber number, Optional<CatalogueEntry> entry, String text) {
        List<Entity> candidates = new ArrayList<>();
        candidates.addAll(
                recent(bySerial.get(keys(mention.documentType(), number).serial())));
        if (mention.title().isPresent()) {
            candidates.addAll(recent(byTitle.get(titleKey(name(mention, text)))));
        }
        if (entry.isPresent()) {
            Lexicon.Name name =
                    new Lexicon.Name(entry.get().documentType(), entry.get().title(), 0);
            candidates.addAll(recent(byTitle.get(titleKey(name))));
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (isSame(candidates.get(i), number)) {
                return candidates.get(i);
            }
        }
        return null;
    }

    private static boolean isSame(Entity entity, DocumentNumber number) {
        if (entity.hasWholeNumber()) {
            return false;
        }
        if (entity.entry != null && entity.entry.number().isPresent()) {
            return entity.entry.number().get().sameDocument(number);
        }
        return entity.year.isEmpty()
                || number.year().isEmpty()
                || entity.year.getAsInt() == number.year().getAsInt();
    }

    private Entity shortened(LegalMention mention, String text) {
        DocumentNumber number = mention.number().orElseThrow();
        List<Entity> alike =
                recent(bySerial.get(keys(mention.documentType(), number).serial()));
        for (int i = alike.size() - 1; i >= 0; i--) {
            Entity entity = alike.get(i);
            boolean fits = number.year().isEmpty()
                    || entity.year.isEmpty()
                    || entity.year.getAsInt() == number.year().getAsInt();
            if (fits) {
                return entity;
            }
        }
        Optional<Lexicon.Known> known = lexicon.shortName(mention, text);
        if (known.isPresent()) {
            return known(mention, known.get());
        }
        Entity entity = begin(mention);
        entity.entry = catalogued(mention, number).orElse(null);
        return entity;
    }

    /** Finds or begins a document that everybody knows by a short name. */
    private Entity known(LegalMention mention, Lexicon.Known known) {
        Entity entity = byNumber.get(known.number().key());
        if (entity == null) {
            entity = begin(mention);
            entity.type = known.type();
            entity.number = known.number();
            entity.title = known.title();
            entity.issued = known.issued();
            byNumber.put(known.number().key(), entity);
        }
        return entity;
    }

    /** Looks a short number with its year up, if only one document of the type has them. */
    private Optional<CatalogueEntry> catalogued(LegalMention mention, DocumentNumber number) {
        if (mention.title().isPresent()) {
            return Optional.empty();
        }
        return lexicon.shortForm(mention.documentType(), number, date);
    }

    /** Gives the name that the catalogue has for a title as written: {@code BHXH} is {@code Bảo hiểm xã hội}. */
    private Lexicon.Name name(LegalMention mention, String text) {
        boolean known = mention.flags().contains(MentionFlag.FROM_GAZETTEER);
        return names.computeIfAbsent(
                (known ? "+" : "-") + mention.core().in(text), core -> lexicon.canonical(mention, text));
    }

    private Entity named(LegalMention mention, String text) {
        Lexicon.Name name = name(mention, text);
        boolean revised = isRevision(mention, text);
        List<Entity> alike = recent(byTitle.get(titleKey(name)));
        Optional<CatalogueEntry> entry = mention.draft() ? Optional.empty() : entry(mention, name, revised);
        for (int i = alike.size() - 1; i >= 0; i--) {
            if (fits(alike.get(i), mention, entry)) {
                return alike.get(i);
            }
        }
        Optional<Lexicon.PartyResolution> resolution = lexicon.partyResolution(mention, date);
        Entity same =
                resolution.map(known -> byNumber.get(known.number().key())).orElse(null);
        if (same != null) {
            return same;
        }
        Entity entity = begin(mention);
        entity.type = name.type();
        entity.title = name.title();
        entity.entry = entry.orElse(null);
        resolution.ifPresent(known -> {
            entity.number = known.number();
            entity.title = known.title();
            entity.issued = known.issued();
            byNumber.put(known.number().key(), entity);
        });
        return entity;
    }

    /** Tells whether a name means a document found before: the same law, or one whose year is not told. */
    private static boolean fits(Entity entity, LegalMention mention, Optional<CatalogueEntry> entry) {
        if (entity.draft != mention.draft()) {
            return false;
        }
        if (mention.year().isPresent()) {
            boolean same = (entity.year.isPresent()
                            && entity.year.getAsInt() == mention.year().getAsInt())
                    || (entry.isPresent() && entry.equals(Optional.ofNullable(entity.entry)));
            return same;
        }
        boolean told = mention.issued().filter(PartialDate::isWholeDay).isPresent();
        return !told
                || entity.issued == null
                || entity.issued.equals(mention.issued().orElse(null));
    }

    private static boolean isRevision(LegalMention mention, String text) {
        Optional<Span> title = mention.span(MentionField.TITLE);
        return title.isPresent()
                && mention.core().in(text).length()
                        > title.get().end() - mention.core().start() + 4
                && LawCatalogue.titleKey(
                                text.substring(title.get().end(), mention.core().end()))
                        .contains(LawCatalogue.titleKey("sửa đổi"));
    }

    private Optional<CatalogueEntry> entry(LegalMention mention, Lexicon.Name name, boolean revised) {
        String full = name.fullTitle();
        Optional<LocalDate> issued = day(mention.issued());
        Optional<LocalDate> effective = day(mention.effective());
        boolean dated = issued.isPresent() || effective.isPresent();
        for (CatalogueEntry candidate : dated ? lexicon.catalogue.withTitle(full) : List.<CatalogueEntry>of()) {
            boolean told = (issued.isPresent() && candidate.adopted().equals(issued))
                    || (effective.isPresent() && candidate.effective().equals(effective));
            if (told) {
                return Optional.of(candidate);
            }
        }
        if (mention.year().isPresent()) {
            return byTitle(full + " năm " + mention.year().getAsInt());
        }
        return revised ? Optional.empty() : byTitle(full);
    }

    private Optional<CatalogueEntry> byTitle(String title) {
        return catalogued.computeIfAbsent(title, one -> lexicon.catalogue.byTitle(one, date));
    }

    private static Optional<LocalDate> day(Optional<PartialDate> told) {
        return told.filter(PartialDate::isWholeDay).flatMap(PartialDate::earliest);
    }

    /** Finds the document of a name inside a title, as of a law that another amends. */
    @Nullable
    Entity find(Lexicon.Name name) {
        List<Entity> alike = recent(byTitle.get(titleKey(name)));
        return alike.isEmpty() ? null : alike.get(alike.size() - 1);
    }
}
