package org.civicnews.url;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Takes one address out of the address around it. Only the head of the outer one is read, so a link in a thousand links
 * costs no more than its length. Not thread-safe.
 */
final class Unwrapping {
    private final Page page;
    private final Wrapper wrapper;
    private final Source source;
    private final String text;
    private final int to;
    private final int pathStart;
    private final int pathEnd;
    /** The stretch of the outer text that becomes the inner address. */
    private int targetStart;

    private int targetEnd;

    private Unwrapping(Page page, Wrapper wrapper) {
        this.page = page;
        this.wrapper = wrapper;
        this.source = page.source;
        this.text = page.text;
        this.to = page.to;
        this.pathStart = page.authorityEnd;
        Marks marks = source.marks();
        this.pathEnd = marks.next('?', pathStart, marks.next('#', pathStart, to));
    }

    /**
     * Takes the inner address out.
     *
     * @param page the outer address, its authority read
     * @param wrapper what it may be
     * @param removals takes what stood around the inner address
     * @return the inner address, null if there is none that could be used
     */
    static @Nullable Source unwrap(Page page, Wrapper wrapper, Removals removals) {
        Unwrapping unwrapping = new Unwrapping(page, wrapper);
        if (!wrapper.path().matches(unwrapping.text, unwrapping.pathStart, unwrapping.pathEnd)) {
            return null;
        }
        Source target = unwrapping.target();
        if (target != null) {
            Source source = page.source;
            removals.add(wrapper, source.origin(source.from), source.origin(unwrapping.targetStart));
            removals.add(wrapper, source.origin(unwrapping.targetEnd), source.origin(unwrapping.to));
        }
        return target;
    }

    private @Nullable Source target() {
        return switch (wrapper.way()) {
            case AMP -> amp();
            case TRANSLATED -> translated();
            case WHOLE_QUERY -> usable(raw(Math.min(pathEnd + 1, to), to));
            case SEGMENT -> segment();
            case DEFENSE_3 -> defended();
            case PARAMETER, BASE64, DEFENSE_2 -> parameter();
        };
    }

    private Source raw(int start, int end) {
        targetStart = start;
        targetEnd = end;
        return source.stretch(start, end, "");
    }

    /** {@return the address if it begins with a scheme of any kind; whether it is a good one is asked later} */
    private static @Nullable Source usable(@Nullable Source target) {
        if (target == null) {
            return null;
        }
        int colon = Page.schemeEnd(target.text, target.from, target.to);
        return colon > 0 && target.text.lastIndexOf('.', colon) < target.from ? target : null;
    }

    private @Nullable Source parameter() {
        if (pathEnd == to || text.charAt(pathEnd) != '?') {
            return null;
        }
        int queryEnd = source.marks().next('#', pathEnd, to);
        Ints values = new Ints();
        for (int i = pathEnd; i < queryEnd; ) {
            int start = i + 1;
            int nameEnd = start;
            while (nameEnd < queryEnd && text.charAt(nameEnd) != '=' && text.charAt(nameEnd) != '&') {
                nameEnd++;
            }
            i = source.marks().next('&', nameEnd, queryEnd);
            int parameter = nameEnd < i ? wrapper.parameter(text, start, nameEnd) : -1;
            if (parameter >= 0) {
                values.add(parameter);
                values.add(nameEnd + 1);
                values.add(i);
            }
        }
        for (int parameter = 0; parameter < wrapper.parameters().size(); parameter++) {
            for (int i = 0; i < values.size(); i += 3) {
                Source target = values.get(i) == parameter ? usable(value(values.get(i + 1), values.get(i + 2))) : null;
                if (target != null) {
                    return target;
                }
            }
        }
        return null;
    }

