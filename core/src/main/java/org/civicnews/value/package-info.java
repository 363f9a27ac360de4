/** Small values that the models are made of: dates as far as they are known, links, spans, problems. */
@NullMarked
@CivicStyle
package org.civicnews.value;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
