/** The command line. */
@NullMarked
package org.civicnews.examples.cli;

import org.jspecify.annotations.NullMarked;
