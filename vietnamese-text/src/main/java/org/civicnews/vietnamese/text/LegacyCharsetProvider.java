package org.civicnews.vietnamese.text;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets {@link Charset#forName} find the byte encodings of {@link LegacyEncoding}: {@code x-viet-tcvn3}, {@code
 * x-viet-tcvn3-upper}, {@code x-viet-vni}, {@code VISCII}, {@code x-viet-vps}, {@code x-viet-windows-1258}. Loaded by the
 * platform. Immutable and thread-safe.
 */
public final class LegacyCharsetProvider extends CharsetProvider {
    private final List<Charset> charsets = Stream.of(LegacyEncoding.values())
            .map(LegacyEncoding::charset)
            .flatMap(Optional::stream)
            .toList();

    /** Creates the provider; for the service loader. */
    public LegacyCharsetProvider() {}

    @Override
    public Iterator<Charset> charsets() {
        return charsets.iterator();
    }

    @Override
    public @Nullable Charset charsetForName(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        return charsets.stream()
                .filter(charset -> charset.name().toLowerCase(Locale.ROOT).equals(asked)
                        || charset.aliases().stream()
                                .anyMatch(
                                        alias -> alias.toLowerCase(Locale.ROOT).equals(asked)))
                .findFirst()
                .orElse(null);
    }
}
