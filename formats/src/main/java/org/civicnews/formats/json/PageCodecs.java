package org.civicnews.formats.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.civicnews.page.CivicPage;
import org.civicnews.page.CivicPageBuilder;
import org.civicnews.page.PageWarning;
import org.civicnews.page.PageWarningBuilder;
import org.civicnews.value.RawJson;
import org.civicnews.value.Span;

/** Pages as they were read. */
final class PageCodecs {
    private static final ObjectCodec<SpanObject, SpanObject> SPAN = ObjectCodec.of(
                    "span", SpanObject::new, SpanObject::check)
            .required("start", Scalars.INT, span -> span.start, SpanObject::start)
            .required("end", Scalars.INT, span -> span.end, SpanObject::end)
            .extra(span -> span.extra, (span, name, json) -> span.extra.put(name, json));

    static final ObjectCodec<PageWarning, PageWarningBuilder> WARNING = ObjectCodec.of(
                    "pageWarning", PageWarning::builder, PageWarningBuilder::build)
            .required("code", Scalars.STRING, PageWarning::code, PageWarningBuilder::code)
            .optional(
                    "span",
                    SPAN,
                    warning -> warning.span().map(span -> new SpanObject(span, warning.spanExtra())),
                    (builder, span) -> builder.span(span.span()).spanExtra(span.extra))
            .required("message", Scalars.STRING, PageWarning::message, PageWarningBuilder::message)
            .extra(PageWarning::extra, PageWarningBuilder::putExtra);

    static final ObjectCodec<CivicPage, CivicPageBuilder> PAGE = ObjectCodec.of(
                    "page", CivicPage::builder, CivicPageBuilder::build)
            .document("page", CivicPage::formatVersion, CivicPageBuilder::formatVersion)
            .optional("article", ArticleCodecs.ARTICLE, CivicPage::article, CivicPageBuilder::article)
            .optional(
                    "submissionCall",
                    SubmissionCodecs.CALL,
                    CivicPage::submissionCall,
                    CivicPageBuilder::submissionCall)
            .list("warnings", WARNING, CivicPage::warnings, CivicPageBuilder::addWarnings)
            .extra(CivicPage::extra, CivicPageBuilder::putExtra);

    private PageCodecs() {}

    /** A span, and what a later version says of it. */
    private static final class SpanObject {
        private final Map<String, RawJson> extra;
        private int start;
        private int end;

        SpanObject() {
            extra = new LinkedHashMap<>();
        }

        SpanObject(Span span, Map<String, RawJson> extra) {
            this.start = span.start();
            this.end = span.end();
            this.extra = extra;
        }

        SpanObject start(int value) {
            start = value;
            return this;
        }

        SpanObject end(int value) {
            end = value;
            return this;
        }

        Span span() {
            return new Span(start, end);
        }

        SpanObject check() {
            span();
            return this;
        }
    }
}
