/** Calendars: {@link org.civicnews.formats.ical.ArticleIcs} writes the meetings of an article as iCalendar. */
@NullMarked
package org.civicnews.formats.ical;

import org.jspecify.annotations.NullMarked;
