package org.civicnews.vietnamese.law;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.civicnews.law.DocumentType;
import org.civicnews.law.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents of back-references ({@code Luật này}, bare {@code Luật}): the last one of the type, unless something
 * makes that doubtful. Used once per document; not thread-safe.
 */
final class Anaphora {
    /** How many sentences back the document may be named. */
    private static final int REACH = 3;

    /** The same where the text names only one document of the type so far. */
    private static final int LONG_REACH = 12;

    private static final int PARENTHESIS = 300;

    private final Lexicon lexicon;
    private final List<CitedText> texts;
    private final List<List<@Nullable Entity>> resolved;
    private final Map<DocumentType, Line> lines = new HashMap<>();
    private final SentenceCount sentences;

    /** How far the text was looked through for parentheses, and where one is open, -1 if none is. */
    private int scanned;

    private int opened = -1;

    Anaphora(Lexicon lexicon, List<CitedText> texts, List<List<@Nullable Entity>> resolved) {
        this.lexicon = lexicon;
        this.texts = texts;
        this.resolved = resolved;
        this.sentences = new SentenceCount(lexicon.words);
    }

    /** What was said so far of documents of one type. */
    private static final class Line {
        private @Nullable Entity first;
        private @Nullable Entity head;
        private boolean several;
        private int mentions;
        private int ofHead;

        /** The last mention that a back-reference may mean: its document, sentence, text and end. */
        private @Nullable Entity last;

        /** The last document that may still be a draft. */
        private @Nullable Entity lastDraft;

        private int sentence;
        private int text;
        private int end;

        void add(Entity entity) {
            several |= first != null && first != entity;
            first = first == null ? entity : first;
            head = head == null && entity.heads ? entity : head;
            lastDraft = entity.draft || (entity.entry == null && !entity.hasWholeNumber()) ? entity : lastDraft;
            mentions++;
            ofHead += entity == head ? 1 : 0;
        }

        /** Gives the document of the headline if most of what is said of the type is said of it. */
        @Nullable
        Entity dominant() {
            return ofHead * 3 > mentions * 2 ? head : null;
        }
    }

    void run() {
        if (texts.stream().allMatch(text -> text.mentions().stream().noneMatch(Anaphora::isBack))) {
            return;
        }
        for (int i = 0; i < texts.size(); i++) {
            sentences.begin(texts.get(i).text());
            scanned = 0;
            opened = -1;
            for (int j = 0; j < texts.get(i).mentions().size(); j++) {
                mention(i, j);
            }
            sentences.end();
        }
    }

    private static boolean isBack(LegalMention mention) {
        return mention.kind().equals(MentionKind.ANAPHOR);
    }

    private void mention(int text, int index) {
        LegalMention mention = texts.get(text).mentions().get(index);
        int sentence = sentences.at(mention.core().start());
        Entity entity = resolved.get(text).get(index);
        if (entity == null && isBack(mention)) {
            entity = find(mention, text, sentence);
            if (entity != null) {
                entity.mentions++;
                resolved.get(text).set(index, entity);
            }
        }
        if (entity == null) {
            return;
        }
        Line line = lines.computeIfAbsent(entity.type, type -> new Line());
        line.add(entity);
        if (!isAside(text, index)) {
            line.last = entity;
            line.sentence = sentence;
            line.text = text;
            line.end = mention.core().end();
        }
    }

    private @Nullable Entity find(LegalMention mention, int text, int sentence) {
        Line line = lines.get(mention.documentType());
        if (line == null || mention.draft()) {
            return line == null ? null : line.lastDraft;
        }
        boolean bare =
                mention.span(MentionField.TYPE).filter(mention.core()::equals).isPresent();
        if (!line.several && bare) {
            return line.first;
        }
        Entity dominant = line.several ? line.dominant() : null;
        if (dominant != null) {
            return dominant;
        }
        int reach = line.several ? REACH : LONG_REACH;
        boolean near = line.last != null && (bare || sentence - line.sentence <= reach);
        return near && isClear(line, mention, text) ? line.last : null;
    }

    /** Tells whether no document of the type stands between that was not recognised. */
    private boolean isClear(Line line, LegalMention mention, int text) {
        int from = line.text == text ? line.end : 0;
        return sentences.isClear(
                lexicon,
                from,
                mention.core().start(),
                mention.documentType(),
                texts.get(text).mentions());
    }

    /** Tells whether a mention stands in parentheses, in a quoted subject, or as what another document changes. */
    private boolean isAside(int text, int index) {
        CitedText cited = texts.get(text);
        LegalMention mention = cited.mentions().get(index);
        int start = mention.core().start();
        if (isEnclosed(cited.text(), start) || sentences.isObject(lexicon, start)) {
            return true;
        }
        if (index == 0) {
            return false;
        }
        LegalMention before = cited.mentions().get(index - 1);
        return before.full().end() > start && before.core().end() <= start;
    }

    /** Tells whether an offset stands in parentheses; offsets must not fall within a text. */
    private boolean isEnclosed(String text, int at) {
        for (; scanned < at; scanned++) {
            char c = text.charAt(scanned);
            if (c == '(') {
                opened = scanned;
            } else if (c == ')' || c == '\n') {
                opened = -1;
            }
        }
        return opened >= 0 && at - opened < PARENTHESIS;
    }
}
