package org.civicnews.vietnamese.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.civicnews.law.DocumentNumber;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.civicnews.law.Pinpoint;
import org.civicnews.value.PartialDate;
import org.civicnews.value.Span;
import org.civicnews.vietnamese.token.Tokens;
import org.jspecify.annotations.Nullable;

/** A mention while it is read: the core first, then what is attached. Not thread-safe. */
final class Citation {
    private static final int FEW = 8;

    final MentionKind kind;
    final DocumentType type;

    /** The first token of the core and the one after its last. */
    final int first;

    final int last;
    final int start;
    final int end;
    double confidence;
    boolean draft;

    @Nullable
    DocumentNumber number;

    @Nullable
    String title;

    @Nullable
    Integer year;

    @Nullable
    String issuer;

    @Nullable
    PartialDate issued;

    @Nullable
    PartialDate effective;

    @Nullable
    String subject;

    private final List<Pinpoint> pinpoints = new ArrayList<>(0);

    /** The same, to find one by once there are many. */
    private @Nullable Set<Pinpoint> distinct;

    final Map<MentionField, Span> fields = new EnumMap<>(MentionField.class);
    final Set<MentionFlag> flags = EnumSet.noneOf(MentionFlag.class);
    int fullStart;
    int fullEnd;

    /** How far to the right the tokens belong to this citation. */
    int attachedTo;

    Citation(MentionKind kind, DocumentType type, Tokens tokens, int first, int last, int end) {
        this.kind = kind;
        this.type = type;
        this.first = first;
        this.last = last;
        this.start = tokens.start(first);
        this.end = end;
        this.fullStart = start;
        this.fullEnd = end;
        this.attachedTo = last;
    }

    Citation field(MentionField field, int from, int to) {
        fields.put(field, new Span(from, to));
        return this;
    }

    Citation sure(double much) {
        confidence = much;
        return this;
    }

    void extend(int from, int to) {
        fullStart = Math.min(fullStart, from);
        fullEnd = Math.max(fullEnd, to);
    }

    /** Adds a pinpoint unless it is there. */
    void point(Pinpoint pinpoint) {
        if (pinpoints.size() >= FEW && distinct == null) {
            distinct = new HashSet<>(pinpoints);
        }
        boolean known = distinct == null ? pinpoints.contains(pinpoint) : !distinct.add(pinpoint);
        if (!known) {
            pinpoints.add(pinpoint);
        }
    }

    LegalMention mention() {
        OptionalInt told = year != null ? OptionalInt.of(year) : number != null ? number.year() : OptionalInt.empty();
        return new LegalMention(
                kind,
                type,
                Optional.ofNullable(number),
                Optional.ofNullable(title),
                told,
                Optional.ofNullable(issuer),
                Optional.ofNullable(issued),
                Optional.ofNullable(effective),
                Optional.ofNullable(subject),
                List.copyOf(pinpoints),
                draft,
                new Span(start, end),
                new Span(fullStart, fullEnd),
                fields,
                confidence,
                flags);
    }
}
