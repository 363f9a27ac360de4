/** What the writers of JSON formats share: one way of writing members, safe in every place where JSON may stand. */
@NullMarked
package org.civicnews.formats.out;

import org.jspecify.annotations.NullMarked;
