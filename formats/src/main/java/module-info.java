/** Writes and reads civic news. */
module org.civicnews.formats {
    requires static org.jspecify;
    requires transitive org.civicnews.core;
    requires transitive tools.jackson.databind;
    requires org.jsoup;
    requires java.desktop;

    exports org.civicnews.formats;
    exports org.civicnews.formats.attachment;
    exports org.civicnews.formats.feed;
    exports org.civicnews.formats.html;
    exports org.civicnews.formats.ical;
    exports org.civicnews.formats.json;
    exports org.civicnews.formats.jsonld;
    exports org.civicnews.formats.markdown;
    exports org.civicnews.formats.ninjs;
    exports org.civicnews.formats.text;
    exports org.civicnews.formats.urlrules;

    provides tools.jackson.databind.JacksonModule with
            org.civicnews.formats.json.CivicNewsModule;
}
