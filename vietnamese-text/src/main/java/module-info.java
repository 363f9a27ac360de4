/** Reads Vietnamese civic news. */
module org.civicnews.vietnamese {
    requires static org.jspecify;
    requires transitive org.civicnews.core;

    exports org.civicnews.vietnamese.law;
    exports org.civicnews.vietnamese.page;
    exports org.civicnews.vietnamese.people;
    exports org.civicnews.vietnamese.text;
    exports org.civicnews.vietnamese.time;
}
