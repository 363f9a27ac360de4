package org.civicnews.vietnamese.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is meant where a report goes on with the title alone. */
class TitlesTest {
    private static final String HELD =
            "Sáng 6/3, Tỉnh ủy tổ chức hội nghị. Bí thư Tỉnh ủy Lê Minh Đạo chủ trì. Phó Chủ tịch"
                    + " Thường trực UBND tỉnh Vũ Thị Tâm, Giám đốc Sở Y tế Hà Văn Cảnh, Giám đốc Sở Nội vụ Mai Thị Lụa dự.";

    private static List<String> speakers(String sentence) {
        return MeetingSpec.read(HELD, sentence).speeches().stream()
                .map(speech -> speech.substring(0, speech.indexOf(" D")))
                .toList();
    }

    @Test
    void theTitleWithItsBodyTellsWhoSpeaks() {
        assertThat(speakers("Bí thư Tỉnh ủy yêu cầu các xã giữ rừng.")).containsExactly("Lê Minh Đạo");
        assertThat(speakers("Giám đốc Sở Y tế cho biết đã đủ thuốc.")).containsExactly("Hà Văn Cảnh");
        assertThat(speakers("Giám đốc Sở Nội vụ cho biết đã đủ người.")).containsExactly("Mai Thị Lụa");
    }

    @Test
    void aStandingDeputyIsCalledADeputy() {
        assertThat(speakers("Phó Chủ tịch UBND tỉnh đề nghị các xã giữ rừng.")).containsExactly("Vũ Thị Tâm");
    }

    @Test
    void theTitleMayStandBehindAnotherVerb() {
        assertThat(speakers("Sau khi nghe báo cáo, Bí thư Tỉnh ủy yêu cầu các xã giữ rừng."))
                .containsExactly("Lê Minh Đạo");
        assertThat(speakers("Cuối buổi, Bí thư Tỉnh ủy đã yêu cầu các xã giữ rừng."))
                .containsExactly("Lê Minh Đạo");
    }

    @Test
    void aTitleThatNobodyHoldsIsNobodys() {
        assertThat(speakers("Giám đốc Sở Tài chính cho biết đã đủ tiền.")).isEmpty();
        assertThat(speakers("Chủ tịch Hội Nông dân cho biết đã đủ giống.")).isEmpty();
    }
}
