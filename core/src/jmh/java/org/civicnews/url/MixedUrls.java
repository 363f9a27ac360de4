package org.civicnews.url;

import java.util.Random;

/** A thousand addresses such as a newsroom gets: half of them clean, none taken from anywhere. */
final class MixedUrls {
    private static final String[] HOSTS = {
        "hanoi.gov.vn", "www.baobacninh.com.vn", "vnexpress.net", "sotttt.danang.gov.vn", "tuoitre.vn", "dantri.com.vn",
        "thuvienphapluat.vn", "www.youtube.com", "vi.wikipedia.org", "chinhphu.vn", "baotintuc.vn", "www.facebook.com"
    };
    private static final String[] WORDS = {
        "trien", "khai", "ke", "hoach", "dan", "chu", "co", "so", "hoi", "nghi", "tiep", "xuc", "cu", "tri", "uy", "ban",
        "nhan", "dan", "thanh", "pho", "quyet", "dinh", "phe", "duyet", "du", "an", "cai", "tao", "chung", "cu", "cu"
    };
    private static final String[] RAW = {"đường", "phố", "triển", "khai", "kế", "hoạch", "dân", "chủ", "cơ", "sở"};
    private static final String[] TRACKERS = {
        "fbclid", "utm_source", "utm_medium", "utm_campaign", "gclid", "zarsrc", "gidzl", "_gl", "mc_eid", "igshid"
    };
    private static final String[] PARAMETERS = {"id", "page", "q", "p_p_id", "p_p_lifecycle", "category", "lang", "date"};

    private MixedUrls() {}

    static String[] make() {
        Random random = new Random(8);
        String[] urls = new String[1000];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(random, i % 20);
        }
        return urls;
    }

    private static String url(Random random, int kind) {
        String host = HOSTS[random.nextInt(HOSTS.length)];
        StringBuilder url = new StringBuilder(kind == 13 ? "HTTPS://" + host.toUpperCase(java.util.Locale.ROOT) : "https://" + host);
        String[] words = kind == 12 ? RAW : WORDS;
        url.append("/tin-tuc/").append(2015 + random.nextInt(10)).append('/');
        for (int i = 4 + random.nextInt(10); i > 0; i--) {
            url.append(words[random.nextInt(words.length)]).append(i > 1 ? "-" : "-" + random.nextInt(9_000_000) + ".html");
        }
        if (kind == 14 || kind == 15) {
            url.append(";jsessionid=").append(key(random, 24)).append(".node0").append(random.nextInt(9));
        }
        char separator = '?';
        for (int i = kind % 3 == 0 ? 1 + random.nextInt(4) : 0; i > 0; i--) {
            url.append(separator).append(PARAMETERS[random.nextInt(PARAMETERS.length)]).append('=').append(random.nextInt(100_000));
            separator = '&';
        }
        for (int i = kind >= 5 && kind < 12 ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            url.append(separator).append(TRACKERS[random.nextInt(TRACKERS.length)]).append('=').append(key(random, 8 + random.nextInt(30)));
            separator = '&';
        }
        if (kind == 16) {
            url.append("#muc-").append(random.nextInt(20));
        }
        if (kind == 17) {
            return "https://l.facebook.com/l.php?u=" + url.toString().replace(":", "%3A").replace("/", "%2F").replace("?", "%3F").replace("&", "%26")
                    + "&h=" + key(random, 30);
        }
        return url.toString();
    }

    private static String key(Random random, int length) {
        StringBuilder key = new StringBuilder();
        while (key.length() < length) {
            key.append("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-".charAt(random.nextInt(64)));
        }
        return key.toString();
    }
}
