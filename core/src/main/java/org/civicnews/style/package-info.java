/** The one style of all generated models. Not exported. */
@NullMarked
package org.civicnews.style;

import org.jspecify.annotations.NullMarked;
