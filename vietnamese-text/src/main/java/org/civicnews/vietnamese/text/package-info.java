/** Vietnamese text: sentences, tokens, numbers. */
@NullMarked
package org.civicnews.vietnamese.text;

import org.jspecify.annotations.NullMarked;
