/** Cleaning of web addresses: who watches is removed, what is shown stays. */
@NullMarked
@CivicStyle
package org.civicnews.url;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
