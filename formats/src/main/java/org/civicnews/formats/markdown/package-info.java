/** Markdown: {@link org.civicnews.formats.markdown.ArticleMarkdown} writes articles as CommonMark with GFM tables. */
@NullMarked
package org.civicnews.formats.markdown;

import org.jspecify.annotations.NullMarked;
