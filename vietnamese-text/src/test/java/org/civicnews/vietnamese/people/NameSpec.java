package org.civicnews.vietnamese.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The examples of {@code spec/people.tsv}, {@code spec/people-2020s.tsv} and {@code spec/bodies.tsv}, and names written as they are there. */
final class NameSpec {
    record Case(String text, String names) {}

    private NameSpec() {}

    static Stream<Case> cases() {
        return Stream.of("/spec/people.tsv", "/spec/people-2020s.tsv", "/spec/bodies.tsv")
                .flatMap(NameSpec::cases);
    }

    private static Stream<Case> cases(String resource) {
        try (InputStream in = NameSpec.class.getResourceAsStream(resource)) {
            String table = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return table.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> {
                int tab = line.indexOf('\t');
                return new Case(line.substring(0, tab), line.substring(tab + 1));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String written(List<NameMention> mentions) {
        return mentions.stream().map(NameSpec::written).collect(Collectors.joining(" | "));
    }

    private static String written(NameMention mention) {
        String kind = mention.kind() == NameKind.PERSON ? "P " : mention.kind() == NameKind.ORGANIZATION ? "O " : "L ";
        StringBuilder written = new StringBuilder(kind).append(mention.name());
        written.append(mention.shortForm() ? " ~" : "");
        if (!mention.honorifics().isEmpty()) {
            written.append(" [").append(String.join(", ", mention.honorifics())).append(']');
        }
        for (PostClaim post : mention.posts()) {
            written.append(" {").append(post.title());
            post.organization().ifPresent(name -> written.append(": ").append(name));
            written.append('}');
        }
        return written.toString();
    }
}
