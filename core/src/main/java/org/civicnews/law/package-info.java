/** Legal documents: their types, numbers and records, where they are cited, and a catalogue of Vietnamese laws. */
@NullMarked
@CivicStyle
package org.civicnews.law;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
