package org.civicnews.examples.cli;

/** Why one record or one line was refused; the others go on. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String message;

    Refused(String code, String message) {
        super(message);
        this.code = code;
        this.message = message;
    }

    /** Why, in a sentence. */
    String message() {
        return message;
    }

    /** A stable constant, such as {@code TEXT_MISSING}. */
    String code() {
        return code;
    }
}
