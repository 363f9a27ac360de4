/** What the line-based formats (Markdown, plain text, the description of a calendar entry) have in common. Not exported. */
@NullMarked
package org.civicnews.formats.lines;

import org.jspecify.annotations.NullMarked;
