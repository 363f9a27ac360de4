/** The words that several formats add to an article of their own. */
@NullMarked
package org.civicnews.formats.words;

import org.jspecify.annotations.NullMarked;
