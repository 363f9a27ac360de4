package org.civicnews.formats.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.civicnews.submission.AcceptedKind;
import org.civicnews.submission.RoyaltyPolicy;
import org.civicnews.submission.SubmissionCall;
import org.civicnews.submission.TermsClause;
import org.civicnews.submission.TermsSnapshot;

/**
 * Writes a call for readers' stories as a section with a form that assistive technology can use. Where the form goes
 * and how it counts words is the caller's: the markup carries hooks ({@code data-word-count}), no script. The box under
 * the terms is never ticked beforehand; silence is not consent. Serves one writing.
 */
final class CallHtml {
    private final HtmlWriting writing;
    private final HtmlOut out;
    private final Labels labels;

    CallHtml(HtmlWriting writing) {
        this.writing = writing;
        this.out = writing.out;
        this.labels = writing.labels;
    }

    /** Writes the section; its heading is one level below the article's headline, or in its place if there is none. */
    void write(SubmissionCall call, boolean alone) {
        String title = writing.id("call-title", call.id());
        int level = Math.min(6, writing.options.headlineLevel() + (alone ? 0 : 1));
        out.raw("<section class=\"cn-call\"").attribute("id", writing.id("call", call.id()));
        out.attribute("aria-labelledby", title)
                .raw(">\n<h")
                .raw(level)
                .attribute("id", title)
                .raw(">");
        out.text(call.title()).raw("</h").raw(level).raw(">\n");
        writeFacts(call);
        out.raw("<form method=\"post\" enctype=\"multipart/form-data\"").attribute("data-call", call.id());
        call.form().ifPresent(form -> {
            out.attribute("data-form", form.id());
            form.version().ifPresent(version -> out.attribute("data-form-version", version));
        });
        out.raw(">\n");
        writeStory(call);
        for (AcceptedKind kind : new LinkedHashSet<>(call.accepts())) {
            labels.of("acceptedKind", kind).ifPresent(label -> writeFiles(call, kind, label));
        }
        call.terms().ifPresent(terms -> writeTerms(call, terms));
        call.royalty().ifPresent(royalty -> writeRoyalty(royalty));
        writeAgreement(call);
        out.raw("</form>\n</section>\n");
    }

    private void writeFacts(SubmissionCall call) {
        boolean promises = call.handling().confidential() || call.handling().mayBeEdited();
        if (call.topics().isEmpty()
                && call.controller().isEmpty()
                && call.answers().isEmpty()
                && !promises) {
            return;
        }
        out.raw("<dl>\n");
        fact("call.topics", String.join("; ", call.topics()));
        fact("call.receiver", call.controller().map(writing::name).orElse(""));
        List<String> answers = call.answers().stream()
                .map(source -> labels.of("answerSource", source).orElse(source.name()))
                .toList();
        fact("call.answers", String.join(", ", answers));
        out.raw("</dl>\n");
        promise(call.handling().confidential(), "call.confidential");
        promise(call.handling().mayBeEdited(), "call.edited");
    }

    private void fact(String label, String value) {
        if (!value.isEmpty()) {
            out.raw("<div><dt>");
            writing.label(labels.get(label));
            out.raw("</dt><dd>").text(value).raw("</dd></div>\n");
        }
    }

    private void promise(boolean made, String label) {
        if (made) {
            out.raw("<p class=\"cn-promise\">");
            writing.label(labels.get(label));
            out.raw("</p>\n");
        }
    }

    private void writeStory(SubmissionCall call) {
        String story = writing.id("story", call.id());
        String counter = writing.id("words", call.id());
        boolean counted = call.wordCounter() || call.wordLimit().isPresent();
        out.raw("<p class=\"cn-field\">\n<label").attribute("for", story).raw(">");
        writing.label(labels.get("call.story"));
        out.raw("</label>\n<textarea name=\"story\" rows=\"8\" required").attribute("id", story);
        if (counted) {
            out.attribute("aria-describedby", counter);
        }
        out.raw("></textarea>\n");
        if (counted) {
            writeCounter(call, story, counter);
        }
        out.raw("</p>\n");
    }

