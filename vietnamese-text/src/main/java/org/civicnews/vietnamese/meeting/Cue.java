package org.civicnews.vietnamese.meeting;

/** What a phrase of a report tells about a meeting. A phrase may tell several things. */
enum Cue {
    /** Hội nghị, kỳ họp: a meeting, with its kind. */
    EVENT,
    /** Of the words for a meeting, those that are verbs: làm việc với. Their subject takes part. */
    DEED,
    /** Bên lề, chuẩn bị cho, các: the meeting that follows is not the one reported. */
    ASIDE,
    /** Hằng năm: a meeting that is held again and again. */
    HABIT,
    /** Hoãn, lùi, hủy: a meeting that is not held when it was to be, with what became of it. */
    CHANGE,
    /** Trong khuôn khổ: the meeting that follows is the larger one. */
    FRAME,
    /** A verb of which a meeting is the subject or the object. */
    HOLD,
    /** Chủ trì. */
    CHAIR,
    /** Chủ trì:, Thành phần: before a colon, who is told behind it. */
    LABEL,
    /** Làm trưởng đoàn: the person before leads those who visit. */
    LEAD,
    /** Đồng chủ trì. */
    JOINTLY,
    /** Tổ chức: the subject holds the meeting. */
    ORGANIZE,
    /** Dự. */
    ATTEND,
    /** Tham dự trực tuyến. */
    REMOTE,
    /** Vắng mặt, with how. */
    ABSENT,
    /** Thay mặt, đại diện: for whom somebody speaks follows. */
    BEHALF,
    /** Có, gồm: those who attend follow. */
    HAVE,
    /** Phát biểu, nhấn mạnh: the subject speaks, with the kind of speech. */
    SAY,
    /** Of the verbs of speaking, those that only open a speech. */
    BRIEF,
    /** Theo. */
    THEO,
    /** Yêu cầu, đề nghị: a task for the object, with its strength. */
    REQUIRE,
    /** Phải, cần: a task for the subject, with its strength. */
    MUST,
    /** Begins the words for people or bodies that are not named one by one. */
    GROUP,

    /** A body called by what it is: ban điều hành, công đoàn. */
    COMMON_BODY,
    /** The same, of those who attend. */
    ATTENDING_GROUP,
    /** Học viên, hộ dân: behind a number people who attend. */
    COUNTED,
    /** Các đơn vị liên quan. */
    REST,
    /** Của, cho, gửi: who stands behind it is no subject. */
    OBJECT,
    /** Sẽ. */
    FUTURE,
    /** Trước đó. */
    PAST,
    /** Cùng ngày. */
    SAME_DAY,
    /** Sáng nay. */
    TODAY,
    /** Trưa thứ bảy, hôm thứ tư: the number of the day from Monday, and its part. */
    WEEKDAY,
    /** Điểm cầu. */
    SITE,
    /** Trụ sở, hội trường. */
    BUILDING,
    /** Trực tuyến. */
    ONLINE,
    /** Trực tiếp. */
    IN_PERSON,
    /** Kiểm tra nhà máy: a meeting only where somebody named went, and not where the police did. */
    BY_PERSON,
    /** Kết hợp. */
    COMBINED,
    /** Tại. */
    AT,
    /** Từ. */
    FROM,
    /** Đến. */
    TO,
    /** Do, dưới sự chủ trì của. */
    BY,
    /** Phối hợp, cùng. */
    WITH,
    /** Đã. */
    DONE,
    /** Không. */
    NOT,
    /** Ends the name of a meeting. */
    NAME_END,
    /** Sơ kết …, triển khai …: the name of a meeting goes on behind a comma. */
    NAME_MORE,
    /** Phối hợp với: who helps with a task follows. */
    COORDINATE,
    /** Trước ngày: when a task is due follows. */
    DUE,
    /** A verb that tells what is to be done. */
    ACTION,
    /** Trao đổi với phóng viên: not said at the meeting. */
    QUOTED,
    /** Đồng thời, cùng với đó: the speaker goes on. */
    CONTINUE,
    /** Ông, đồng chí, without a name. */
    PRONOUN,
    /** Thông qua, bầu: a decision, with its kind. */
    DECIDE,
    /** Tán thành, phiếu thuận: the votes for. */
    VOTED,
    /** Xem xét, thảo luận: what is on the agenda follows. */
    AGENDA,
    /** Ảnh: the name that follows is of who took the picture. */
    CREDIT,
    /** Quán triệt, trình: what is done with the document that follows. */
    DOC,
    /** A phrase that begins like a cue and is none. */
    OTHER
}
