/** The command line: an example of an application on top of civicnews. */
module org.civicnews.examples.cli {
    requires static org.jspecify;
    requires org.civicnews.vietnamese;
    requires org.civicnews.formats;
    requires info.picocli;

    opens org.civicnews.examples.cli to
            info.picocli;
}
