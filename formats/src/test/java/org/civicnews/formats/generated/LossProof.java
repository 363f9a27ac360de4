package org.civicnews.formats.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * <li>Where asked for, every leaf of what is named as approximated leaves a trace: it stands in the document, or the document
 *     is another if it is changed, told as elsewhere in the corpus, or left out. A table of the format may ask for more (see
 *     {@link #withApproximations}).
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

    /** So many values of a member are kept, to be tried in the place of others. */
    private static final int MOST_VALUES = 12;
    /** So many values have a performer and an attendant among them. */
    private static final int LEAST_COLLECTED = 40;

    /** A shorter text stands in any document by chance. */
    private static final int SHORTEST_TRACE = 5;

    private final Values<T> values;
    private final Function<T, Export> exporter;
    private final Function<String, List<String>> texts;
    private final Map<String, Integer> changed = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int carried;
    private int lost;
    private int approximated;
    private int leastApproximated;
    private boolean looksForTraces;
    private boolean evenEmpty = true;
    private @Nullable Approximations approximations;
    private String wholes = "";
    private final Set<String> structure = new HashSet<>();

    /** What each member was told as, in the corpus. */
    private final Map<String, Set<JsonNode>> told = new HashMap<>();

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
     * Asks for a trace of all that is approximated, and of so many at least, so that a proof that looks at none is seen.
     *
     * @param least how many, in all
     * @return this
     */
    public LossProof<T> withTraces(int least) {
        looksForTraces = true;
        leastApproximated = least;
        return this;
    }

    /**
     * Looks for no trace of the structure of what is approximated as a whole, such as the id and type of a paragraph in a text.
     *
     * @param container the first step to the whole
     * @param members the names of members, anywhere below, that are its structure
     * @return this
     */
    public LossProof<T> exceptStructure(String container, String... members) {
        wholes = container + "/";
        structure.addAll(List.of(members));
        return this;
    }

    /**
     * Asks for more than a trace of approximated leaves.
     *
     * @param table the name of the table under {@code spec/approximated} that says how some of them are found again
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
        if (looksForTraces) {
            for (long seed = 0; seed < Math.max(count, LEAST_COLLECTED); seed++) {
                collect(values.generator().apply(seed));
            }
        }
        for (long seed = 0; seed < count; seed++) {
            changed.clear();
            check(values.generator().apply(seed), "seed " + seed);
        }
        assertThat(faults).isEmpty();
        assertThat(approximated).as("approximated leaves found again").isGreaterThanOrEqualTo(leastApproximated);
        assertThat(carried).as("leaves proved to be carried").isGreaterThanOrEqualTo(leastCarried);
        assertThat(lost).as("leaves proved to be lost").isNotNegative();
    }

    /** Keeps what each member is told as somewhere in the corpus, to be tried in the place of others. */
    private void collect(T generated) {
        for (JsonLeaf leaf : JsonLeaf.of(MAPPER.readTree(values.json().apply(generated)), new ArrayList<>())) {
            Set<JsonNode> forms = told.computeIfAbsent(member(leaf.pointer()), member -> new LinkedHashSet<>());
            if (forms.size() < MOST_VALUES) {
                forms.add(leaf.value());
            }
        }
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
                if (!isFound(leaf, export.document(), documentTexts, label) && looksForTraces) {
                    lookForTrace(value, tree, leaf, export.document(), documentTexts, label);
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

    /** Whether a table says how a leaf is found again; it is a fault if it is not. */
    private boolean isFound(JsonLeaf leaf, String document, List<String> documentTexts, String label) {
        Optional<Approximations.Row> row =
                approximations == null ? Optional.empty() : approximations.row(leaf.pointer());
        if (row.isEmpty()) {
            return false;
        }
        approximated++;
        if (row.get().found() == Approximations.Found.TEXT) {
            checkText(leaf, documentTexts, label);
        } else {
            String word = row.get().word(leaf.value().asString()).replace("\\n", "\n");
            if (word.isEmpty() || !document.replace("\r", "").contains(word)) {
                faults.add(label + ": no word for " + leaf.pointer() + " = " + leaf.value());
            }
        }
        return true;
    }

    /** What is called approximated but stands nowhere and changes nothing is lost, whatever it is called. */
    private void lookForTrace(
            T value, JsonNode tree, JsonLeaf leaf, String document, List<String> documentTexts, String label) {
        if (leaf.pointer().startsWith(wholes) && structure.contains(leaf.name())) {
            return;
        }
        String member = member(leaf.pointer());
        if (changed.merge(member, 1, Integer::sum) > CHANGES_A_MEMBER) {
            return; // of many alike, some are looked at
        }
        String text = standsAs(leaf);
        boolean isTelling = leaf.name().equals("ref") || text.length() >= SHORTEST_TRACE;
        if (isTelling && !text.isEmpty() && documentTexts.stream().anyMatch(given -> given.contains(text))) {
            approximated++;
            return;
        }
        Trial<T> trial = new Trial<>(value, tree, document, this::read, exporter);
        if (trial.finds(leaf, told.getOrDefault(member, Set.of()))) {
            approximated++;
        } else if (trial.tried() > 0) {
            faults.add(label + ": no trace of " + leaf.pointer() + " = " + leaf.value());
        }
    }

    /** The text to look for: of an id or a reference to one, the name beside it. */
    private static String standsAs(JsonLeaf leaf) {
        if (leaf.name().equals("ref") || leaf.name().equals("id")) {
            JsonNode holder = leaf.holder();
            for (JsonNode name : List.of(
                    holder.path("name"),
                    holder.path("name").path("full"),
                    holder.path("number").path("raw"),
                    holder.path("title"))) {
                if (name.isString()) {
                    return name.asString();
                }
            }
        }
        return leaf.value().isString() ? leaf.value().asString() : "";
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
