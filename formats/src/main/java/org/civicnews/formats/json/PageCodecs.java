package org.civicnews.formats.json;

import org.civicnews.page.CivicPage;
import org.civicnews.page.CivicPageBuilder;
import org.civicnews.page.PageWarning;
import org.civicnews.page.PageWarningBuilder;

/** Pages as they were read. */
final class PageCodecs {
    static final ObjectCodec<PageWarning, PageWarningBuilder> WARNING = ObjectCodec.of(
                    "pageWarning", PageWarning::builder, PageWarningBuilder::build)
            .required("code", Scalars.STRING, PageWarning::code, PageWarningBuilder::code)
            .optional("span", ValueCodecs.SPAN, PageWarning::span, PageWarningBuilder::span)
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
}
