package org.civicnews.vietnamese.people;

import org.civicnews.people.OrganizationKind;
import org.civicnews.vietnamese.token.Phrases;
import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads whom an envoy stands for and where (đại sứ, tổng lãnh sự, đại diện thường trực), which are words of the post itself:
 * {@code Đại sứ Lào tại Việt Nam}, {@code Đại diện thường trực của Việt Nam tại Liên hợp quốc}, {@code Đại sứ Liên minh châu Âu
 * tại Việt Nam}. Used for one paragraph.
 */
final class Envoys {
    private final NameLexicon lexicon;
    private final Tokens tokens;
    private final Gazetteer gazetteer;
    private final AreaReader areas;
    private final OrganizationReader organizations;

    /** The first token of the world body that was read last, to which or for which the envoy speaks; -1 if there is none. */
    int bodyStart = -1;

    int bodyEnd;

    Envoys(
            NameLexicon lexicon,
            Tokens tokens,
            Gazetteer gazetteer,
            AreaReader areas,
            OrganizationReader organizations) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.gazetteer = gazetteer;
        this.areas = areas;
        this.organizations = organizations;
    }

    /**
     * Finds the end of what belongs to the post.
     *
     * @param title the first token of the title, without its deputy
     * @param titleEnd the token behind it
     * @return the token behind the last country or world body; {@code titleEnd} if it is no envoy's or none is told
     */
    int end(int title, int titleEnd) {
        bodyStart = -1;
        if (!lexicon.is(WordRole.DIPLOMAT, tokens, title)) {
            return titleEnd;
        }
        boolean service =
                tokens.word(title) == lexicon.consular && !tokens.isCapital(title); // hoạt động lãnh sự của Mỹ
        int of = service ? titleEnd : lexicon.after(WordRole.OF, tokens, titleEnd);
        int sender = worldBody(of);
        if (sender > of) {
            int host = gazetteer.country(sender);
            return host > sender ? host : titleEnd;
        }
        int country = tokens.word(of) == lexicon.countryWord ? of + 1 : of;
        int end = areas.readAll(country, country == titleEnd, true);
        if (end == country) {
            return titleEnd;
        }
        end = host(end);
        int also = lexicon.after(WordRole.ALSO_TO, tokens, end);
        return also > end && gazetteer.countryAt(also) > also ? gazetteer.countryAt(also) : end;
    }

    /** The token behind where the envoy of a country works: tại Việt Nam, tại Liên hợp quốc, bên cạnh Liên minh châu Âu. */
    private int host(int from) {
        int country = gazetteer.country(from);
        if (country > from) {
            return country;
        }
        int at = tokens.word(from) == lexicon.in ? from + 1 : lexicon.after(WordRole.BESIDE, tokens, from);
        int body = at > from ? worldBody(at) : from;
        return body > at ? gazetteer.country(body) : from; // Liên hợp quốc tại Geneva
    }

    /** The token behind a body that stands alone, none of a country's; the token itself if there is none. */
    private int worldBody(int at) {
        int end = tokens.isCapital(at) ? organizations.read(at, true) : at;
        if (end > at && isWorldBody(at)) {
            bodyStart = at;
            bodyEnd = end;
            return end;
        }
        return at;
    }

    private boolean isWorldBody(int at) {
        long found = lexicon.organizations.longest(tokens, at);
        OrganizationHead head = found == Phrases.NONE ? null : lexicon.heads.get(Phrases.value(found));
        return head != null
                && head.tail() == OrganizationHead.Tail.CLOSED
                && head.kind().equals(OrganizationKind.OTHER)
                && head.system().isEmpty()
                && head.level().isEmpty();
    }
}
