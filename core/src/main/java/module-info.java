/** Immutable models of civic news and URL cleaning. Needs nothing but the JDK. */
module org.civicnews.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires static java.compiler;

    exports org.civicnews.text;
    exports org.civicnews.value;
    exports org.civicnews.url;
    exports org.civicnews.people;
    exports org.civicnews.law;
    exports org.civicnews.body;
    exports org.civicnews.meeting;
    exports org.civicnews.article;
    exports org.civicnews.submission;
    exports org.civicnews.page;
}
