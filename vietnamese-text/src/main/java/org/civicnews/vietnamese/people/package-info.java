/** People, organisations and places. Not exported yet: so far it holds the tables that the page reader needs. */
@NullMarked
package org.civicnews.vietnamese.people;

import org.jspecify.annotations.NullMarked;
