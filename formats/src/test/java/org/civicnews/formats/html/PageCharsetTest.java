package org.civicnews.formats.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCharsetTest {
    private static final String TEXT = "<html><body>Phường Bến Sông, tổ dân phố số 5";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, 239 187 191",
        "UTF-16BE, 254 255",
        "UTF-16LE, 255 254",
        "UTF-16BE, ''",
        "UTF-16LE, ''",
        "UTF-8, ''"
    })
    void readsUnicodeWithAndWithoutAMark(String charset, String mark) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        for (String one : mark.isEmpty() ? new String[0] : mark.split(" ")) {
            page.write(Integer.parseInt(one));
        }
        page.writeBytes(TEXT.getBytes(Charset.forName(charset)));

        assertThat(PageCharset.decode(page.toByteArray())).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1258, '<meta charset=windows-1258>', Đà Lâm",
        "windows-1252, '<meta http-equiv=content-type content=\"text/html; charset=iso-8859-1\">', Café – “hai”",
        "windows-1252, '', Café",
        "windows-31j, '<META CHARSET=\"Shift_JIS\">', 市場",
        "GBK, '<meta charset = ''gb2312''>', 市场",
        "windows-1251, '<?xml version=\"1.0\" encoding=\"windows-1251\"?>', рынок",
        "ISO-2022-JP, '<meta charset=iso-2022-jp>', 市場"
    })
    void readsWhatAPageDeclares(String charset, String declaration, String text) {
        String page = "<html><head>" + declaration + "</head><body>" + text;

        assertThat(PageCharset.decode(page.getBytes(Charset.forName(charset)))).isEqualTo(page);
    }

    @Test
    void believesTheBytesRatherThanAWrongDeclaration() {
        String page = "<meta charset=iso-8859-1><p>" + TEXT;

        assertThat(PageCharset.decode(page.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
    }

    @Test
    void passesOverCharsetsOfScriptsAndLinks() {
        String page = "<html><head><script src=a.js charset='utf-8'></script><link href=b.css charset=utf-8>"
                + "<form accept-charset=utf-8></form><meta charset=gb2312></head><body>市场";

        assertThat(PageCharset.decode(page.getBytes(Charset.forName("GBK")))).isEqualTo(page);
    }

    @Test
    void findsADeclarationThatComesLate() {
        String page = "<html><head><!-- " + "x".repeat(100_000) + " --><meta charset=windows-1258></head>Đà";

        assertThat(PageCharset.decode(page.getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(page);
    }

    @Test
    void passesOverCharsetsThatNobodyKnows() {
        String page = "<meta charset=none-such><meta charset=''><meta charset=\"windows-1258\">Đà";

        assertThat(PageCharset.decode(page.getBytes(Charset.forName("windows-1258"))))
                .isEqualTo(page);
    }

    @Test
    void keepsUtf8ThatIsCutInACharacter() {
        byte[] whole = TEXT.concat("ố").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);

        assertThat(PageCharset.decode(cut)).isEqualTo(TEXT + "\uFFFD");
    }

    @Test
    void keepsACharacterOfReplacementThatThePageHolds() {
        assertThat(PageCharset.decode("ố\uFFFD".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("ố\uFFFD");
    }

    @Test
    void answersNothingWithNothing() {
        assertThat(PageCharset.decode(new byte[0])).isEmpty();
    }
}
