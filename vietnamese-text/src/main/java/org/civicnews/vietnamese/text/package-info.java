/** Vietnamese text: repair, syllables, legacy encodings, search folding, slugs, order, sentences, tokens, numbers. */
@NullMarked
package org.civicnews.vietnamese.text;

import org.jspecify.annotations.NullMarked;
