package org.civicnews.vietnamese.page;

/** What a phrase of {@code words.tsv} tells. */
enum WordList {
    /** That the story is true and the sender's own. */
    AUTHORSHIP,
    /** That names are kept secret. */
    SECRECY,
    /** That the desk may edit. */
    EDITING,
    /** That stories are answered. */
    ANSWERS,
    /** Who answers: other readers. */
    ANSWERED_BY_READER,
    /** Who answers: experts. */
    ANSWERED_BY_EXPERT,
    /** Who answers: the desk. */
    ANSWERED_BY_DESK,
    /** What stories may be about. */
    TOPIC,
    /** That something is sent. */
    SENDING,
    /** That the reader is asked to send it. */
    SENDING_ASKED,
    /** What the receiver does: its name stands before. */
    CONTROLLER_VERB,
    /** Stands between the name of the receiver and the verb. */
    AUXILIARY,
    /** Names nobody in particular. */
    GENERIC,
    /** Stands before the most words allowed. */
    LIMIT,
    /** What payment is called. */
    ROYALTY,
    /** Before what payment is called: there is none. */
    ROYALTY_NEGATION,
    /** For each word of the story. */
    PER_WORD,
    /** Đồng, behind a sum. */
    MONEY,
    /** A million, behind a number. */
    MILLION,
    /** A thousand, behind a number. */
    THOUSAND,
    /** That payment follows rules of the house. */
    BY_RULES,
    /** What is counted of a story: its words. */
    COUNTED,
    /** Names a file in the label of a field. */
    FIELD_FILE,
    /** Names a picture in the label of a field. */
    FIELD_IMAGE,
    /** Names a video in the label of a field. */
    FIELD_VIDEO,
    /** Names a recording in the label of a field; what it calls a file is none besides. */
    FIELD_AUDIO,
    /** What the labels of fields are made of besides what is to be sent. */
    LABEL_VOCABULARY,
    /** Labels who took a picture, behind its caption; the longer label stands before the shorter one. */
    PHOTO_LABEL,
    /** Labels where a picture comes from, behind its caption; at the start of a line, where the article does. */
    SOURCE_LABEL,
    /** Announces speech behind a colon. */
    SPEECH
}
