package org.example.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsroomTest {
    private static final String PAGE = """
            Phường Bến Tre bàn việc giữ sạch bờ kè

            Sáng 5/3, UBND phường tổ chức hội nghị bàn việc giữ sạch bờ kè theo Quyết định số 12/2025/QĐ-UBND.

            Bà con đề nghị đặt thêm thùng rác ở đầu các hẻm.

            Theo baophuong.example.vn
            """;

    @Test
    void keepsAnArticleInsideItsOwnRecord(@TempDir Path folder) throws IOException {
        Path page = Files.writeString(folder.resolve("page.txt"), PAGE);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Newsroom.main(new String[] {page.toString(), folder.toString()});
        } finally {
            System.setOut(before);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("Phường Bến Tre bàn việc giữ sạch bờ kè: 2 blocks, 1 legal documents");
        Newsroom.Entry entry = Newsroom.stored(folder);
        assertThat(entry.desk()).isEqualTo("civic");
        assertThat(entry.article().headline()).isEqualTo("Phường Bến Tre bàn việc giữ sạch bờ kè");
        assertThat(entry.article().sourceCredit()).isPresent();
        assertThat(Files.readString(folder.resolve("article.html"))).contains("<h1", "Bà con đề nghị");
    }
}
