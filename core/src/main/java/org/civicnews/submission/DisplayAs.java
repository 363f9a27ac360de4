package org.civicnews.submission;

/** Under which name a story appears. Closed: what is not known here cannot be kept secret here. */
public enum DisplayAs {
    /** Under the real name (tên thật). */
    REAL_NAME,

    /** Under a pen name (bút danh). */
    PSEUDONYM,

    /** Under none (giấu tên). */
    ANONYMOUS
}
