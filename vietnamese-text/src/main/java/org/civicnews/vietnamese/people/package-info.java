/** People with their posts, organisations and places: found in a text, and resolved over a document. */
@NullMarked
package org.civicnews.vietnamese.people;

import org.jspecify.annotations.NullMarked;
