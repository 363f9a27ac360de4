package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
    @ParameterizedTest
    @CsvSource({
        "hanoi.gov.vn, hanoi.gov.vn, hanoi.gov.vn",
        "HANOI.gov.VN., hanoi.gov.vn., hanoi.gov.vn.",
        "a..b, a..b, a..b",
        "., ., .",
        ".a, .a, .a",
        "a_b!$&'()*+;=~, a_b!$&'()*+;=~, a_b!$&'()*+;=~",
        "tiếngviệt.vn, tiếngviệt.vn, xn--tingvit-5t4cyc.vn",
        "TIẾNG.VN, tiếng.vn, xn--ting-hv5a.vn",
        "bücher.example, bücher.example, xn--bcher-kva.example",
        "faß.de, faß.de, xn--fa-hia.de",
        "FAẞ.de, faß.de, xn--fa-hia.de",
        "βόλος.com, βόλος.com, xn--nxasmm1c.com",
        "ΒΌΛΟΣ.com, βόλοσ.com, xn--nxasmq6b.com",
        "İstanbul.tr, i̇stanbul.tr, xn--istanbul-o0e.tr",
        "Ａ１．ｖｎ, a1.vn, a1.vn",
        "㎏.example, kg.example, kg.example",
        "℡.example, tel.example, tel.example",
        "你好, 你好, xn--6qq79v",
        "💩.la, 💩.la, xn--ls8h.la",
        "☃.net, ☃.net, xn--n3h.net",
        "ᏣᎳᎩ.example, ᏣᎳᎩ.example, skip",
        "ꮳꮃꭹ.example, ᏣᎳᎩ.example, skip",
        "ᾀ.example, ἀι.example, skip",
        "xn--fa-hia.de, xn--fa-hia.de, xn--fa-hia.de",
        "XN--FA-HIA.de, xn--fa-hia.de, xn--fa-hia.de",
        "نامه\u200Cای.com, نامه\u200Cای.com, xn--mgba3gch31f060k.com",
        "ශ්\u200Dරී.com, ශ්\u200Dරී.com, xn--10cl1a0b660p.com",
        "1.2.3.4, 1.2.3.4, 1.2.3.4",
        "1.2.3.4., 1.2.3.4., 1.2.3.4",
        "0x7F.1, 0x7f.1, 127.0.0.1",
        "0X, 0x, 0.0.0.0",
        "1.2.3.0x, 1.2.3.0x, 1.2.3.0",
        "017700000001, 017700000001, 127.0.0.1",
        "256, 256, 0.0.1.0",
        "1.256, 1.256, 1.0.1.0",
        "1.2.65535, 1.2.65535, 1.2.255.255",
        "4294967295, 4294967295, 255.255.255.255",
        "1.2.3.4a, 1.2.3.4a, 1.2.3.4a",
        "1.2.3.08a, 1.2.3.08a, 1.2.3.08a",
        "1a.vn, 1a.vn, 1a.vn",
        "[::], [::], [::]",
        "[::1], [::1], [::1]",
        "[1::], [1::], [1::]",
        "[1:0:0:2:0:0:0:3], [1:0:0:2:0:0:0:3], [1:0:0:2::3]",
        "[1:0:2:0:3:0:4:0], [1:0:2:0:3:0:4:0], [1:0:2:0:3:0:4:0]",
        "[0:0:1:2:3:4:0:0], [0:0:1:2:3:4:0:0], [::1:2:3:4:0:0]",
        "[2001:DB8::A], [2001:db8::a], [2001:db8::a]",
        "[0001:02::3], [0001:02::3], [1:2::3]",
        "[::1.2.3.4], [::1.2.3.4], [::102:304]",
        "[::ffff:255.255.255.255], [::ffff:255.255.255.255], [::ffff:ffff:ffff]",
        "[1:2:3:4:5:6:7::], [1:2:3:4:5:6:7::], [1:2:3:4:5:6:7:0]",
        "[1:2:3:4:5:6:1.2.3.4], [1:2:3:4:5:6:1.2.3.4], [1:2:3:4:5:6:102:304]",
    })
    void readsAHost(String written, String shown, String ascii) {
        Host host = Host.of(written);
        assertThat(host.fault()).isNull();
        assertThat(host.shown()).isEqualTo(shown);
        if (!ascii.equals("skip")) {
            assertThat(host.ascii()).isEqualTo(ascii);
        }
        assertThat(Host.of(host.ascii()).ascii()).isEqualTo(host.ascii());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "]",
                "[:]",
                "[:::]",
                "[1]",
                "[1:]",
                "[:1::]",
                "[1:2:3:4:5:6:7]",
                "[1:2:3:4:5:6:7:8:9]",
                "[1::2::3]",
                "[12345::]",
                "[g::]",
                "[1:2:3:4:5:6:7:8::]",
                "[::1:2:3:4:5:6:7:8]",
                "[::1.2.3]",
                "[::1.2.3.4.5]",
                "[::1.2.3.256]",
                "[::01.2.3.4]",
                "[::1.2.3.]",
                "[::.1.2.3]",
                "[::1..2.3]",
                "[1:2:3:4:5:6:7:1.2.3.4]",
                "[::1%25eth0]",
                "[::1 ]",
                "[::1.2.3.4x]",
                "[1:2:3:4:5:1.2.3.4]",
                "[1:2:3::1.2.3.4:5]",
                "1.2.3.4.5",
                "1.2.3.256",
                "256.1",
                "1.16777216",
                "1.2.65536",
                "4294967296",
                "0x100000000",
                "08",
                "1.2.3.08",
                "0x1g.1",
                "1..2",
                "a.1",
                "a.0x1",
                "a.09",
                "a.1.",
                "..1",
                "a b",
                "a%20b",
                "a%00b",
                "a#b",
                "a%2Fb",
                "a:b",
                "a<b",
                "a>b",
                "a?b",
                "a@b",
                "a[b",
                "a]b",
                "a\\b",
                "a^b",
                "a|b",
                "a%b",
                "a%zz",
                "a\u007Fb",
                "%FF",
                "%C3",
                "a\u2028b",
                "a\uFFFDb",
                "\u0301a",
                "a\u0378b",
                "\uE000",
                "\uD800",
                "a\u200Eb",
                "a\u202Eb",
                "\u00AD",
                "⒈com",
                "a\u3164b",
                "a\u2FF0b",
                "a\u17B4b",
                "a\u00A0b",
                "℀",
                "a\u200Cb",
                "\u200Dक",
                "\u200C",
                "ا\u200C",
                "ا\u200Cب",
                "a\u200Dب",
                "xn--",
                "xn--a",
                "xn--a-",
                "xn--hanoi-",
                "xn--99999999",
                "xn--é",
                "xn--0",
                "xn--fa-hi1",
                "xn--TINGVIT-7YA8H-é",
                "אa",
                "aא",
                "1א",
                "א1٢",
                "א-",
                "א.1a",
                "אa1",
                "-א"
            })
    void refusesWhatIsNoHost(String written) {
        assertThat(Host.of(written).fault()).as(written).isEqualTo(Fault.HOST_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"אב", "א1", "אב.a", "א.בגד", "א1ב", "א٢", "א-ב", "أهلا", "אֿ", "א.ab"})
    void readsHostsFromRightToLeft(String written) {
        assertThat(Host.of(written).fault()).as(written).isNull();
    }

    @Test
    void anEmptyHostIsMissing() {
        assertThat(Host.of("").fault()).isEqualTo(Fault.HOST_MISSING);
    }

    @Test
    void labelsTooLongToBeRegistered() {
        assertThat(Host.of("xn--" + "a".repeat(251)).fault()).isEqualTo(Fault.HOST_INVALID);
        assertThat(Host.of("xn--" + "a".repeat(300)).fault()).isEqualTo(Fault.HOST_INVALID);
        assertThat(Host.of("ế".repeat(300)).ascii()).isEqualTo("ế".repeat(300));
        assertThat(Host.of("ế".repeat(255)).ascii()).startsWith("xn--");
        assertThat(Host.of("a".repeat(300)).fault()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "vnexpress.net, ",
        "việt.vn, ",
        "日本のニュース, ",
        "日本のカタカナ, ",
        "한국漢字, ",
        "ㄅㄆ漢字, ",
        "новости.рф, ",
        "новости.рус, ",
        "новости.рус., ",
        "сара.vn, HOST_LOOK_ALIKE",
        "рус, HOST_LOOK_ALIKE",
        "рус.vn, HOST_LOOK_ALIKE",
        "a.сор, HOST_LOOK_ALIKE",
        "οικ.vn, HOST_LOOK_ALIKE",
        "ёса.vn, HOST_LOOK_ALIKE",
        "со-24.vn, HOST_LOOK_ALIKE",
        "xn--80ak6aa92e.com, HOST_LOOK_ALIKE",
        "24-7.vn, ",
        "й.vn, ",
        "ааа́.vn, HOST_LOOK_ALIKE",
        "аpple.com, HOST_MIXED_SCRIPTS",
        "xn--pple-43d.com, HOST_MIXED_SCRIPTS",
        "www.аpple.com, HOST_MIXED_SCRIPTS",
        "漢a.vn, HOST_MIXED_SCRIPTS",
        "a漢.vn, HOST_MIXED_SCRIPTS",
        "한の.vn, HOST_MIXED_SCRIPTS",
        "ㄅの.vn, HOST_MIXED_SCRIPTS",
        "αа.vn, HOST_MIXED_SCRIPTS",
        "1.2.3.4, ",
        "[::1], ",
    })
    void seesForgedNames(String written, Fault fault) {
        assertThat(Host.of(written).fault()).isNull();
        assertThat(Host.of(written).disguise()).isEqualTo(fault);
    }
}
