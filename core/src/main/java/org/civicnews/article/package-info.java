/** Articles and where they come from. Start with {@link org.civicnews.article.Article#builder()}. */
@NullMarked
@CivicStyle
package org.civicnews.article;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
