/** Reads Vietnamese civic news. */
module org.civicnews.vietnamese {
    requires static org.jspecify;
    requires transitive org.civicnews.core;
    requires com.ibm.icu;

    exports org.civicnews.vietnamese.law;
    exports org.civicnews.vietnamese.meeting;
    exports org.civicnews.vietnamese.page;
    exports org.civicnews.vietnamese.people;
    exports org.civicnews.vietnamese.privacy;
    exports org.civicnews.vietnamese.text;
    exports org.civicnews.vietnamese.time;

    provides java.nio.charset.spi.CharsetProvider with
            org.civicnews.vietnamese.text.LegacyCharsetProvider;
}
