package org.civicnews.vietnamese.people;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How fast people, organisations and places are found and resolved, beside two compiled patterns of {@code java.util.regex}
 * that find much less in the same text. {@code bytes} counts bytes of UTF-8 a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeopleBenchmark {
    private static final int ARTICLES = 400;
    private static final int SENTENCES = 20;

    /** What is read. */
    @Param({"news", "decomposed"})
    public String input;

    private final RegexNames regex = new RegexNames();
    private String[] articles = {};
    private long size;

    /** Counts what was read. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Read {
        /** Bytes of UTF-8. */
        public long bytes;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            bytes = 0;
        }
    }

    /** Makes the articles: a sentence with names, then three without. */
    @Setup
    public void write() {
        List<String> named = List.of(
                "Phó Chủ tịch UBND thành phố Lê Quang Minh chủ trì buổi làm việc với Sở Xây dựng.",
                "Ông Trần Quốc Việt, Giám đốc Sở Y tế tỉnh Bắc Giang cho biết thuốc đã đủ dùng đến hết quý.",
                "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Đào Thị Nga, Bùi Quang Sáng cùng đại diện các xã.",
                "Ông Minh đề nghị Hội Nông dân huyện Hòa An và UBND các xã làm đường trước mùa mưa.",
                "Bà Lý Thị Mỹ Duyên ở phường Trần Phú kể rằng phố Nguyễn Du năm nay ít ngập hơn.");
        List<String> plain = List.of(
                "Mưa lớn kéo dài từ đêm qua làm nhiều tuyến đường ngập sâu, xe cộ đi lại rất khó khăn.",
                "Người dân mong con đường trước cổng chợ sớm được sửa để việc buôn bán đỡ vất vả.",
                "Sau ba tháng làm thử, số hộ phân loại rác tại nguồn đã tăng gần gấp đôi so với trước.");
        articles = new String[ARTICLES];
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder article = new StringBuilder();
            for (int s = 0; s < SENTENCES; s++) {
                article.append(s % 4 == 0 ? named.get((i + s / 4) % named.size()) : plain.get((i + s) % plain.size()))
                        .append(' ');
            }
            articles[i] = input.equals("news")
                    ? article.toString()
                    : Normalizer.normalize(article.toString(), Normalizer.Form.NFD);
            size += articles[i].getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Finds all names. */
    @Benchmark
    public int find(Read read) {
        read.bytes += size;
        int found = 0;
        for (String article : articles) {
            found += PeopleRecognizer.standard().find(article).size();
        }
        return found;
    }

    /** Finds and resolves all names of each article. */
    @Benchmark
    public int findAndResolve(Read read) {
        read.bytes += size;
        int found = 0;
        for (String article : articles) {
            NamedText text = new NamedText(Optional.of("b1"), PeopleRecognizer.standard().find(article));
            found += PeopleResolver.standard()
                    .resolve(List.of(text), NameContext.empty())
                    .people()
                    .size();
        }
        return found;
    }

    /** Finds what the regular expressions find. */
    @Benchmark
    public int regex(Read read) {
        read.bytes += size;
        int found = 0;
        for (String article : articles) {
            found += regex.count(article);
        }
        return found;
    }
}
