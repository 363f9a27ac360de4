/** What the scanners of this module share: tables of words, and steps through a text. Not exported. */
@NullMarked
package org.civicnews.vietnamese.scan;

import org.jspecify.annotations.NullMarked;
