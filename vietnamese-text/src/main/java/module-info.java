/** Reads Vietnamese civic news. */
module org.civicnews.vietnamese {
    requires static org.jspecify;
    requires transitive org.civicnews.core;

    exports org.civicnews.vietnamese.law;
}
