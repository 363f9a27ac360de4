package org.civicnews.formats.jsonld;

/**
 * How a document is written.
 *
 * @param pretty a member a line
 * @param partyAsLegislation whether documents of the Party are written as Legislation
 * @param body whether the text of the body is written
 */
record LdOptions(boolean pretty, boolean partyAsLegislation, boolean body) {
    static final LdOptions STANDARD = new LdOptions(false, false, true);

    LdOptions withPretty() {
        return new LdOptions(true, partyAsLegislation, body);
    }

    LdOptions withPartyAsLegislation() {
        return new LdOptions(pretty, true, body);
    }

    LdOptions withoutBody() {
        return new LdOptions(pretty, partyAsLegislation, false);
    }
}
