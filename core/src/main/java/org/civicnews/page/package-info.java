/** Pages as they were read: {@link org.civicnews.page.RawPage} before the facts, {@link org.civicnews.page.CivicPage} after. */
@NullMarked
@CivicStyle
package org.civicnews.page;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
