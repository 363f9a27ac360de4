package org.civicnews.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.text.TsvTable;

/**
 * What titles and numbers of Vietnamese laws stand for on a day. Start with {@link #standard()}, the table that comes
 * with the library, or {@link #builder()} for your own.
 *
 * <pre>{@code
 * LawCatalogue laws = LawCatalogue.standard();
 * laws.byTitle("Luật Đất đai", Optional.of(LocalDate.of(2023, 12, 1))); // 45/2013/QH13
 * laws.byTitle("Luật Đất đai", Optional.of(LocalDate.of(2025, 12, 1))); // 31/2024/QH15
 * laws.byTitle("Luật Đất đai", Optional.empty());                       // nothing: three laws have the name
 * }</pre>
 *
 * <p>A name resolves by the date of the text that uses it, never by today's. Where the table does not tell since when
 * the newest law of a name applies, and the date is so near that it matters, the answer is empty rather than a guess.
 * Immutable and thread-safe.
 */
public final class LawCatalogue {
    /** Assumed, not law: without a date of its own, a law applies from the second new year after its adoption. */
    private static final int YEARS_TO_EFFECT = 2;

    private static final String OF_YEAR = " " + TitleKey.of("năm");

    private final Optional<LocalDate> asOf;
    private final List<CatalogueEntry> entries;
    private final Map<String, CatalogueEntry> byNumber = new HashMap<>();
    private final Map<String, List<CatalogueEntry>> byTitle = new HashMap<>();
    private final Map<CatalogueEntry, LocalDate> earliest = new HashMap<>();

    private LawCatalogue(Optional<LocalDate> asOf, List<CatalogueEntry> entries) {
        this.asOf = asOf;
        this.entries = List.copyOf(entries);
        for (CatalogueEntry entry : entries) {
            entry.number().ifPresent(number -> byNumber.put(number.key(), entry));
            index(entry.title(), entry);
            index(entry.fullTitle(), entry);
            if (entry.documentType().equals(DocumentType.HIEN_PHAP)) {
                index(entry.documentType().vietnameseLabel(), entry);
            }
            earliest.put(entry, earliest(entry));
        }
    }

    private void index(String title, CatalogueEntry entry) {
        List<CatalogueEntry> sharing = byTitle.computeIfAbsent(TitleKey.of(title), key -> new ArrayList<>());
        if (!sharing.contains(entry)) {
            sharing.add(entry);
        }
    }

    /**
     * Finds the earliest day on which a law can have taken effect: its own date, its adoption, or, if neither is known,
     * the adoption of the last law numbered before it by the same legislature.
     */
    private LocalDate earliest(CatalogueEntry entry) {
        Optional<LocalDate> told = entry.effective().or(entry::adopted);
        if (told.isPresent()) {
            return told.get();
        }
        OptionalInt year = entry.year();
        LocalDate floor = year.isPresent() ? LocalDate.of(year.getAsInt(), 1, 1) : LocalDate.MIN;
        for (CatalogueEntry other : entries) {
            if (other.adopted().isPresent() && other.adopted().get().isAfter(floor) && precedes(other, entry)) {
                floor = other.adopted().get();
            }
        }
        return floor;
    }

    private static boolean precedes(CatalogueEntry one, CatalogueEntry other) {
        return one.number().isPresent()
                && other.number().isPresent()
                && one.number().get().year().equals(other.number().get().year())
                && one.number().get().issuerCodes().equals(other.number().get().issuerCodes())
                && one.number().get().typeCode().equals(other.number().get().typeCode())
                && serial(one.number().get()) < serial(other.number().get());
    }

    private static int serial(DocumentNumber number) {
        String serial = number.serial().orElse("");
        int value = 0;
        for (int i = 0; i < serial.length() && NumberCodes.isDigit(serial.charAt(i)); i++) {
            value = value * 10 + serial.charAt(i) - '0';
        }
        return value;
    }

    /** {@return the catalogue that comes with the library, read once when it is first asked for} */
    public static LawCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** {@return a builder of an empty catalogue; {@code standard().toBuilder()} starts from the table of the library} */
    public static Builder builder() {
        return new Builder(Optional.empty(), List.of());
    }

    /** {@return a builder holding these entries} */
    public Builder toBuilder() {
        return new Builder(asOf, entries);
    }

    /** {@return the day after which the catalogue knows of no adoption, empty if nobody said} */
    public Optional<LocalDate> asOf() {
        return asOf;
    }

