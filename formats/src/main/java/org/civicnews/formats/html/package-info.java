/**
 * Articles as HTML. Start with {@link org.civicnews.formats.html.ArticleHtml#page()}.
 */
@NullMarked
package org.civicnews.formats.html;

import org.jspecify.annotations.NullMarked;
