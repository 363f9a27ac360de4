package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/** Turns {@code hanoi-gov-vn.translate.goog/tin?_x_tr_sl=vi} back into {@code https://hanoi.gov.vn/tin}. */
final class TranslatedHost {
    private static final String ADDED = "_x_tr_";
    private static final String ENCODED = "_x_tr_enc";
    private static final String PREFIXED = "_x_tr_hp";
    private static final String SCHEME = "_x_tr_sch";

    /** Is told which stretch of the outer address became the inner one. */
    interface Around {
        void is(int start, int end);
    }

    private TranslatedHost() {}

    static @Nullable Source restore(Page page, int pathEnd, Around around) {
        String text = page.text;
        int label = text.indexOf('.', page.schemeEnd);
        boolean oneLabel = !page.hostMapped && label > page.hostStart && text.startsWith(".translate.goog", label);
        if (!oneLabel || label + ".translate.goog".length() != page.hostEnd) {
            return null;
        }
        int queryEnd = page.source.marks().next('#', pathEnd, page.to);
        Ints kept = new Ints();
        boolean plainHttp = false;
        boolean dropped = false;
        for (int i = pathEnd; i < queryEnd; ) {
            int start = i + 1;
            int end = text.indexOf('&', start);
            end = end < 0 || end > queryEnd ? queryEnd : end;
            int equals = text.indexOf('=', start);
            String name = text.substring(start, equals < 0 || equals > end ? end : equals);
            if (name.equals(ENCODED) || name.equals(PREFIXED)) {
                return null;
            }
            plainHttp |= text.substring(start, end).equals(SCHEME + "=http");
            if (name.startsWith(ADDED)) {
                dropped = true;
            } else {
                kept.add(start);
                kept.add(end);
            }
            i = end;
        }
        around.is(page.authorityEnd, page.to);
        Source.Made made = new Source.Made(page.to - page.source.from);
        Source source = page.source;
        made.add(plainHttp ? "http://" : "https://", source.origin(source.from));
        for (int i = page.hostStart; i < label; i++) {
            boolean hyphen = text.charAt(i) == '-';
            boolean twice = hyphen && i + 1 < label && text.charAt(i + 1) == '-';
            made.add(hyphen && !twice ? '.' : text.charAt(i), source.origin(i));
            i += twice ? 1 : 0;
        }
        copy(source, page.authorityEnd, pathEnd, made);
        char mark = '?';
        boolean emptied = dropped && (kept.size() == 0 || kept.size() == 2 && kept.get(0) == kept.get(1));
        for (int i = 0; i < kept.size() && !emptied; i += 2) {
            made.add(mark, source.origin(kept.get(i) - 1));
            copy(source, kept.get(i), kept.get(i + 1), made);
            mark = '&';
        }
        copy(source, queryEnd, page.to, made);
        return made.source(source.origin(page.to));
    }

    private static void copy(Source source, int start, int end, Source.Made made) {
        for (int i = start; i < end; i++) {
            made.add(source.text.charAt(i), source.origin(i));
        }
    }
}
