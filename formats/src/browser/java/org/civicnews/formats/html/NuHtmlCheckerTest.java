package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.civicnews.formats.generated.ArticleGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's Nu Html Checker finds no error on our pages. It needs no browser, but many jars that only it needs. */
@Tag("browser")
class NuHtmlCheckerTest {
    /** HTML with the RDFa Lite that Open Graph is made of. */
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final Errors ERRORS = new Errors();
    private static SimpleDocumentValidator checker;

    @BeforeAll
    static void prepare() throws Exception {
        checker = new SimpleDocumentValidator();
        checker.setUpMainSchema(SCHEMA, ERRORS);
    }

    @Test
    void noticesAnError() throws Exception {
        assertThat(errors("<!DOCTYPE html><title>x</title><p><ul><li foo=1>")).isNotEmpty();
    }

    @Test
    void findsNoErrorInTheSample() throws Exception {
        assertThat(errors(ArticleHtml.page().write(Samples.page()))).isEmpty();
        assertThat(errors(ArticleHtml.page().withStylesheet("x.css").write(Samples.article())))
                .isEmpty();
    }

    /** Of what this version knows: a table row without cells is kept if it has members of a later version, and is an error. */
    @Test
    void findsNoErrorInGeneratedPages() throws Exception {
        for (long seed = 0; seed < 300; seed++) {
            String html = ArticleHtml.page().write(ArticleGenerator.knownOnly(seed).page());
            assertThat(errors(html)).as("seed %d", seed).isEmpty();
        }
    }

    static List<String> texts() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsNoErrorInPagesOfHostileTexts(String text) throws Exception {
        assertThat(errors(ArticleHtml.page().write(Hostile.page(text)))).isEmpty();
    }

    private static List<String> errors(String html) throws Exception {
        ERRORS.found.clear();
        checker.setUpValidatorAndParsers(ERRORS, false, false);
        InputSource page = new InputSource(new StringReader(html));
        page.setEncoding("UTF-8");
        checker.checkHtmlInputSource(page);
        return List.copyOf(ERRORS.found);
    }

    private static final class Errors implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException finding) {
            // what is allowed, if not usual
        }

        @Override
        public void error(SAXParseException finding) {
            found.add(finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
