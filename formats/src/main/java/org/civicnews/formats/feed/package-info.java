/**
 * Feeds: {@link org.civicnews.formats.feed.AtomFeed}, {@link org.civicnews.formats.feed.RssFeed} and
 * {@link org.civicnews.formats.feed.JsonFeed}, written as a stream of articles.
 */
@NullMarked
package org.civicnews.formats.feed;

import org.jspecify.annotations.NullMarked;
