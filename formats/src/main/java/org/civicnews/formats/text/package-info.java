/** Plain text: {@link org.civicnews.formats.text.ArticleText} writes articles for people and mail. */
@NullMarked
package org.civicnews.formats.text;

import org.jspecify.annotations.NullMarked;