    /**
     * Gives the form in which the catalogue compares titles.
     *
     * @param title any title
     * @return its words in small letters; punctuation, {@code và} and the place of tone marks no longer matter
     */
    public static String titleKey(String title) {
        return TitleKey.of(title);
    }

    /** {@return all documents, in the order of the table} */
    public List<CatalogueEntry> entries() {
        return entries;
    }

    /**
     * Finds a document by its number.
     *
     * @param number the number as anybody writes it; spaces, hyphens, missing marks and zeros do not matter
     * @return the document, empty if the catalogue has none of that number
     */
    public Optional<CatalogueEntry> byNumber(String number) {
        String key = NumberGrammar.read(number).map(ParsedNumber::key).orElseGet(() -> NumberGrammar.tidy(number));
        return Optional.ofNullable(byNumber.get(key));
    }

    /**
     * Finds a document by its number.
     *
     * @param number the number
     * @return the document, empty if the catalogue has none of that number
     */
    public Optional<CatalogueEntry> byNumber(DocumentNumber number) {
        return Optional.ofNullable(byNumber.get(number.key()));
    }

    /**
     * Finds every document that has a title, whenever it applied.
     *
     * @param title the title with or without the word of the type; case, punctuation, {@code và} and the place of tone
     *     marks do not matter
     * @return the documents in the order of the table, empty if there is none
     */
    public List<CatalogueEntry> withTitle(String title) {
        return Collections.unmodifiableList(byTitle.getOrDefault(TitleKey.of(title), List.of()));
    }

    /**
     * Finds the document that a title stands for.
     *
     * @param title the title with or without the word of the type; a year may follow ({@code Luật Đất đai 2024},
     *     {@code Luật Đất đai năm 2024}), and then decides
     * @param onDate the date of the text that uses the title, if known
     * @return the newest document of that title in force on the date, or the only one of that title if it was adopted by
     *     then; without a date the only one of that title; empty if there is none or the catalogue cannot tell
     */
    public Optional<CatalogueEntry> byTitle(String title, Optional<LocalDate> onDate) {
        String key = TitleKey.of(title);
        List<CatalogueEntry> sharing = byTitle.getOrDefault(key, List.of());
        if (sharing.isEmpty()) {
            return ofYear(key);
        }
        if (onDate.isEmpty()) {
            return sharing.size() == 1 ? Optional.of(sharing.get(0)) : Optional.empty();
        }
        return newest(sharing, onDate.get());
    }

