package org.civicnews.url;

/** How much {@link UrlCleaner} takes out. Each level removes all that the levels before it remove. */
public enum Cleaning {
    /** Nothing: the address is only checked and tidied. */
    NOTHING,
    /** The keys of one reader's visit, and the addresses around the address. */
    SESSIONS,
    /** Also every parameter that is certain to serve tracking alone. The default. */
    CERTAIN,
    /** Also parameters that mailing and advertising services add, and that a page has hardly ever its own use for. */
    LIKELY
}
