/** Finds the legal documents that a Vietnamese text cites, and tells which mentions mean the same document. */
@NullMarked
package org.civicnews.vietnamese.law;

import org.jspecify.annotations.NullMarked;
