/**
 * The project's own JSON format, version 1.0, read and written. Start with
 * {@link org.civicnews.formats.json.ArticleJson#standard()}, or register
 * {@link org.civicnews.formats.json.CivicNewsModule} on a Jackson mapper of your own.
 *
 * <p>How a model looks in JSON is said once, in a table of members; the writer, the reader and the published JSON Schema
 * all work from that table.
 */
@NullMarked
package org.civicnews.formats.json;

import org.jspecify.annotations.NullMarked;
