package org.civicnews.vietnamese.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.civicnews.law.LawCatalogue;
import org.civicnews.vietnamese.token.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalDateReaderTest {
    private static final Lexicon LEXICON = Lexicon.of(LawCatalogue.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        03/02/2020                    | 2020-02-03    | 03/02/2020
        ngày 3-2-2020 của             | 2020-02-03    | 3-2-2020
        ngày 29.2.2020                | 2020-02-29    | 29.2.2020
        29/2/2021                     |               |
        31/4/2021                     |               |
        0/4/2021                      |               |
        1/0/2021                      |               |
        1/13/2021                     |               |
        ngày 1/12 họp                 | XXXX-12-01    | 1/12
        1/12 họp                      |               |
        ngày 29/2                     | XXXX-02-29    | 29/2
        ngày 30/2                     |               |
        ngày 1/12/20                  |               |
        ngày 5/6 năm 2019             | 2019-06-05    | 5/6 năm 2019
        ngày 3 tháng 2 năm 2020 về    | 2020-02-03    | 3 tháng 2 năm 2020
        3 tháng 2                     | XXXX-02-03    | 3 tháng 2
        3 tháng 2/2020                | 2020-02-03    | 3 tháng 2/2020
        31 tháng 6 năm 2020           |               |
        0 tháng 6 năm 2020            |               |
        mồng 2 tháng 9 năm 1945       | 1945-09-02    | 2 tháng 9 năm 1945
        mùng 2/9                      | XXXX-09-02    | 2/9
        ngày mùng 2 tháng 9           | XXXX-09-02    | 2 tháng 9
        tháng 2/2014                  | 2014-02       | tháng 2/2014
        tháng 2-2014                  | 2014-02       | tháng 2-2014
        tháng 2 năm 2014              | 2014-02       | tháng 2 năm 2014
        tháng 2                       | XXXX-02       | tháng 2
        tháng 13                      |               |
        tháng 0                       |               |
        tháng 2/20                    |               |
        năm 2014                      | 2014          | năm 2014
        năm 14                        |               |
        ngày tháng 2                  |               |
        ngày 3 người                  |               |
        người                         |               |
        """)
    void readsTheFormsThatStandBesideCitations(String text, String expected, String read) {
        Tokens tokens = new Tokens(LEXICON.words);
        tokens.read(text, 0);
        LegalDateReader reader = new LegalDateReader(LEXICON.words);
        boolean found = reader.read(tokens, 0);
        assertThat(found ? reader.date().toEdtf() : null).isEqualTo(expected);
        assertThat(found ? tokens.slice(reader.start(), reader.end()) : null).isEqualTo(read);
    }
}
