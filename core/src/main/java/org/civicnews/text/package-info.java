/** The little of text handling that the models themselves need. */
@NullMarked
package org.civicnews.text;

import org.jspecify.annotations.NullMarked;
