/** Checks the bytes of files that readers send (tệp đính kèm), and writes their pictures anew without metadata. */
@NullMarked
package org.civicnews.formats.attachment;

import org.jspecify.annotations.NullMarked;