    private void writeCounter(SubmissionCall call, String story, String counter) {
        out.raw("<span class=\"cn-words\"").attribute("id", counter).raw(">");
        if (call.wordCounter()) {
            out.raw("<output").attribute("for", story).attribute("data-word-count", story);
            call.wordLimit().ifPresent(limit -> out.attribute("data-word-limit", Integer.toString(limit)));
            out.raw(">");
            writing.label(labels.get("call.words", "0"));
            out.raw("</output>");
        }
        call.wordLimit().ifPresent(limit -> {
            out.raw(call.wordCounter() ? " · " : "");
            writing.label(labels.get("call.limit", Integer.toString(limit)));
        });
        out.raw("</span>\n");
    }

    private void writeFiles(SubmissionCall call, AcceptedKind kind, String label) {
        String type = kind.name().toLowerCase(Locale.ROOT);
        String field = writing.id("accepts-" + type, call.id());
        out.raw("<p class=\"cn-field\">\n<label").attribute("for", field).raw(">");
        writing.label(label);
        out.raw("</label>\n<input type=\"file\" multiple")
                .attribute("id", field)
                .attribute("name", type);
        if (!kind.equals(AcceptedKind.FILE)) {
            out.attribute("accept", type + "/*");
        }
        out.raw(">\n</p>\n");
    }

    private void writeTerms(SubmissionCall call, TermsSnapshot terms) {
        String title = writing.id("terms", call.id());
        out.raw("<div class=\"cn-terms\"")
                .attribute("data-digest", terms.digest().toString());
        if (!terms.language().equals(writing.language)) {
            out.attribute("lang", terms.language().tag());
        }
        out.raw(">\n<p class=\"cn-label\"").attribute("id", title).raw(">");
        writing.label(labels.get("call.terms"));
        out.raw("</p>\n");
        if (terms.clauses().isEmpty()) {
            out.raw("<p>").text(terms.text()).raw("</p>\n");
        } else {
            Optional<String> royalty = call.royalty().flatMap(RoyaltyPolicy::clauseId);
            out.raw("<ul").attribute("aria-labelledby", title).raw(">\n");
            terms.clauses()
                    .forEach(clause -> writeClause(
                            clause, royalty.filter(clause.id()::equals).isPresent()));
            out.raw("</ul>\n");
        }
        out.raw("</div>\n");
    }

    private void writeClause(TermsClause clause, boolean royalty) {
        out.raw(royalty ? "<li class=\"cn-royalty-clause\"" : "<li");
        out.attribute("data-clause", clause.id())
                .attribute("data-kind", clause.kind().name())
                .raw(">");
        out.text(clause.text()).raw("</li>\n");
    }

    /** Payment is told apart from the terms: a reader must not have to look for it. */
    private void writeRoyalty(RoyaltyPolicy royalty) {
        out.raw("<p class=\"cn-royalty\"")
                .attribute("data-royalty", royalty.kind().name())
                .raw("><strong>");
        writing.label(labels.get("call.royalty"));
        out.raw(":</strong> ");
        Optional<String> amount = royalty.amount()
                .map(sum -> sum.toString()
                        + royalty.currency().map(currency -> " " + currency).orElse(""));
        royalty.statement()
                .ifPresentOrElse(
                        out::text,
                        () -> writing.label(
                                labels.of("royaltyKind", royalty.kind()).orElse("")));
        amount.ifPresent(sum -> out.raw(" (").text(sum).raw(")"));
        out.raw("</p>\n");
    }

    private void writeAgreement(SubmissionCall call) {
        if (call.terms().isPresent()) {
            String agree = writing.id("agree", call.id());
            out.raw("<p class=\"cn-agree\">\n<input type=\"checkbox\" name=\"terms\" required");
            out.attribute("id", agree)
                    .attribute("value", call.terms().get().digest().toString());
            out.raw(">\n<label").attribute("for", agree).raw(">");
            writing.label(labels.get("call.agree"));
            out.raw("</label>\n</p>\n");
        }
        out.raw("<p><button type=\"submit\">");
        writing.label(labels.get("call.send"));
        out.raw("</button></p>\n");
    }
}
