/** Meetings as news reports them: who met, when and where, who spoke and who was told to do what. */
@NullMarked
package org.civicnews.vietnamese.meeting;

import org.jspecify.annotations.NullMarked;
