package org.civicnews.vietnamese.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.civicnews.page.CivicPage;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast the text of a page becomes a {@link CivicPage} with every recogniser, on one thread and on two; {@code bytes}
 * counts bytes of UTF-8 a second, of all threads together. The efficiency of two threads is half the ratio of the two. So
 * much code takes half a minute to be compiled well, which the warm-up allows for.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 3)
public class PipelineBenchmark {
    private static final int PAGES = 200;

    private static final List<String> MEETING = List.of(
            "Sáng 5/3, UBND thành phố tổ chức Hội nghị tổng kết phong trào trồng cây tại hội trường Sông Hàn.",
            "Phó Chủ tịch UBND thành phố Lê Quang Minh chủ trì hội nghị; dự có Giám đốc Sở Xây dựng Trần Thị Mỹ.",
            "Theo Quyết định số 12/2024/QĐ-UBND ngày 10/1/2024, mỗi quận trồng hơn 300 cây trong quý I/2024.",
            "Ông Minh yêu cầu Sở Xây dựng và các đơn vị liên quan rà soát quỹ đất, hoàn thành trước ngày 30/4.");
    private static final List<String> PLAIN = List.of(
            "Mưa lớn kéo dài từ đêm qua làm nhiều tuyến đường ngập sâu, xe cộ đi lại rất khó khăn.",
            "Người dân mong con đường trước cổng chợ sớm được sửa để việc buôn bán đỡ vất vả.",
            "Sau ba tháng làm thử, số hộ phân loại rác tại nguồn đã tăng gần gấp đôi so với trước.");

    private String[] pages = {};
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

    /** Makes pages of twelve paragraphs, a third of them of a meeting. */
    @Setup
    public void write() {
        pages = new String[PAGES];
        for (int i = 0; i < PAGES; i++) {
            StringBuilder page = new StringBuilder("Thành phố tổng kết phong trào trồng cây năm thứ " + i + "\n\n");
            for (int p = 0; p < 12; p++) {
                for (int s = 0; s < 3; s++) {
                    List<String> sentences = p % 3 == 0 ? MEETING : PLAIN;
                    page.append(sentences.get((i + p + s) % sentences.size())).append(' ');
                }
                page.append("\n\n");
            }
            pages[i] = page.append("Theo danang.gov.vn\n").toString();
            size += pages[i].getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** Reads all pages on one thread. */
    @Benchmark
    @Threads(1)
    public int one(Read read) {
        return readAll(read);
    }

    /** Reads all pages on each of two threads. */
    @Benchmark
    @Threads(2)
    public int two(Read read) {
        return readAll(read);
    }

    private int readAll(Read read) {
        read.bytes += size;
        int meetings = 0;
        for (String page : pages) {
            CivicPage civic = PageReader.standard().read(page);
            meetings +=
                    civic.article().map(article -> article.meetings().size()).orElse(0);
        }
        return meetings;
    }
}
