package org.civicnews.formats.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.civicnews.article.Article;
import org.civicnews.formats.Export;
import org.civicnews.formats.Loss;
import org.civicnews.formats.json.ArticleJson;
import org.civicnews.formats.json.MeetingJson;
import org.civicnews.meeting.Meeting;
import org.civicnews.value.InvalidContentException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Proves that an exporter tells the truth of its losses, on generated values and leaf by leaf of their own JSON form:
 *
 * <ol>
 * <li>A leaf that is lost makes no difference to the document; a leaf that is neither lost nor approximated makes one. For
 *     this the leaf is changed on its own, where the model accepts the change and does not read the same value.
 * <li>A text that is neither lost nor approximated stands in one of the document's texts, letter for letter after the format's
 *     own unescaping. Constants (IN_FORCE) and types (paragraph) are exempt: a format may have its own word, which the first check
 *     holds it to.
 * <li>A leaf that is approximated is found again as a table of the format says (see {@link #withApproximations}); one that no row of it
 *     names is a fault.
 * <li>Losses name what is there, each once, in the order of the JSON form, and none below another.
 * </ol>
 *
 * The type and version of the JSON form itself are not of the value.
 *
 * @param <T> what is exported
 */
public final class LossProof<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final Set<String> FORM = Set.of("/type", "/formatVersion");
    private static final int CHANGES_A_MEMBER = 2;

    /** So many changes of a leaf that shows sometimes are tried in all, and so many must be enough to see one. */
    private static final int MOST_CHANGES = 12;

    private static final int ENOUGH = 5;

    /** Where a meeting tells whom and what it names. */
    private static final Set<String> MENTIONS = Set.of(
            "organizers/*/ref",
            "participants/*/person/ref",
            "participants/*/organization/ref",
            "venues/*/place/ref",
            "tasks/*/assignees/*/person/ref",
            "tasks/*/assignees/*/organization/ref",
            "documents/*/ref");

    private final Values<T> values;
    private final Function<T, Export> exporter;
    private final Function<String, List<String>> texts;
    private final Map<String, Integer> changed = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int carried;
    private int lost;
    private int approximated;
    private boolean evenEmpty = true;
    private @Nullable Approximations approximations;

    /** How often leaves that show sometimes were changed, and how often that showed. */
    private final Map<String, int[]> shown = new TreeMap<>();

    /** Where values come from, and their own JSON form. */
    private record Values<T>(LongFunction<T> generator, Function<T, String> json, Function<String, T> reader) {}

    private LossProof(Values<T> values, Function<T, Export> exporter, Function<String, List<String>> texts) {
        this.values = values;
        this.exporter = exporter;
        this.texts = texts;
    }

    /**
     * Prepares a proof of an exporter of articles.
     *
     * @param exporter what is to be proved
     * @param texts the texts of a document after unescaping, such as {@link #jsonTexts} or {@link #markupTexts}
     * @return the proof
     */
    public static LossProof<Article> of(Function<Article, Export> exporter, Function<String, List<String>> texts) {
        ArticleJson json = ArticleJson.standard();
        return new LossProof<>(
                new Values<>(seed -> new ArticleGenerator(seed).article(), json::write, json::read), exporter, texts);
    }

    /**
     * Prepares a proof of an exporter of meetings.
     *
     * @param exporter what is to be proved
     * @param texts the texts of a document after unescaping
     * @return the proof
     */
    public static LossProof<Meeting> ofMeetings(
            Function<Meeting, Export> exporter, Function<String, List<String>> texts) {
        MeetingJson json = MeetingJson.standard();
        return new LossProof<>(
                new Values<>(seed -> new ArticleGenerator(seed).meeting(), json::write, json::read), exporter, texts);
    }

    /**
     * Leaves out values of which nothing is written, whose losses are simple and many.
     *
     * @return this
     */
    public LossProof<T> whereSomethingIsWritten() {
        evenEmpty = false;
        return this;
    }

    /**
     * Looks for approximated leaves too.
     *
     * @param table the name of the table under {@code spec/approximated} that says how each is found again
     * @return this
     */
    public LossProof<T> withApproximations(String table) {
        approximations = Approximations.read(table);
        return this;
    }

    /**
     * Runs the proof.
     *
     * @param count how many values are generated, with members and types that no version knows among them
     */
    public void check(int count) {
        check(count, count + 1);
    }

    /**
     * Runs the proof for a format that carries little.
     *
     * @param count how many values are generated
     * @param leastCarried how many leaves must be proved to be carried, in all
     */
    public void check(int count, int leastCarried) {
        for (long seed = 0; seed < count; seed++) {
            changed.clear();
            check(values.generator().apply(seed), "seed " + seed);
        }
        shown.forEach((member, times) -> {
            if (times[0] >= ENOUGH && times[1] == 0) {
                faults.add("never shows " + member);
            }
        });
        assertThat(faults).isEmpty();
        if (approximations != null) {
            assertThat(approximated).as("approximated leaves found again").isGreaterThanOrEqualTo(leastCarried);
        }
        assertThat(carried).as("leaves proved to be carried").isGreaterThanOrEqualTo(leastCarried);
        assertThat(lost).as("leaves proved to be lost").isNotNegative();
    }

    private void check(T generated, String label) {
        JsonNode tree = MAPPER.readTree(values.json().apply(generated));
        // read again, for members that no version knows are spelled anew by a tree, and a change must be the only one
        T value = values.reader().apply(tree.toString());
        List<String> pointers = new ArrayList<>();
        List<JsonLeaf> leaves = JsonLeaf.of(tree, pointers);
        Export export = exporter.apply(value);
        if (export.document().isEmpty() && !evenEmpty) {
            return;
        }
        checkPointers(export, pointers, label);
        List<String> documentTexts = texts.apply(export.document());
        for (JsonLeaf leaf : leaves) {
            if (FORM.contains(leaf.pointer())) {
                continue;
            }
            boolean isLost = covers(export.lost(), leaf.pointer());
            if (!isLost && covers(export.approximated(), leaf.pointer())) {
                if (approximations != null) {
                    checkApproximation(approximations, value, tree, leaf, export.document(), documentTexts, label);
                }
                continue;
            }
            if (!isLost && leaf.value().isString() && !leaf.isConstant()) {
                checkText(leaf, documentTexts, label);
            }
            checkChange(value, tree, leaf, export.document(), isLost, label);
        }
    }

    private static boolean covers(List<Loss> losses, String pointer) {
        return losses.stream()
                .map(Loss::pointer)
                .anyMatch(loss -> pointer.equals(loss) || pointer.startsWith(loss + "/"));
    }

    private void checkPointers(Export export, List<String> pointers, String label) {
        for (List<Loss> losses : List.of(export.lost(), export.approximated())) {
            int last = -1;
            Set<String> named = new HashSet<>();
            for (Loss loss : losses) {
                int at = pointers.indexOf(loss.pointer());
                if (at < 0) {
                    faults.add(label + ": there is no " + loss);
                } else if (at <= last) {
                    faults.add(label + ": out of order " + loss);
                }
                last = at;
                named.add(loss.pointer());
            }
            for (String pointer : named) {
                for (int slash = pointer.indexOf('/', 1); slash > 0; slash = pointer.indexOf('/', slash + 1)) {
                    if (named.contains(pointer.substring(0, slash))) {
                        faults.add(label + ": named twice " + pointer);
                    }
                }
            }
        }
    }

    private void checkText(JsonLeaf leaf, List<String> documentTexts, String label) {
        String text = leaf.value().asString();
        String plain = text.startsWith("sha-256:") ? text.substring(8) : text;
        if (documentTexts.stream().noneMatch(given -> given.contains(plain))) {
            faults.add(label + ": not found " + leaf.pointer() + " = " + text);
        }
    }

    private void checkApproximation(
            Approximations table,
            T value,
            JsonNode tree,
            JsonLeaf leaf,
            String document,
            List<String> documentTexts,
            String label) {
        Optional<Approximations.Row> row = table.row(leaf.pointer());
        if (row.isEmpty()) {
            faults.add(label + ": nothing says how to find " + leaf.pointer());
            return;
        }
        approximated++;
        switch (row.get().found()) {
            case TEXT -> checkText(leaf, documentTexts, label);
            case MENTIONED -> {
                if (isMentioned(tree, leaf)) {
                    checkText(leaf, documentTexts, label);
                }
            }
            case WORD -> {
                String word = row.get().word(leaf.value().asString()).replace("\\n", "\n");
                if (word.isEmpty() || !document.replace("\r", "").contains(word)) {
                    faults.add(label + ": no word for " + leaf.pointer() + " = " + leaf.value());
                }
            }
            case SHOWS, SOMETIMES -> {
                int[] times = shown.computeIfAbsent(member(leaf.pointer()), name -> new int[2]);
                T other = times[0] > MOST_CHANGES ? null : changed(value, tree, leaf);
                if (other != null) {
                    boolean shows = !exporter.apply(other).document().equals(document);
                    times[0]++;
                    times[1] += shows ? 1 : 0;
                    if (!shows && row.get().found() == Approximations.Found.SHOWS) {
                        faults.add(label + ": does not show " + leaf.pointer() + " = " + leaf.value());
                    }
                }
            }
            case KEY -> {}
        }
    }

    /** Whether a meeting refers to the record that the leaf belongs to. */
    private static boolean isMentioned(JsonNode tree, JsonLeaf leaf) {
        String[] steps = leaf.pointer().split("/", -1);
        JsonNode record = tree.path(steps[1]).path(Integer.parseInt(steps[2]));
        String id = record.path("id").asString("");
        return JsonLeaf.of(tree.path("meetings"), new ArrayList<>()).stream()
                .anyMatch(other -> MENTIONS.contains(member(other.pointer()).replaceFirst("^/+\\*/", ""))
                        && other.value().isString()
                        && other.value().asString().equals(id));
    }

    private void checkChange(T value, JsonNode tree, JsonLeaf leaf, String document, boolean isLost, String label) {
        if (changed.merge(member(leaf.pointer()), 1, Integer::sum) > CHANGES_A_MEMBER) {
            return;
        }
        T other = changed(value, tree, leaf);
        if (other == null) {
            return;
        }
        boolean same = exporter.apply(other).document().equals(document);
        if (same != isLost) {
            faults.add(label + (isLost ? ": not lost " : ": makes no difference ") + leaf.pointer() + " = "
                    + leaf.value());
        }
        carried += isLost ? 0 : 1;
        lost += isLost ? 1 : 0;
    }

    /** Another value that differs in one leaf; null if the model knows none. */
    private @Nullable T changed(T value, JsonNode tree, JsonLeaf leaf) {
        try {
            for (JsonNode changedLeaf : leaf.others()) {
                leaf.put(changedLeaf);
                T other = read(tree);
                if (other != null && !other.equals(value)) {
                    return other;
                }
            }
            return null;
        } finally {
            leaf.put(leaf.value());
        }
    }

    private @Nullable T read(JsonNode tree) {
        try {
            return values.reader().apply(tree.toString());
        } catch (InvalidContentException e) {
            return null;
        }
    }

    private static String member(String pointer) {
        StringBuilder member = new StringBuilder();
        for (String step : pointer.split("/", -1)) {
            member.append('/').append(step.chars().allMatch(Character::isDigit) ? "*" : step);
        }
        return member.toString();
    }

    /**
     * Reads the texts of a JSON document.
     *
     * @param document the document
     * @return every string in it, fragments without their escapes too, and the texts of those that are HTML
     */
    public static List<String> jsonTexts(String document) {
        List<String> texts = new ArrayList<>();
        for (JsonLeaf leaf : JsonLeaf.of(MAPPER.readTree(document), new ArrayList<>())) {
            if (leaf.value().isString()) {
                String text = leaf.value().asString();
                texts.add(text);
                if (text.startsWith("#") && text.contains("%")) {
                    texts.add(URLDecoder.decode(text, StandardCharsets.UTF_8));
                }
                if (text.startsWith("<")) {
                    texts.addAll(markupTexts(text));
                }
            }
        }
        return texts;
    }

    /**
     * Reads the texts of an HTML document.
     *
     * @param document the document or a piece of one
     * @return the text of every element, its pieces put together, every attribute, and the strings of those that are JSON
     */
    public static List<String> markupTexts(String document) {
        List<String> texts = new ArrayList<>();
        Jsoup.parse(document).traverse((Node node, int depth) -> {
            if (node instanceof Element element) {
                texts.add(element.wholeText());
                texts.add(element.data());
                element.attributes().forEach(attribute -> addAttribute(attribute.getValue(), texts));
            }
        });
        return texts;
    }

    private static void addAttribute(String value, List<String> texts) {
        texts.add(value);
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                texts.addAll(jsonTexts(value));
            } catch (tools.jackson.core.JacksonException e) {
                texts.add(value); // only looked like JSON
            }
        }
    }
}