    private @Nullable Source value(int start, int end) {
        targetStart = start;
        targetEnd = end;
        return switch (wrapper.way()) {
            case BASE64 -> text.startsWith("a1", start) ? base64(start + 2, end) : null;
            case DEFENSE_2 -> {
                String escaped = text.substring(start, end).replace('-', '%').replace('_', '/');
                yield decoded(escaped, 0, end - start, start);
            }
            default -> {
                boolean plain = source.marks().next('%', start, end) == end;
                yield plain ? raw(start, end) : decoded(text, start, end, 0);
            }
        };
    }

    /**
     * Decodes a stretch once and drops the tabs and line breaks that come to light.
     *
     * @param encoded holds the stretch
     * @param shift how much further the stretch lies in the text of the source
     */
    private Source decoded(String encoded, int start, int end, int shift) {
        Source.Made made = new Source.Made(end - start);
        int copied = start;
        for (int i = encoded.indexOf('%', start); i >= 0 && i < end; i = encoded.indexOf('%', i)) {
            int character = Percent.characterAt(encoded, i, end);
            if (!Percent.isCharacter(character)) {
                i++;
                continue;
            }
            made.copy(encoded, copied, i, source, shift);
            if (!Source.isDropped(Percent.codePoint(character))) {
                made.addCodePoint(Percent.codePoint(character), source.origin(shift + i));
            }
            i += Percent.width(character);
            copied = i;
        }
        made.copy(encoded, copied, end, source, shift);
        return made.source(source.origin(shift + end));
    }

    private @Nullable Source base64(int start, int end) {
        byte[] bytes = base64Bytes(start, end);
        if (bytes == null) {
            return null;
        }
        String address = new String(bytes, StandardCharsets.UTF_8);
        Source.Made made = new Source.Made(address.length());
        int byteIndex = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!Source.isDropped(c)) {
                made.add(c, source.origin(Math.min(end, start + byteIndex * 4 / 3)));
            }
            byteIndex += c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return made.source(source.origin(end));
    }

    private byte @Nullable [] base64Bytes(int start, int end) {
        int last = end;
        while (last > start && text.charAt(last - 1) == '=') {
            last--;
        }
        try {
            return Base64.getUrlDecoder().decode(text.substring(start, last));
        } catch (IllegalArgumentException notBase64) {
            return null;
        }
    }

    /** {@code /amp/s/host/path}, {@code /c/s/host/path}: with {@code s/} the page is https. */
    private @Nullable Source amp() {
        int start = pathStart + wrapper.path().text().length();
        boolean secure = text.startsWith("s/", start) && start + 2 <= pathEnd;
        start += secure ? 2 : 0;
        int hostEnd = start;
        boolean dotted = false;
        for (; hostEnd < pathEnd && text.charAt(hostEnd) != '/'; hostEnd++) {
            dotted |= text.charAt(hostEnd) == '.';
        }
        if (!dotted) {
            return null;
        }
        targetStart = start;
        targetEnd = to;
        return source.stretch(start, to, secure ? "https://" : "http://");
    }

    private @Nullable Source segment() {
        int start = text.indexOf("/RU=", pathStart);
        if (start < 0 || start + 4 > pathEnd) {
            return null;
        }
        start += 4;
        int end = text.indexOf('/', start);
        end = end < 0 || end > pathEnd ? pathEnd : end;
        targetStart = start;
        targetEnd = end;
        return usable(decoded(text, start, end, 0));
    }

    private @Nullable Source defended() {
        int start = pathStart + wrapper.path().text().length();
        int end = text.indexOf("__;", start);
        int listEnd = end < 0 ? -1 : text.indexOf('!', end);
        if (listEnd < 0 || listEnd > to) {
            return null;
        }
        byte[] bytes = base64Bytes(end + 3, listEnd);
        if (bytes == null) {
            return null;
        }
        targetStart = start;
        targetEnd = end;
        return usable(UrlDefense.restore(source, start, end, new String(bytes, StandardCharsets.UTF_8)));
    }

    private @Nullable Source translated() {
        return TranslatedHost.restore(page, pathEnd, this::around);
    }

    private void around(int start, int end) {
        targetStart = start;
        targetEnd = end;
    }
}
