/** Suggests what to remove from a reader's story before it is shown (dữ liệu cá nhân). */
@NullMarked
package org.civicnews.vietnamese.privacy;

import org.jspecify.annotations.NullMarked;
