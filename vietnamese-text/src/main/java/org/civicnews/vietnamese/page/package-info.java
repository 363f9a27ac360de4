/**
 * Reads pages: {@link org.civicnews.vietnamese.page.PageReader} turns a page into a
 * {@link org.civicnews.page.CivicPage}, {@link org.civicnews.vietnamese.page.PageText} finds the parts of a page of which
 * only the text is left, {@link org.civicnews.vietnamese.page.Enricher} annotates an article from anywhere.
 */
@NullMarked
package org.civicnews.vietnamese.page;

import org.jspecify.annotations.NullMarked;
