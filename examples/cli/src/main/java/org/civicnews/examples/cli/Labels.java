package org.civicnews.examples.cli;

import java.util.Locale;
import java.util.Map;
import org.civicnews.value.LanguageTag;

/** The words around a page, in Vietnamese for a Vietnamese one and in English for others. */
final class Labels {
    private static final Map<String, String> VIETNAMESE = Map.ofEntries(
            Map.entry("documents", "Văn bản được viện dẫn"),
            Map.entry("dates", "Thời gian"),
            Map.entry("source", "Nguồn"),
            Map.entry("removed", "đã bỏ khỏi liên kết:"),
            Map.entry("call", "Mời bạn đọc:"),
            Map.entry("accepts", "Nhận:"),
            Map.entry("warnings", "Cần xem lại"),
            Map.entry("picture", "[Ảnh]"),
            Map.entry("length", "%d chữ, đọc khoảng %d phút"),
            Map.entry("issued", "ban hành %s"),
            Map.entry("effective", "hiệu lực từ %s"),
            Map.entry("mentioned", "nhắc %d lần"),
            Map.entry("yearUnknown", "chưa rõ năm"),
            Map.entry("meeting", "Cuộc họp"),
            Map.entry("when", "Thời gian"),
            Map.entry("where", "Địa điểm"),
            Map.entry("halls", "Điểm cầu"),
            Map.entry("MORNING", "sáng"),
            Map.entry("NOON", "trưa"),
            Map.entry("AFTERNOON", "chiều"),
            Map.entry("EVENING", "tối"),
            Map.entry("NIGHT", "đêm"),
            Map.entry("organizer", "Đơn vị tổ chức"),
            Map.entry("CHAIR", "Chủ trì"),
            Map.entry("CO_CHAIR", "Đồng chủ trì"),
            Map.entry("SECRETARY", "Thư ký"),
            Map.entry("PRESENTER", "Trình bày"),
            Map.entry("SPEAKER", "Phát biểu"),
            Map.entry("ATTENDEE", "Tham dự"),
            Map.entry("DELEGATE", "Đại biểu"),
            Map.entry("OBSERVER", "Quan sát"),
            Map.entry("INVITED", "Khách mời"),
            Map.entry("ABSENT", "Vắng mặt"),
            Map.entry("EXCUSED", "Vắng có lý do"),
            Map.entry("REMOTE", "trực tuyến"),
            Map.entry("tasks", "Việc được giao"),
            Map.entry("due", "hạn"),
            Map.entry("REQUIRED", "Yêu cầu"),
            Map.entry("REQUESTED", "Đề nghị"),
            Map.entry("ENCOURAGED", "Cần"),
            Map.entry("people", "Nhân vật"),
            Map.entry("SESSION", "mã phiên"),
            Map.entry("TRACKER", "mã theo dõi"),
            Map.entry("WRAPPER", "lớp vỏ"),
            Map.entry("FRAGMENT", "đuôi theo dõi"),
            Map.entry("STORY", "câu chuyện"),
            Map.entry("FILE", "tệp đính kèm"),
            Map.entry("IMAGE", "hình ảnh"),
            Map.entry("VIDEO", "video"),
            Map.entry("AUDIO", "ghi âm"),
            Map.entry("NONE", "Không có nhuận bút"),
            Map.entry("FIXED", "Có nhuận bút"),
            Map.entry("PER_WORD", "Nhuận bút tính theo chữ"),
            Map.entry("NEGOTIABLE", "Nhuận bút theo thỏa thuận"),
            Map.entry("PUBLICATION_YEAR", " (theo năm đăng bài)"),
            Map.entry("NEAREST_PAST", " (ngày gần nhất trước khi đăng)"),
            Map.entry("NEAREST_FUTURE", " (ngày gần nhất sau khi đăng)"),
            Map.entry("STATED_ELSEWHERE", " (theo ngày khác trong bài)"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("documents", "Documents cited"),
            Map.entry("dates", "Dates"),
            Map.entry("source", "Source"),
            Map.entry("removed", "taken out of the link:"),
            Map.entry("call", "Call for stories:"),
            Map.entry("accepts", "Accepts:"),
            Map.entry("warnings", "Worth a look"),
            Map.entry("picture", "[Picture]"),
            Map.entry("length", "%d words, about %d min"),
            Map.entry("issued", "issued %s"),
            Map.entry("effective", "in force from %s"),
            Map.entry("mentioned", "named %d ×"),
            Map.entry("yearUnknown", "year not told"),
            Map.entry("meeting", "Meeting"),
            Map.entry("when", "When"),
            Map.entry("where", "Where"),
            Map.entry("halls", "Halls"),
            Map.entry("MORNING", "morning of"),
            Map.entry("NOON", "noon of"),
            Map.entry("AFTERNOON", "afternoon of"),
            Map.entry("EVENING", "evening of"),
            Map.entry("NIGHT", "night of"),
            Map.entry("organizer", "Organised by"),
            Map.entry("CHAIR", "Chair"),
            Map.entry("CO_CHAIR", "Co-chair"),
            Map.entry("SECRETARY", "Secretary"),
            Map.entry("PRESENTER", "Presented"),
            Map.entry("SPEAKER", "Spoke"),
            Map.entry("ATTENDEE", "Attended"),
            Map.entry("DELEGATE", "Delegate"),
            Map.entry("OBSERVER", "Observer"),
            Map.entry("INVITED", "Invited"),
            Map.entry("ABSENT", "Absent"),
            Map.entry("EXCUSED", "Excused"),
            Map.entry("REMOTE", "by video"),
            Map.entry("tasks", "Tasks"),
            Map.entry("due", "due"),
            Map.entry("REQUIRED", "Required"),
            Map.entry("REQUESTED", "Requested"),
            Map.entry("ENCOURAGED", "Encouraged"),
            Map.entry("people", "People"),
            Map.entry("SESSION", "session"),
            Map.entry("TRACKER", "tracker"),
            Map.entry("WRAPPER", "wrapper"),
            Map.entry("FRAGMENT", "tracking fragment"),
            Map.entry("NONE", "No royalty"),
            Map.entry("FIXED", "Royalty paid"),
            Map.entry("PER_WORD", "Royalty by the word"),
            Map.entry("NEGOTIABLE", "Royalty by agreement"),
            Map.entry("PUBLICATION_YEAR", " (year of publication)"),
            Map.entry("NEAREST_PAST", " (nearest before publication)"),
            Map.entry("NEAREST_FUTURE", " (nearest after publication)"),
            Map.entry("STATED_ELSEWHERE", " (from another date of the text)"));

    private final Map<String, String> words;

    private Labels(Map<String, String> words) {
        this.words = words;
    }

    static Labels of(LanguageTag language) {
        return new Labels(language.tag().startsWith("vi") ? VIETNAMESE : ENGLISH);
    }

    boolean isVietnamese() {
        return words == VIETNAMESE;
    }

    /** The word for a key; the key itself in lower case if there is none. */
    String word(String key) {
        return words.getOrDefault(key, key.toLowerCase(Locale.ROOT));
    }

    private String filled(String key, Object... values) {
        return String.format(Locale.ROOT, word(key), values);
    }

    String documents() {
        return word("documents");
    }

    String dates() {
        return word("dates");
    }

    String source() {
        return word("source");
    }

    String removed() {
        return word("removed");
    }

    String call() {
        return word("call");
    }

    String accepts() {
        return word("accepts");
    }

    String warnings() {
        return word("warnings");
    }

    String picture() {
        return word("picture");
    }

    String length(int wordCount, int minutes) {
        return filled("length", wordCount, minutes);
    }

    String issued(String date) {
        return filled("issued", date);
    }

    String effective(String date) {
        return filled("effective", date);
    }

    String mentioned(int times) {
        return filled("mentioned", times);
    }

    String yearUnknown() {
        return word("yearUnknown");
    }

    String removal(String kind) {
        return word(kind);
    }

    String accepted(String kind) {
        return word(kind);
    }

    String royalty(String kind) {
        return word(kind);
    }

    String rule(String rule) {
        return words.getOrDefault(rule, "");
    }
}
