import java.nio.file.Files;
import java.nio.file.Path;
import org.civicnews.formats.json.PageJson;
import org.civicnews.page.CivicPage;

/** Reads a page that the command line wrote, and compares its headline with the first line of the sample. */
class ReadBack {
    public static void main(String[] args) throws Exception {
        String json = Files.readString(Path.of(args[0]));
        CivicPage page = PageJson.standard().read(json);
        String headline = page.article().orElseThrow().headline();
        String expected = Files.readAllLines(Path.of(args[1])).get(0);
        if (!headline.equals(expected) || !PageJson.standard().write(page).equals(json.strip())) {
            throw new AssertionError("the page does not read back: " + headline);
        }
        System.out.println("reads back: " + headline);
    }
}
