package org.civicnews.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.civicnews.body.Block;
import org.civicnews.body.Divider;
import org.civicnews.body.Heading;
import org.civicnews.body.ListBlock;
import org.civicnews.body.ListItem;
import org.civicnews.body.Paragraph;
import org.civicnews.body.Quote;
import org.civicnews.submission.LeakCheck.Secret;
import org.civicnews.text.WellFormed;
import org.civicnews.value.Digest;
import org.civicnews.value.Problems;

/** Removes spans from a story and its captions, once; keeps the removed words for the leak check and for nothing else. */
final class RedactionRun {
    private final Map<String, List<RedactionSpan>> spans = new HashMap<>();
    private final Map<String, String> originals = new HashMap<>();
    private final Map<String, String> captions = new LinkedHashMap<>();
    private final List<Secret> removed = new ArrayList<>();
    private final Problems problems = new Problems();
    private Optional<String> title = Optional.empty();
    private List<Block> blocks = List.of();

    private RedactionRun() {}

    static RedactionRun of(Submission submission, List<RedactionSpan> spans) {
        RedactionRun run = new RedactionRun();
        if (!spans.isEmpty()) {
            StoryTexts.forEach(submission.story(), run.originals::put);
            submission
                    .attachments()
                    .forEach(file -> file.caption().ifPresent(caption -> run.originals.put(file.id(), caption)));
        }
        for (int i = 0; i < spans.size(); i++) {
            run.take(i, spans.get(i));
        }
        if (run.problems.list().isEmpty()) {
            run.apply(submission);
        }
        return run;
    }

    private void take(int i, RedactionSpan span) {
        String text = originals.get(span.blockId());
        List<RedactionSpan> here = spans.computeIfAbsent(span.blockId(), id -> new ArrayList<>());
        int from = here.isEmpty() ? 0 : here.get(here.size() - 1).end();
        boolean inside = text != null && span.end() <= text.length() && span.start() >= from;
        problems.require(
                inside,
                "spans/" + i,
                "SPAN_OUTSIDE",
                () -> "span " + i + " does not lie in the text of '" + span.blockId() + "' after the span before");
        if (text == null || !inside) {
            return;
        }
        problems.require(
                !WellFormed.splitsCharacter(text, span.start()) && !WellFormed.splitsCharacter(text, span.end()),
                "spans/" + i,
                "SPAN_SPLITS_CHARACTER",
                () -> "span " + i + " begins or ends inside a character");
        here.add(span);
        removed.add(new Secret("words removed by span " + i, text.substring(span.start(), span.end())));
    }

    private void apply(Submission submission) {
        title = submission
                .story()
                .title()
                .map(text -> redacted(Story.TITLE, text).text());
        blocks = submission.story().blocks().stream().map(this::block).toList();
        for (Attachment attachment : submission.attachments()) {
            attachment
                    .caption()
                    .ifPresent(text -> captions.put(
                            attachment.id(), redacted(attachment.id(), text).text()));
        }
    }

    private RedactedText redacted(String id, String text) {
        return new RedactedText(text, spans.getOrDefault(id, List.of()));
    }

    /** Builds each block anew, so that nothing that this version does not know is carried along. */
    private Block block(Block block) {
        if (block instanceof Paragraph paragraph) {
            return Paragraph.builder()
                    .id(paragraph.id())
                    .role(paragraph.role())
                    .text(redacted(paragraph.id(), paragraph.text().text()).rich(paragraph.text()))
                    .build();
        }
        if (block instanceof Heading heading) {
            return Heading.builder()
                    .id(heading.id())
                    .level(heading.level())
                    .text(redacted(heading.id(), heading.text().text()).rich(heading.text()))
                    .build();
        }
        if (block instanceof ListBlock list) {
            return ListBlock.builder()
                    .id(list.id())
                    .ordered(list.ordered())
                    .start(list.start())
                    .items(list.items().stream()
                            .map(item -> ListItem.builder()
                                    .blocks(item.blocks().stream()
                                            .map(this::block)
                                            .toList())
                                    .build())
                            .toList())
                    .build();
        }
        if (block instanceof Quote quote) {
            return Quote.builder()
                    .id(quote.id())
                    .style(quote.style())
                    .verbatim(quote.verbatim())
                    .blocks(quote.blocks().stream().map(this::block).toList())
                    .build();
        }
        return Divider.builder().id(block.id()).build();
    }

    /** {@return what is wrong with the spans; nothing was removed if anything is} */
    Problems problems() {
        return problems;
    }

    Optional<String> title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** {@return the captions by the id of their attachment} */
    Map<String, String> captions() {
        return captions;
    }

    List<Secret> removed() {
        return removed;
    }

    /** The digest of the story's digest and the captions. */
    static Digest inputDigest(Submission submission) {
        Canonical bytes =
                new Canonical("civicnews-redaction-1").add(submission.story().contentDigest());
        for (Attachment attachment : submission.attachments()) {
            attachment.caption().ifPresent(caption -> bytes.add(attachment.id()).add(caption));
        }
        return bytes.digest();
    }

    /** The same of what became of them. */
    Digest outputDigest() {
        Canonical bytes = new Canonical("civicnews-redaction-1")
                .add(StoryTexts.digest("civicnews-story-1", title, blocks).digest());
        captions.forEach((id, caption) -> bytes.add(id).add(caption));
        return bytes.digest();
    }
}
