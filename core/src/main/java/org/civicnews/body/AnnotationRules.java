package org.civicnews.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Problems;

/** What must hold between a text and its annotations. */
final class AnnotationRules {
    private AnnotationRules() {}

    static void check(String text, Annotation annotation, int index, Problems problems) {
        int start = annotation.start();
        int end = annotation.end();
        boolean inside = start >= 0 && end <= text.length() && start < end;
        if (inside && isSound(text, annotation)) {
            return; // nearly all are, and no path is made for them
        }
        String path = "annotations/" + index;
        problems.require(
                inside,
                path,
                "RANGE_OUT_OF_TEXT",
                () -> "annotation " + index + " covers [" + start + "," + end + ") of a text of " + text.length());
        if (!inside) {
            return;
        }
        problems.require(
                !WellFormed.splitsCharacter(text, start),
                path,
                "RANGE_SPLITS_CHARACTER",
                () -> "annotation " + index + " starts inside a character at " + start);
        problems.require(
                !WellFormed.splitsCharacter(text, end),
                path,
                "RANGE_SPLITS_CHARACTER",
                () -> "annotation " + index + " ends inside a character at " + end);
        if (annotation instanceof RedactionAnnotation) {
            problems.require(
                    isPlaceholder(text, start, end),
                    path,
                    "REDACTION_OVER_TEXT",
                    () -> "redaction " + index + " does not stand over a placeholder such as [tên]");
        }
    }

    private static boolean isSound(String text, Annotation annotation) {
        return !WellFormed.splitsCharacter(text, annotation.start())
                && !WellFormed.splitsCharacter(text, annotation.end())
                && !(annotation instanceof RedactionAnnotation);
    }

    /** A placeholder is bracketed, or made of dots, blocks or stars only: nothing that was left standing by mistake. */
    private static boolean isPlaceholder(String text, int start, int end) {
        if (text.charAt(start) == '[' && text.charAt(end - 1) == ']') {
            return text.indexOf(']', start) == end - 1;
        }
        boolean filled = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ("….•█■*x_ ".indexOf(c) < 0) {
                return false;
            }
            filled |= c != ' ';
        }
        return filled;
    }

    /** No piece of text can lead to two places. */
    static void checkLinks(List<Annotation> annotations, Problems problems) {
        if (linksIn(annotations) < 2) {
            return;
        }
        List<Integer> links = new ArrayList<>();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.get(i) instanceof LinkAnnotation) {
                links.add(i);
            }
        }
        links.sort(Comparator.comparingInt(i -> annotations.get(i).start()));
        int farthest = 0; // the link so far that reaches farthest
        for (int i = 1; i < links.size(); i++) {
            Annotation before = annotations.get(links.get(farthest));
            Annotation after = annotations.get(links.get(i));
            problems.require(
                    after.start() >= before.end(),
                    "annotations/" + links.get(i),
                    "LINKS_OVERLAP",
                    () -> "links overlap: " + range(before) + " and " + range(after));
            farthest = after.end() > before.end() ? i : farthest;
        }
    }

    private static int linksIn(List<Annotation> annotations) {
        int links = 0;
        for (int i = 0; i < annotations.size(); i++) {
            links += annotations.get(i) instanceof LinkAnnotation ? 1 : 0;
        }
        return links;
    }

    private static String range(Annotation annotation) {
        return "[" + annotation.start() + "," + annotation.end() + ")";
    }
}
