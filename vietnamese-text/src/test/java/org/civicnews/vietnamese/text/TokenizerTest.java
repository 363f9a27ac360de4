package org.civicnews.vietnamese.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.civicnews.value.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
    private static String tokens(String text) {
        return Tokenizer.standard().tokens(text).stream()
                .map(token -> token.span().in(text) + "/" + token.kind().name().charAt(0)
                        + token.kind().name().charAt(1))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Quận ủy họp.|Quận/WO ủy/WO họp/WO ./PU",
                "Sáng 1/12, lúc 7h30|Sáng/WO 1/12/DA ,/PU lúc/WO 7h30/TI",
                "01-12-2023 và 1.12.2023|01-12-2023/DA và/WO 1.12.2023/DA",
                "tháng 5/2023|tháng/WO 5/2023/DA",
                "19:45 và 19:45:30|19:45/TI và/WO 19:45:30/TI",
                "25:99|25/NU :/PU 99/NU",
                "1.250,5 tỷ|1.250,5/NU tỷ/WO",
                "15% và $5|15/NU %/SY và/WO $/SY 5/NU",
                "5km|5/NU km/WO",
                "thắng 3-1|thắng/WO 3/NU -/PU 1/NU",
                "13/3/2024/5|13/3/2024/DA //PU 5/NU",
                "31/13|31/NU //PU 13/NU",
                "Nghị định 13/2023/NĐ-CP.|Nghị/WO định/WO 13/2023/NĐ-CP/CO ./PU",
                "số 24-CT/TU|số/WO 24-CT/TU/CO",
                "29B-123.45|29B-123.45/CO",
                "U23 và A320-200|U23/CO và/WO A320-200/CO",
                "kinh tế-xã hội|kinh/WO tế/WO -/PU xã/WO hội/WO",
                "https://a.vn/x?y=1.|https://a.vn/x?y=1/UR ./PU",
                "(www.b.com)|(/PU www.b.com/UR )/PU",
                "vietnamnet.vn/tin|vietnamnet.vn/tin/UR",
                "giao.Trong|giao/WO ./PU Trong/WO",
                "a.b@c.com.vn;|a.b@c.com.vn/EM ;/PU",
                "a@b|a/WO @b/HA",
                "#dân_chủ @ten|#dân_chủ/HA @ten/HA",
                "rồi...…|rồi/WO .../PU …/PU",
                "“Vâng!”|“/PU Vâng/WO !/PU ”/PU",
            })
    void cutsAsTheTableSays(String text, String expected) {
        assertThat(tokens(text)).isEqualTo(expected);
    }

    @Test
    void aListOfTokensIsOneLikeAnyOther() {
        List<Token> tokens = Tokenizer.standard().tokens("Sáng 1/12, họp.");
        assertThat(tokens).isEqualTo(List.copyOf(tokens)).hasSize(5);
        assertThat(tokens.get(1)).isEqualTo(new Token(new Span(5, 9), TokenKind.DATE));
        assertThatThrownBy(() -> tokens.get(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tokens.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tokens.add(tokens.get(0))).isInstanceOf(UnsupportedOperationException.class);
        assertThat(TokenKind.values()).hasSizeLessThanOrEqualTo(16);
        assertThat(Tokenizer.standard().tokens(",".repeat(1_000))).hasSize(1_000);
    }

    @Test
    void marksStayWithTheirLetters() {
        String apart = Normalizer.normalize("Thủ đô Hà Nội", Normalizer.Form.NFD);
        assertThat(Normalizer.normalize(tokens(apart), Normalizer.Form.NFC)).isEqualTo("Thủ/WO đô/WO Hà/WO Nội/WO");
    }

    @Test
    void anEmojiIsOneSymbol() {
        assertThat(tokens("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83D\uDC4D\uD83C\uDFFD \u2764\uFE0F"))
                .isEqualTo(
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67/SY \uD83D\uDC4D\uD83C\uDFFD/SY \u2764\uFE0F/SY");
    }

    @Test
    void blankTextHasNoTokens() {
        assertThat(Tokenizer.standard().tokens(" \t\n\u00A0\u3000")).isEmpty();
    }

    @Test
    void everyCharacterButSpaceIsInOneToken() {
        String alphabet = "aáĐ1290./-:@#h\u0663\uD835\uDFCE \u0301\u200D\uD83D\uDE00\uD800%“w";
        Random random = new Random(3);
        for (int i = 0; i < 8_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(24);
            for (int j = 0; j < length; j++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString());
        }
    }

    private static void check(String text) {
        int end = 0;
        List<Token> tokens = Tokenizer.standard().tokens(text);
        for (Token token : tokens) {
            assertThat(text.substring(end, token.span().start())).as(text).isBlank();
            assertThat(token.span().length()).as(text).isPositive();
            end = token.span().end();
        }
        assertThat(text.substring(end)).as(text).isBlank();
    }
}
