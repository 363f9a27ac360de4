/** Reads Vietnamese civic news. */
module org.civicnews.vietnamese {
    requires static org.jspecify;
    requires transitive org.civicnews.core;
    requires com.ibm.icu;

    exports org.civicnews.vietnamese.text;

    provides java.nio.charset.spi.CharsetProvider with
            org.civicnews.vietnamese.text.LegacyCharsetProvider;
}
