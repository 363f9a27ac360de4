/** Reads rules for cleaning addresses that a caller brings, in the format of ClearURLs. None come with the library. */
@NullMarked
package org.civicnews.formats.urlrules;

import org.jspecify.annotations.NullMarked;
