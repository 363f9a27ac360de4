package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.law.PinpointStep;
import org.civicnews.law.PinpointUnit;
import org.civicnews.vietnamese.token.Letters;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads a run of pinpoints: {@code điểm a, b khoản 1 và khoản 2 Điều 5}, {@code Điều 5 khoản 2}, {@code từ Điều 5 đến Điều
 * 9}. Used again; not thread-safe.
 */
final class PinpointReader {
    private static final int LONGEST_GLOSS = 12;
    private static final int MOST_GROUPS = 24;
    private static final int MOST_LABELS = 40;
    private static final String LETTERS = PinpointUnits.LETTERS;

    /**
     * One unit word and its labels.
     *
     * @param unit the kind of unit
     * @param capital whether the word has a capital
     * @param joined whether {@code và} or the like stands before it
     * @param apart whether a comma or any such word stands before it
     * @param steps one step for each label or range
     */
    record Group(PinpointUnits.Unit unit, boolean capital, boolean joined, boolean apart, List<PinpointStep> steps) {}

    private final Lexicon lexicon;
    private final PinpointUnits units;
    private final List<Group> groups = new ArrayList<>();
    private int end;
    private String label = "";
    private boolean numbered;

    PinpointReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = lexicon.units;
    }

    /**
     * Reads the run at a token.
     *
     * @param tokens the text
     * @param at where the word of a unit, or {@code từ} before it, may stand
     * @param limit the first token not to be read
     * @return whether there is one; then {@link #groups} and {@link #end} tell it
     */
    boolean read(Tokens tokens, int at, int limit) {
        groups.clear();
        numbered = false;
        int next = at;
        while (next < limit && groups.size() < MOST_GROUPS) {
            int start = groups.isEmpty() ? next : afterJoint(tokens, afterGloss(tokens, next));
            int after = group(tokens, start, limit, start > next);
            if (after < 0) {
                break;
            }
            next = after;
            end = after;
        }
        dropNumberedPoint(tokens);
        return !groups.isEmpty();
    }

    /** A point with a number ({@code điểm 10}) is a score unless a clause or an article follows. */
    private void dropNumberedPoint(Tokens tokens) {
        if (numbered && groups.size() == 1) {
            groups.clear();
        }
        if (groups.size() == 1 && groups.get(0).unit().depth() > 8 && !tokens.isCapital(end)) {
            groups.clear();
        }
    }

    /** Steps over words in parentheses that say what an article is about: {@code Điều 155 (làm nhục người khác)}. */
    static int afterGloss(Tokens tokens, int at) {
        int close = at + 1;
        while (tokens.isSign(at, '(') && close - at <= LONGEST_GLOSS && tokens.isWord(close)) {
            close++;
        }
        return close > at + 1 && tokens.isSign(close, ')') ? close + 1 : at;
    }

    private int afterJoint(Tokens tokens, int at) {
        int next = tokens.isSign(at, ',') || tokens.isSign(at, ';') ? at + 1 : at;
        return lexicon.markers.end(Marker.PINPOINT_JOINT, tokens, next);
    }

    /** Reads one unit word with its labels; answers the token after them, -1 if there is none. */
    private int group(Tokens tokens, int at, int limit, boolean apart) {
        int start = tokens.word(at) == lexicon.from ? at + 1 : at;
        long found = units.longest(tokens, start);
        if (found == Phrases.NONE) {
            return -1;
        }
        PinpointUnits.Unit unit = units.unit(found);
        List<PinpointStep> steps = new ArrayList<>(2);
        boolean ranges = tokens.word(Phrases.end(found)) == lexicon.from; // "các điều từ 158 đến 162"
        int next = label(tokens, Phrases.end(found) + (ranges ? 1 : 0), limit, unit);
        if (next < 0) {
            return -1;
        }
        next = step(tokens, next, limit, unit, steps);
        if (ranges && steps.get(0).to().isEmpty()) {
            return -1;
        }
        while (steps.size() < MOST_LABELS) {
            int another = another(tokens, next, limit, unit);
            if (another < 0) {
                break;
            }
            next = step(tokens, another, limit, unit, steps);
        }
        boolean joined = !groups.isEmpty() && lexicon.markers.before(Marker.LIST, tokens, at);
        groups.add(new Group(unit, tokens.isCapital(start), joined, apart, steps));
        return gluedPoint(tokens, next, unit);
    }

    /** Adds the label read last as a step, as a range if {@code đến} and another label follow. */
    private int step(Tokens tokens, int next, int limit, PinpointUnits.Unit unit, List<PinpointStep> steps) {
        String first = label;
        int word = tokens.word(next);
        boolean ranges = word == lexicon.to || word == lexicon.upTo || isDash(tokens, next);
        int after = -1;
        if (ranges) {
            int at = next + 1;
            long repeated = units.longest(tokens, at);
            boolean same =
                    repeated != Phrases.NONE && units.unit(repeated).unit().equals(unit.unit());
            after = label(tokens, same ? Phrases.end(repeated) : at, limit, unit);
        }
        PinpointStep step = units.step(unit.unit(), first);
        steps.add(after < 0 ? step : step.toBuilder().to(label).build());
        return after < 0 ? next : after;
    }

    private static boolean isDash(Tokens tokens, int at) {
        return tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, '—');
    }

    /** Reads the next label of a list without a unit word of its own. */
    private int another(Tokens tokens, int next, int limit, PinpointUnits.Unit unit) {
        boolean stop = tokens.isSign(next, ',') || tokens.isSign(next, ';');
        int at = lexicon.markers.end(Marker.LIST, tokens, stop ? next + 1 : next);
        if (at == next || at >= limit) {
            return -1;
        }
        int after = label(tokens, at, limit, unit);
        boolean counted = after >= 0
                && after < limit
                && lexicon.markers.at(Marker.UNIT, tokens, after)
                && !units.isOpener(tokens.word(after));
        return counted ? -1 : after;
    }

    /** Reads {@code khoản 1.k}: clause and point in one. */
    private int gluedPoint(Tokens tokens, int next, PinpointUnits.Unit unit) {
        boolean glued = unit.unit().equals(PinpointUnit.CLAUSE)
                && tokens.isSign(next, '.')
                && tokens.isGlued(next)
                && tokens.isGlued(next + 1)
                && isLetter(tokens, next + 1);
        if (!glued) {
            return next;
        }
        String point = letter(tokens, next + 1);
        groups.add(
                groups.size() - 1,
                new Group(
                        new PinpointUnits.Unit(PinpointUnit.POINT, unit.depth() + 1, PinpointUnits.Label.LETTER),
                        false,
                        false,
                        false,
                        List.of(PinpointStep.of(PinpointUnit.POINT, point))));
        return next + 2;
    }

    /** Reads a label into {@link #label}; answers the token after it, -1 if there is none. */
    private int label(Tokens tokens, int at, int limit, PinpointUnits.Unit unit) {
        if (at >= limit) {
            return -1;
        }
        return switch (unit.label()) {
            case NUMBER -> number(tokens, at, 3);
            case LETTER -> letterLabel(tokens, at, limit);
            case ROMAN -> roman(tokens, at);
            case ORDINAL -> ordinal(tokens, at);
        };
    }

    private int number(Tokens tokens, int at, int most) {
        if (!tokens.isNumber(at) || tokens.length(at) > most || (isLonger(tokens, at) && !isListed(tokens, at))) {
            return -1;
        }
        label = withoutZeros(tokens.slice(at, at + 1));
        if (tokens.isGlued(at + 1) && tokens.isWord(at + 1)) {
            if (!isLetter(tokens, at + 1)) {
                return -1;
            }
            label = label + letter(tokens, at + 1);
            return at + 2;
        }
        return at + 1;
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start + 1 < digits.length() && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    /** Tells whether a number goes on as a date, a fraction or a percentage. */
    private static boolean isLonger(Tokens tokens, int at) {
        char sign = tokens.sign(at + 1);
        if (sign == '%') {
            return true;
        }
        boolean joint = sign == '/' || sign == '.' || sign == ',' || sign == ':';
        return joint && tokens.isGlued(at + 1) && tokens.isGlued(at + 2) && tokens.isNumber(at + 2);
    }

    /** Tells whether numbers with a comma are a list of labels before an outer unit: {@code khoản 1,3,4 Điều 1}. */
    private boolean isListed(Tokens tokens, int at) {
        int next = at;
        while (tokens.isNumber(next) && tokens.length(next) <= 2 && tokens.isSign(next + 1, ',')) {
            next += 2;
        }
        return next > at && tokens.isNumber(next) && units.isOpener(tokens.word(afterJoint(tokens, next + 1)));
    }

    private int letterLabel(Tokens tokens, int at, int limit) {
        char quote = tokens.sign(at);
        boolean quoted = quote == '“' || quote == '"' || quote == '\'' || quote == '‘';
        int start = quoted ? at + 1 : at;
        if (start >= limit) {
            return -1;
        }
        if (isLetter(tokens, start)) {
            label = letter(tokens, start);
            int next = start + 1;
            if (tokens.isGlued(next) && tokens.isNumber(next) && tokens.length(next) <= 2) {
                label = label + tokens.slice(next, next + 1);
                next++;
            }
            if (tokens.isSign(next, '.')
                    && tokens.isGlued(next)
                    && tokens.isGlued(next + 1)
                    && tokens.isNumber(next + 1)) {
                label = label + "." + tokens.slice(next + 1, next + 2);
                next += 2;
            }
            if (quoted && tokens.sign(next) == 0) {
                return -1;
            }
            return quoted ? next + 1 : next;
        }
        if (quoted) {
            return -1;
        }
        int after = isParted(tokens, at) ? parted(tokens, at) : number(tokens, at, 2);
        numbered |= after > 0;
        return after;
    }

    /** Tells whether a point is numbered within its clause: {@code điểm 2.1}. */
    private static boolean isParted(Tokens tokens, int at) {
        return tokens.isNumber(at)
                && tokens.isSign(at + 1, '.')
                && tokens.isGlued(at + 1)
                && tokens.isGlued(at + 2)
                && tokens.isNumber(at + 2)
                && tokens.length(at) <= 2
                && tokens.length(at + 2) <= 2;
    }

    private int parted(Tokens tokens, int at) {
        int end = at + 3;
        while (tokens.isSign(end, '.') && isParted(tokens, end - 1)) {
            end += 2;
        }
        label = tokens.slice(at, end);
        return end;
    }

    private static boolean isLetter(Tokens tokens, int at) {
        return tokens.isWord(at)
                && tokens.length(at) == 1
                && LETTERS.indexOf(Letters.plain(tokens.text().charAt(tokens.start(at)))) >= 0
                && Letters.tone(tokens.text().charAt(tokens.start(at))) == 0;
    }

    private static String letter(Tokens tokens, int at) {
        return String.valueOf(Letters.plain(tokens.text().charAt(tokens.start(at))));
    }

    private int roman(Tokens tokens, int at) {
        boolean single = tokens.isCapital(at) && isLetter(tokens, at);
        if (Romans.isRoman(tokens, at) || single) {
            label = tokens.slice(at, at + 1);
            return at + 1;
        }
        return number(tokens, at, 2);
    }

    private int ordinal(Tokens tokens, int at) {
        if (tokens.word(at) == lexicon.ordinalMark) {
            int end = lexicon.markers.end(Marker.ORDINAL, tokens, at);
            int value = lexicon.ordinal(tokens, at + 1);
            if (end > at && value > 0) {
                label = String.valueOf(value);
                return end;
            }
            return -1;
        }
        return roman(tokens, at);
    }

    /** {@return the groups read last, in the order of the text} */
    List<Group> groups() {
        return groups;
    }

    /** {@return the token after the run} */
    int end() {
        return end;
    }
}
