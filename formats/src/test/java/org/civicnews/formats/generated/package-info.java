/** Seeded generators of valid models, for property tests of every format. */
@NullMarked
package org.civicnews.formats.generated;

import org.jspecify.annotations.NullMarked;
