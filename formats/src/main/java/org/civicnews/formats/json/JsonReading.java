package org.civicnews.formats.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.civicnews.value.FormatVersion;
import org.civicnews.value.InvalidContentException;
import org.civicnews.value.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One reading of one document: the parser, where it stands, and every violation so far. A violation does not end the
 * reading. What follows only from an earlier violation is not reported again.
 */
final class JsonReading {
    private static final String UNRESOLVED = "UNRESOLVED_REFERENCE";

    private JsonParser parser;
    private String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;
    private String version = FormatVersion.CURRENT;

    /** In the order found; a part that is read twice does not report twice. */
    private final Set<Problem> problems = new LinkedHashSet<>();
    /** Where something was refused. */
    private final NavigableSet<String> refused = new TreeSet<>();
    /** Every id read so far. */
    private final List<String> ids = new ArrayList<>();
    /** The ids of refused objects and of what they held: a reference to one of them is not a second mistake. */
    private final Set<String> refusedIds = new HashSet<>();
    /** The lists in which values were skipped that may have held objects with ids. */
    private final Set<String> skipped = new HashSet<>();
    /** For a list with refused elements, the position in the document of each element that was kept. */
    private final Map<String, int[]> keptPositions = new HashMap<>();

    JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    JsonParser parser() {
        return parser;
    }

    /** Reads on from another parser, which holds a part of the document that had to be read ahead. */
    JsonParser swap(JsonParser other) {
        JsonParser before = parser;
        parser = other;
        return before;
    }

    void enter(String name) {
        grow();
        names[depth++] = name;
    }

    void enter(int index) {
        grow();
        names[depth] = "";
        indices[depth++] = index;
    }

    void leave() {
        depth--;
    }

    private void grow() {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            indices = Arrays.copyOf(indices, depth * 2);
        }
    }

    /** The JSON Pointer (RFC 6901) of the value that is being read. */
    String pointer() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append('/');
            if (names[i].isEmpty()) {
                out.append(indices[i]);
            } else {
                out.append(escape(names[i]));
            }
        }
        return out.toString();
    }

    static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The version of the document that is being read; the objects in it do not say it again. */
    String version() {
        return version;
    }

    void version(String read) {
        version = read;
    }

    /** Notes that the value being read is refused. */
    void refuse(String code, String message) {
        String pointer = pointer();
        refused.add(pointer);
        if (pointer.endsWith("/id")) {
            skipped.add(Consequences.listName(pointer));
        }
        problems.add(new Problem(pointer, code, message));
    }

    /** Notes that a member of the object being read is refused. */
    void refuseMember(String name, String code, String message) {
        enter(name);
        refuse(code, message);
        leave();
    }

    /** Notes a value of the wrong type and skips it. */
    void refuseType(String expected) {
        refuse("WRONG_TYPE", "must be " + expected + " but was " + describe(parser.currentToken()));
        refuseUnknownIds();
        parser.skipChildren();
    }

    /**
     * Notes what a model said of the object being read.
     *
     * @param renamed the JSON names of attributes that are called something else in Java
     */
    void refuse(InvalidContentException e, Map<String, String> renamed) {
        String base = pointer();
        NavigableSet<String> here = new TreeSet<>();
        for (Problem problem : e.problems()) {
            @Nullable String pointer = locate(base, renamed.getOrDefault(problem.path(), problem.path()));
            if (pointer != null && !isConsequence(base, pointer, problem, here)) {
                problems.add(new Problem(pointer, problem.code(), problem.message()));
                here.add(pointer);
            }
        }
        refused.addAll(here);
        here.stream()
                .filter(pointer -> pointer.endsWith("/id"))
                .forEach(pointer -> skipped.add(Consequences.listName(pointer)));
    }

    /** Whether a problem of the object at {@code base} follows from what was refused in it, before or just now. */
    private boolean isConsequence(String base, String pointer, Problem problem, NavigableSet<String> justNow) {
        for (String name : Consequences.members(problem.code())) {
            String member = base + '/' + name;
            if (holdsAny(member, refused) || holdsAny(member, justNow)) {
                return true;
            }
        }
        return isUnderRefused(pointer) || (problem.code().equals(UNRESOLVED) && isOfRefusedObject(problem));
    }

    /** Whether a pointer, or one below it, is in a set. */
    private static boolean holdsAny(String pointer, NavigableSet<String> pointers) {
        String below = pointers.ceiling(pointer + '/');
        return pointers.contains(pointer) || (below != null && below.startsWith(pointer + '/'));
    }

    private boolean isOfRefusedObject(Problem problem) {
        String message = problem.message();
        int start = message.indexOf('\'') + 1;
        int end = message.indexOf('\'', start);
        boolean refusedId = end > 0 && refusedIds.contains(message.substring(start, end));
        return refusedId || Consequences.mayStandIn(message, skipped);
    }

    /** Notes an id of the object being read. */
    void id(String id) {
        ids.add(id);
    }

    /** How many ids have been read. */
    int idCount() {
        return ids.size();
    }

    /** Notes that an object was refused, and with it all ids that were read in it. */
    void refuseIdsSince(int count) {
        refusedIds.addAll(ids.subList(count, ids.size()));
    }

    /** Notes that the value being read was refused, and that nobody knows what ids it holds. */
    void refuseUnknownIds() {
        skipped.add(Consequences.listName(pointer()));
    }

    void kept(int[] positions) {
        keptPositions.put(pointer(), positions);
    }

    /** As {@link #kept}, for a list in the object being read of which, after the reading, more was left out. */
    void keptOfKept(String member, List<Integer> stillKept) {
        String pointer = pointer() + '/' + member;
        int[] before = keptPositions.get(pointer);
        keptPositions.put(
                pointer,
                stillKept.stream().mapToInt(i -> before == null ? i : before[i]).toArray());
    }

    /** Where in the document a path of the model is; null if it is in an element that only stood in for a refused one. */
    private @Nullable String locate(String base, String path) {
        StringBuilder pointer = new StringBuilder(base);
        int start = 0;
        while (start < path.length()) {
            int slash = path.indexOf('/', start);
            int end = slash < 0 ? path.length() : slash;
            String segment = path.substring(start, end);
            int[] positions = keptPositions.get(pointer.toString());
            if (positions != null && !segment.isEmpty() && Character.isDigit(segment.charAt(0))) {
                int index = Integer.parseInt(segment);
                if (index >= positions.length) {
                    return null;
                }
                segment = Integer.toString(positions[index]);
            }
            pointer.append('/').append(segment);
            start = end + 1;
        }
        return pointer.toString();
    }

    private boolean isUnderRefused(String pointer) {
        String ancestor = pointer;
        while (!ancestor.isEmpty()) {
            if (refused.contains(ancestor)) {
                return true;
            }
            ancestor = ancestor.substring(0, ancestor.lastIndexOf('/'));
        }
        return false;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** The value read, if nothing was refused. */
    <T> T result(@Nullable T value) {
        if (value == null || !problems.isEmpty()) {
            throw new InvalidContentException(problems());
        }
        return value;
    }

    int problemCount() {
        return problems.size();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "something else";
        };
    }
}
