package org.civicnews.url;

import org.jspecify.annotations.Nullable;

/** Turns {@code hanoi-gov-vn.translate.goog/tin?_x_tr_sl=vi} back into {@code https://hanoi.gov.vn/tin}. */
final class TranslatedHost {
    private static final String ADDED = "_x_tr_";
    private static final String ENCODED = "_x_tr_enc";
    private static final String PREFIXED = "_x_tr_hp";
    private static final String PLAIN = "_x_tr_sch=http";
    private static final String HOST = ".translate.goog";

    /** Is told which stretch of the outer address became the inner one. */
    interface Around {
        void is(int start, int end);
    }

    private TranslatedHost() {}

    static @Nullable Source restore(Page page, int pathEnd, Around around) {
        int label = page.text.indexOf('.', page.schemeEnd);
        boolean oneLabel = !page.hostMapped && label + HOST.length() == page.hostEnd;
        if (!oneLabel || label == page.hostStart || !page.text.startsWith(HOST, label)) {
            return null;
        }
        int queryEnd = page.source.marks().next('#', pathEnd, page.to);
        Ints kept = new Ints();
        String scheme = "https://";
        for (int end = pathEnd; end < queryEnd; ) {
            int start = end + 1;
            end = page.source.marks().next('&', start, queryEnd);
            if (isNamed(page.text, start, end, ENCODED) || isNamed(page.text, start, end, PREFIXED)) {
                return null;
            }
            if (end - start == PLAIN.length() && page.text.startsWith(PLAIN, start)) {
                scheme = "http://";
            }
            if (!page.text.startsWith(ADDED, start)) {
                kept.add(start);
                kept.add(end);
            }
        }
        around.is(page.authorityEnd, page.to);
        Source source = page.source;
        Source.Made made = new Source.Made(page.to - source.from);
        made.add(scheme, source.origin(source.from));
        addHost(page, label, made);
        made.copy(page.text, page.authorityEnd, pathEnd, source, 0);
        addQuery(source, pathEnd, queryEnd, kept, made);
        made.copy(page.text, queryEnd, page.to, source, 0);
        return made.source(source.origin(page.to));
    }

    private static boolean isNamed(String text, int start, int end, String name) {
        int nameEnd = start + name.length();
        return text.startsWith(name, start) && (nameEnd == end || text.charAt(nameEnd) == '=');
    }

    private static void addHost(Page page, int label, Source.Made made) {
        String text = page.text;
        for (int i = page.hostStart; i < label; i++) {
            boolean hyphen = text.charAt(i) == '-';
            boolean twice = hyphen && text.charAt(i + 1) == '-';
            made.add(hyphen && !twice ? '.' : text.charAt(i), page.source.origin(i));
            i += twice ? 1 : 0;
        }
    }

    private static void addQuery(Source source, int mark, int end, Ints kept, Source.Made made) {
        boolean emptied = kept.size() == 0 || (kept.size() == 2 && kept.get(0) == kept.get(1) && end > mark + 1);
        for (int i = 0; i < kept.size() && !emptied; i += 2) {
            made.add(i == 0 ? '?' : '&', source.origin(kept.get(i) - 1));
            made.copy(source.text, kept.get(i), kept.get(i + 1), source, 0);
        }
    }
}
