/**
 * How exporters know what their format cannot carry: a table says what becomes of each member of our own JSON form, and a
 * walk over that form names what is there and falls under a loss. Nothing that a table forgets is lost silently: what no row
 * covers counts as lost.
 */
@NullMarked
package org.civicnews.formats.loss;

import org.jspecify.annotations.NullMarked;
