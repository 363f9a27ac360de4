package org.civicnews.url;

/** The reasons for which an address is refused, each with the sentence that the person who pasted it reads. */
enum Fault {
    EMPTY("There is no link here."),
    SCHEME_MISSING("The link does not begin with http:// or https://."),
    SCHEME_NOT_ALLOWED("The link is not a web page: only links beginning with http:// or https:// are accepted."),
    SLASHES_WRONG("After http: or https: a link needs exactly two slashes."),
    BACKSLASH("The link has a backslash where its host ends, so programs disagree on which site it leads to."),
    USER_INFO("The link has an @ before its path: what stands before it may pretend to be another site."),
    CONTROL_CHARACTER("The link holds an invisible control character."),
    HOST_MISSING("The link names no site."),
    HOST_INVALID("The link's site name cannot exist."),
    PORT_INVALID("The link's port is not a number from 0 to 65535."),
    HOST_MIXED_SCRIPTS("The link's site name mixes letters of several alphabets, as forged names do."),
    HOST_LOOK_ALIKE(
            "The link's site name is written in foreign letters that look like Latin ones, as forged names are."),
    NESTED_TOO_DEEPLY("The link is wrapped in other links too many times.");

    private final String message;

    Fault(String message) {
        this.message = message;
    }

    Refusal refusal() {
        return new Refusal(name(), message);
    }
}
