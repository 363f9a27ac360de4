/** Meetings: who met whom, where, what was said and who was told to do what. */
@NullMarked
@CivicStyle
package org.civicnews.meeting;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
