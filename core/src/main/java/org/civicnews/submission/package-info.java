/** Calls for readers' stories. Start with {@link org.civicnews.submission.SubmissionCall}. */
@NullMarked
@CivicStyle
package org.civicnews.submission;

import org.civicnews.style.CivicStyle;
import org.jspecify.annotations.NullMarked;
