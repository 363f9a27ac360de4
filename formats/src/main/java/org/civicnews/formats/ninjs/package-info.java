/**
 * Articles and meetings as ninjs 3.1, the IPTC's news in JSON, for the exchange between newsrooms. Start with
 * {@link org.civicnews.formats.ninjs.ArticleNinjs#standard()}.
 *
 * <p>An article's body is HTML as {@link org.civicnews.formats.html.ArticleHtml#fragment()} writes it, which holds all of the
 * article; the members of ninjs around it say again what a newsroom system looks for. So an article can be read back.
 */
@NullMarked
package org.civicnews.formats.ninjs;

import org.jspecify.annotations.NullMarked;
