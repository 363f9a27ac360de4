package org.civicnews.submission;

/** Who gave a consent. Closed: nobody can guard what he does not know. */
public enum ConsentGiver {
    /** The person whose data it is (chủ thể dữ liệu). */
    SUBJECT,

    /** Parent or guardian of a minor (cha, mẹ, người giám hộ). */
    GUARDIAN,

    /** Somebody empowered by the person (người được ủy quyền); speaks with the same voice. */
    REPRESENTATIVE
}
