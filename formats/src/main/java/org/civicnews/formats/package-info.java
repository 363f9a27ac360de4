/** What all exporters share: an {@link org.civicnews.formats.Export} says what a format could not carry. */
@NullMarked
package org.civicnews.formats;

import org.jspecify.annotations.NullMarked;
