package org.civicnews.vietnamese.people;

/** What a phrase does between names, titles and organisations. A phrase may do several things. */
enum WordRole {
    /** Ends a long name of an organisation. */
    STOP,
    /** A usual second syllable of a person's name. */
    MIDDLE,
    /** Hardly ever a syllable of a person's name. */
    NOT_NAME,
    /** Và, cùng, với: the next of a list. */
    AND,
    /** Các, hai: a post of several people follows. */
    PLURAL,
    /** Là, giữ chức: a post of the person before follows. */
    IS,
    /** Cùng là, đều là: a post follows that all before hold. */
    ALL_ARE,
    /** Kiêm: another post of the same person follows. */
    JOINT,
    /** Phó. */
    DEPUTY,
    /** Nguyên, cựu, quyền. */
    MODIFIER,
    /** Thường trực, thứ nhất: after a title. */
    STANDING,
    /** Cuộc họp, hội nghị: what a verb that could be part of a title has for its object. */
    GATHERING,
    /** A common word within the name of a company, school or institute. */
    BODY_WORD,
    /** Sở, trung tâm: by which a body told of before is called again, behind a title and before the name of its head. */
    KIND_ALONE,
    /** A noun that names a field of work, written small as well: Cục Quản lý môi trường. */
    FIELD_NOUN,
    /** Begins a sentence: Bên cạnh, Trước đó. */
    OPENER,
    /** Tháng, ngày, sáng: a number behind it makes a date. */
    DATE,
    /** Before the name of a country or city of one syllable. */
    AT,
    /** Ends like a word for a thing and is none: yêu cầu. */
    COMPOUND,
    /** A word that is an honorific in capitals only. */
    ABBREVIATION,
    /** Của. */
    OF,
    /** Gồm: those who hold the posts before follow. */
    LIST,
    /** Thực hiện: as often what a body is for as what it does. */
    PURPOSE,
    /** Thị, Văn, A: behind a family name they tell a person. */
    PERSON_MARK,
    /** Đình, Hữu, Bá: a second syllable that is of people, and hardly ever of a business. */
    PERSONAL,
    /** Quang, Xuân: a second syllable that behind a small công ty is rather of a person: of businesses it is as often Gia, Phú. */
    RATHER_PERSONAL,
    /** Sinh năm, SN: the age of the person before follows, which parts no post from the name. */
    BORN,
    /** Dân tộc, người dân tộc: the people to which the person before belongs follows, which parts no post from the name either. */
    ETHNIC,
    /** Tuổi, behind a number. */
    AGE,
    /** Đoàn: in brackets before a province the deputies of it. */
    DELEGATION,
    /** Thế giới, Liên hợp quốc: ends the name of a body that has offices in many countries. */
    WORLD,
    /** Thành ủy, Thành đoàn: a body of a city, whatever its rank. */
    CITY_BODY,
    /** Chi nhánh: behind a hyphen the branch of the body before. */
    BRANCH,
    /** Khu vực: a number behind it tells the branch of a body of the State. */
    REGION,
    /** Phố, đường: behind số 10 where a house is, and no number of a body. */
    STREET,
    /** Trung ương: ends the name of a body of the Party, and begins that of the head of a mass organisation. */
    CENTRE,
    /** TKV: behind the name of a company the group to which it belongs. */
    HOLDING,
    /** Vùng, cơ sở: the same where a number follows, and any place otherwise. */
    ZONE,
    /** Hải quân, Cảnh sát biển: behind a numbered unit the service that it belongs to. */
    SERVICE,
    /** Km, người: what a number before it counts. */
    UNIT,
    /** Em trai, vợ: the post that follows is that of somebody else. */
    RELATIVE,
    /** Group, Land, FC: ends the name of a company or club. */
    COMPANY_END,
    /** Đại hội Đảng bộ, luật Tổ chức: within such a phrase no body begins. */
    EVENT,
    /** Ảnh, theo, phóng viên: behind it stands the name of a newspaper. */
    SOURCE_CUE,
    /** Đưa tin: before it stands the name of a newspaper. */
    SOURCE_VERB,
    /** A first name of other languages: what follows in capitals is the rest of the name. */
    FOREIGN_GIVEN,
    /** Von, van der, al: written small within names of other languages. */
    PARTICLE,
    /** A word for a village that in capitals begins other words: bản. */
    PAPER,
    /** A rank that is one only with its stop: H.Củ Chi, Q.1. */
    STOPPED,
    /** A given name that is a common word as well: at the start of a sentence a verb has to follow. */
    COMMON,
    /** A usual given name: alone behind a title it is one. */
    GIVEN,
    /** Đã, hiện đang, vừa được: between a person and a verb. */
    AUXILIARY,
    /** Điều động, bầu: behind được, how somebody came by the post that follows. */
    APPOINTED,
    /** Ảnh: whoever made a picture is named behind it. */
    CREDIT,
    /** Where a picture is from that no person made, and which the tables of bodies lack: Internet, bạn đọc. */
    OUTLET,
    /** Bắc, nam: before a country a part of it. */
    DIRECTION,
    /** Đại sứ: the countries behind it are part of the title. */
    DIPLOMAT,
    /** Bang, tiểu bang: before the name of a part of a federal state. */
    FEDERAL,
    /** Bên cạnh: before the body to which a mission is sent. */
    BESIDE,
    /** Kiêm nhiệm: before another country that a diplomat is sent to. */
    ALSO_TO,
    /** Tức: another name of the person before follows. */
    ALIAS,
    /** A, Y: of men (and of some peoples women) of the central highlands. */
    HIGHLAND_MARK,
    /** What is counted where a school is told of, people, time and what is given to it: 3 học sinh, 5 năm. */
    COUNTED_AT_SCHOOL,
    /** Chùa, tịnh xá, giáo xứ: behind trụ trì the house that somebody keeps. */
    HOUSE,
    /** Xét xử, kỷ luật: behind hội đồng one of the many that are formed for a case. */
    PANEL,
    /** Theo, sau: nobody is called by it alone. */
    SMALL,
    /** Miễn nhiệm, chức vụ: before a post that a person behind đối với holds or held. */
    OFFICE,
    /** Báo cáo với, trả lời: before the post of somebody who is spoken to. */
    ADDRESSED,
    /** Nhiệm kỳ: before the years for which a post is held. */
    TERM,
    /** Đối với. */
    TOWARDS,
    /** Rẽ, lộ trình: names behind it are those of streets. */
    ROUTE,
    /** Sang, qua: between the streets of a route. */
    ROUTE_TO,
    /** Tại, ở: a name behind it, with nothing that tells a person, is where something is. */
    LOCATED,
    /** Điều hành, trình bày: a verb of two syllables, with the first of which no word ends that began before. */
    VERB,
    /** Giáo viên, cán bộ: who works in a body without a post, unless the body is told. */
    STAFF,
    /** Lăng, khu lưu niệm: what is built for one dead, whose post may stand before the name. */
    MEMORIAL
}
