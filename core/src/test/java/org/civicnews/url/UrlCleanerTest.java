package org.civicnews.url;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlCleanerTest {
    private final UrlCleaner cleaner = UrlCleaner.standard();

    @Test
    void takesTheSessionAndTheTrackerOutOfTheSeedsLink() {
        String clean = "https://hanoi.gov.vn/tintuc_sukien/-/hn/ZVOm7e3VDMRM/3/2860888/"
                + "ha-noi-trien-khai-ke-hoach-thuc-hien-dan-chu-o-co-so.html";
        CleanedUrl link =
                cleaner.clean(clean + ";jsessionid=s2Jl3imw9AcDCVyiUIoA-PL5.undefined?fbclid=IwAR1FvT7mQ2xyz");
        assertThat(link.result()).contains(clean);
        assertThat(link.removals()).extracting(Removal::name).containsExactly("jsessionid", "fbclid");
        assertThat(link.removals()).extracting(Removal::kind).containsExactly(RemovalKind.SESSION, RemovalKind.TRACKER);
        assertThat(link.isChanged()).isTrue();
    }

    @Test
    void aCleanLinkIsTheSameInstance() {
        String url = new String("https://hanoi.gov.vn/tin?id=7");
        assertThat(cleaner.clean(url).result().orElseThrow()).isSameAs(url);
        assertThat(cleaner.clean(url).isChanged()).isFalse();
    }

    @Test
    void refusesWhatIsNoWebAddress() {
        CleanedUrl link = cleaner.clean("javascript:alert(1)");
        assertThat(link.result()).isEmpty();
        assertThat(link.isRefused()).isTrue();
        assertThat(link.refusal().orElseThrow().code()).isEqualTo("SCHEME_NOT_ALLOWED");
        assertThat(link.isChanged()).isFalse();
    }
}
