package org.civicnews.vietnamese.people;

import org.civicnews.people.PostKind;
import org.civicnews.people.PostRank;

/**
 * A title of a post.
 *
 * @param words the words
 * @param kind what kind of post
 * @param rank how high
 * @param own how many of the words are the title
 * @param body at which word the organisation begins that shares words with the title, -1 if it shares none
 */
record Title(String words, PostKind kind, PostRank rank, int own, int body) {}
