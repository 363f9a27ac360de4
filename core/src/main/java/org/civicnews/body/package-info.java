/** What an article is made of: blocks of text with annotations, and media. Start with {@link org.civicnews.body.Block}. */
@NullMarked
@CivicStyle
package org.civicnews.body;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
