/** The command line: {@link org.civicnews.examples.cli.CivicNews} and one class a command. */
@NullMarked
package org.civicnews.examples.cli;

import org.jspecify.annotations.NullMarked;
