/** An application that embeds civicnews. */
module org.example.newsroom {
    requires org.civicnews.vietnamese;
    requires org.civicnews.formats;

    opens org.example.newsroom to
            tools.jackson.databind;
}
