/**
 * Articles and meetings as JSON-LD of schema.org, for search engines and portals. Start with
 * {@link org.civicnews.formats.jsonld.ArticleJsonLd#standard()}.
 *
 * <p>One nested document: a record is written in full where it belongs (people, organisations and places in
 * {@code mentions}, legal documents in {@code citation}, meetings in {@code about}, media in {@code image}, {@code video},
 * {@code audio} or {@code associatedMedia}), and wherever else it is spoken of with its {@code @id}, type and name. Ids are
 * fragments of the article's address ({@code #person-p1}); a legal document has its Akoma Ntoso address. Only properties
 * are used that schema.org's vocabulary gives to the type.
 *
 * <p>What becomes of each member is listed in {@code article-losses.tsv} of this package.
 */
@NullMarked
package org.civicnews.formats.jsonld;

import org.jspecify.annotations.NullMarked;