    private Optional<CatalogueEntry> ofYear(String key) {
        int space = key.lastIndexOf(' ');
        if (space < 0 || !NumberGrammar.isYear(key.substring(space + 1))) {
            return Optional.empty();
        }
        int year = Integer.parseInt(key.substring(space + 1));
        String name = key.substring(0, space);
        if (name.endsWith(OF_YEAR)) {
            name = name.substring(0, name.length() - OF_YEAR.length());
        }
        List<CatalogueEntry> found = byTitle.getOrDefault(name, List.of()).stream()
                .filter(entry -> entry.year().isPresent() && entry.year().getAsInt() == year)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Optional<CatalogueEntry> newest(List<CatalogueEntry> sharing, LocalDate date) {
        Optional<CatalogueEntry> newest = Optional.empty();
        if (sharing.size() == 1 && isAdopted(sharing.get(0), date)) {
            return Optional.of(sharing.get(0));
        }
        for (CatalogueEntry entry : sharing) {
            if (isSurelyEffective(entry, date) && (newest.isEmpty() || isNewer(entry, newest.get()))) {
                newest = Optional.of(entry);
            }
        }
        for (CatalogueEntry entry : sharing) {
            boolean perhaps =
                    entry.effective().isEmpty() && !earliest(entry, date).isAfter(date);
            if (perhaps && !isSurelyEffective(entry, date) && (newest.isEmpty() || isNewer(entry, newest.get()))) {
                return Optional.empty();
            }
        }
        return newest;
    }

    private static boolean isAdopted(CatalogueEntry entry, LocalDate date) {
        return entry.adopted().filter(day -> !day.isAfter(date)).isPresent();
    }

    private LocalDate earliest(CatalogueEntry entry, LocalDate otherwise) {
        return earliest.getOrDefault(entry, otherwise);
    }

    private boolean isNewer(CatalogueEntry one, CatalogueEntry other) {
        return earliest(one, LocalDate.MIN).isAfter(earliest(other, LocalDate.MIN));
    }

    private static boolean isSurelyEffective(CatalogueEntry entry, LocalDate date) {
        if (entry.effective().isPresent()) {
            return !entry.effective().get().isAfter(date);
        }
        OptionalInt year = entry.year();
        return year.isPresent() && date.getYear() >= year.getAsInt() + YEARS_TO_EFFECT;
    }

    /**
     * Lists what surely applied on a day: in effect by then, and neither replaced by another document in effect by then
     * nor followed by a newer one of the same type and title. Repeals that no document of the catalogue declares are
     * not known to it.
     *
     * @param date the day
     * @return the documents in the order of the table
     */
    public List<CatalogueEntry> inForceOn(LocalDate date) {
        Set<String> replaced = new HashSet<>();
        Map<String, CatalogueEntry> newest = new HashMap<>();
        List<CatalogueEntry> effective =
                entries.stream().filter(entry -> isSurelyEffective(entry, date)).toList();
        for (CatalogueEntry entry : effective) {
            entry.replaces().forEach(number -> replaced.add(number.key()));
            newest.merge(succession(entry), entry, (kept, next) -> isNewer(next, kept) ? next : kept);
        }
        return effective.stream()
                .filter(entry -> entry.number().isEmpty()
                        || !replaced.contains(entry.number().get().key()))
                .filter(entry -> entry.isAmending() || entry.equals(newest.get(succession(entry))))
                .toList();
    }

    /** Names the line in which one document follows another: constitutions all follow each other. */
    private static String succession(CatalogueEntry entry) {
        return entry.documentType().equals(DocumentType.HIEN_PHAP)
                ? entry.documentType().name()
                : TitleKey.of(entry.fullTitle());
    }

    /** Collects the documents of a catalogue. Not thread-safe. */
    public static final class Builder {
        private Optional<LocalDate> asOf;
        private final Map<Object, CatalogueEntry> entries = new LinkedHashMap<>();

        private Builder(Optional<LocalDate> asOf, List<CatalogueEntry> entries) {
            this.asOf = asOf;
            addAll(entries);
        }

        /**
         * Tells after which day the catalogue knows of no adoption.
         *
         * @param day the day
         * @return this
         */
        public Builder asOf(LocalDate day) {
            this.asOf = Optional.of(day);
            return this;
        }

        /**
         * Adds a document; one of the same number that was added before gives way to it.
         *
         * @param entry the document
         * @return this
         */
        public Builder add(CatalogueEntry entry) {
            Object key = entry.number().isPresent() ? entry.number().get().key() : entry;
            entries.put(key, entry);
            return this;
        }

        /**
         * Adds documents, each as {@link #add} does.
         *
         * @param documents the documents
         * @return this
         */
        public Builder addAll(Iterable<CatalogueEntry> documents) {
            documents.forEach(this::add);
            return this;
        }

        /** {@return the catalogue} */
        public LawCatalogue build() {
            return new LawCatalogue(asOf, List.copyOf(entries.values()));
        }
    }

    /** Holds the table of the library, read when it is first asked for. */
    private static final class Standard {
        private static final String AS_OF = "As of: ";
        static final LawCatalogue CATALOGUE = read(Tables.resource("laws.tsv"));

        private Standard() {}

        private static LawCatalogue read(TsvTable table) {
            Builder builder = builder();
            for (String comment : table.comments()) {
                if (comment.startsWith(AS_OF)) {
                    builder.asOf(LocalDate.parse(comment.substring(AS_OF.length())));
                }
            }
            table.rows().forEach(row -> builder.add(entry(row)));
            return builder.build();
        }

        private static CatalogueEntry entry(List<String> row) {
            CatalogueEntryBuilder entry = CatalogueEntry.builder()
                    .documentType(DocumentType.of(row.get(0)))
                    .title(row.get(1))
                    .number(given(row.get(2)).map(DocumentNumber::parse))
                    .adopted(given(row.get(3)).map(LocalDate::parse))
                    .effective(given(row.get(4)).map(LocalDate::parse))
                    .grade(row.get(6));
            int start = 0;
            String replaced = row.get(5);
            while (start < replaced.length()) {
                int space = replaced.indexOf(' ', start);
                int end = space < 0 ? replaced.length() : space;
                entry.addReplaces(DocumentNumber.parse(replaced.substring(start, end)));
                start = end + 1;
            }
            return entry.build();
        }

        private static Optional<String> given(String cell) {
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }
    }
}
