/** Words and phrases of a text as numbers, for recognisers that walk over words. Not exported. */
@NullMarked
package org.civicnews.vietnamese.token;

import org.jspecify.annotations.NullMarked;
