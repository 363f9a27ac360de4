package org.civicnews.vietnamese.privacy;

import org.civicnews.vietnamese.token.Tokens;

/**
 * Reads addresses part by part (số 12 ngõ 34 đường Láng, phường Láng Thượng, quận Đống Đa). A chain that names a house, a lane
 * or a hamlet is an address; a commune or a street alone is a place that may tell. Used for one paragraph.
 */
final class PlaceReader {
    private static final int LONGEST_NAME = 5;
    private static final int MOST_PARTS = 10;

    private final PrivacyLexicon lexicon;
    private final Tokens tokens;
    private final Suggestions suggestions;
    private int end;
    private int parts;
    private boolean fine;
    private boolean near;

    PlaceReader(PrivacyLexicon lexicon, Tokens tokens, Suggestions suggestions) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.suggestions = suggestions;
    }

    /** The token after an address that begins here; {@code at} if none does. */
    int read(int at) {
        end = at;
        parts = 0;
        fine = false;
        near = false;
        int next = at;
        while (parts < MOST_PARTS && readPart(next)) {
            parts++;
            next = joint(end);
        }
        if (parts == 0) {
            return at;
        }
        if (fine) {
            suggestions.add(
                    tokens.start(at), tokens.end(end - 1), Label.HOME, parts > 1 ? Confidence.SURE : Confidence.LIKELY);
        } else if (near) {
            suggestions.add(
                    tokens.start(at),
                    tokens.end(end - 1),
                    Label.PLACE,
                    parts > 1 ? Confidence.LIKELY : Confidence.POSSIBLE);
        }
        return fine || near ? end : at;
    }

    private int joint(int at) {
        boolean sign = tokens.isSign(at, ',') || tokens.isSign(at, '-') || tokens.isSign(at, '–');
        return sign ? at + 1 : at;
    }

    private boolean readPart(int at) {
        return readHouse(at)
                || readLane(at)
                || readRoom(at)
                || readUnit(at, PrivacyRole.COMPOUND, true)
                || readHamlet(at)
                || readStreet(at)
                || readUnit(at, PrivacyRole.COMMUNE, false)
                || readDistrict(at)
                || readBare(at);
    }

    /** Số 12, then a street or a lane, with or without its word: số 12 Lý Thường Kiệt; số nhà 12A. */
    private boolean readHouse(int at) {
        if (readNumber(at)) {
            return true;
        }
        int number = lexicon.after(PrivacyRole.HOUSE, tokens, at);
        if (number == at) {
            return false;
        }
        number = tokens.isSign(number, ':') ? number + 1 : number;
        number = lexicon.is(PrivacyRole.HOUSE, tokens, number)
                ? lexicon.after(PrivacyRole.HOUSE, tokens, number)
                : number;
        int after = numberEnd(number);
        if (after == number) {
            return false;
        }
        int street = joint(after);
        boolean house = number - at > 1 && tokens.isWord(at + 1) && !tokens.isSign(at + 1, ':');
        boolean named = isLaneOrStreet(street) || nameEnd(street) > street;
        if (!named && !house) {
            return false;
        }
        end = after;
        fine = true;
        if (!isLaneOrStreet(street) && nameEnd(street) > street) {
            end = nameEnd(street);
        }
        return true;
    }

    /** 12 ngõ 34, 15 đường Láng. */
    private boolean readNumber(int at) {
        int after = parts == 0 && !tokens.isGlued(at) ? numberEnd(at) : at;
        boolean house =
                after > at && tokens.length(at) <= 4 && isLaneOrStreet(joint(after)) && !isCounted(joint(after));
        if (house) {
            end = after;
            fine = true;
        }
        return house;
    }

    /** 3 căn A, 5 đội B: a number of things. */
    private boolean isCounted(int at) {
        return lexicon.is(PrivacyRole.UNIT, tokens, at) || lexicon.is(PrivacyRole.HAMLET, tokens, at);
    }

    private boolean isLaneOrStreet(int at) {
        return (lexicon.is(PrivacyRole.LANE, tokens, at)
                        || lexicon.is(PrivacyRole.STREET, tokens, at)
                        || lexicon.is(PrivacyRole.HAMLET, tokens, at))
                && (tokens.isNumber(lastOf(at)) || tokens.isCapital(lastOf(at)));
    }

    private int lastOf(int at) {
        int lane = lexicon.after(PrivacyRole.LANE, tokens, at);
        int street = lexicon.after(PrivacyRole.STREET, tokens, at);
        return Math.max(Math.max(lane, street), lexicon.after(PrivacyRole.HAMLET, tokens, at));
    }

    /** Ngõ 105 Láng Hạ, hẻm 48/5, ngõ Văn Chương. */
    private boolean readLane(int at) {
        int number = lexicon.after(PrivacyRole.LANE, tokens, at);
        if (number == at) {
            return false;
        }
        number = lexicon.after(PrivacyRole.HOUSE, tokens, number);
        int after = Math.max(numberEnd(number), number);
        int named = nameEnd(after);
        if (named == number || lexicon.is(PrivacyRole.UNIT, tokens, after)) {
            return false;
        }
        end = named;
        fine = true;
        return true;
    }

    /** Căn hộ 1205, tầng 3, tòa CT2: they say nothing unless more follows. */
    private boolean readRoom(int at) {
        int number = lexicon.after(PrivacyRole.ROOM, tokens, at);
        if (number == at) {
            return false;
        }
        number = lexicon.after(PrivacyRole.HOUSE, tokens, number);
        boolean lettered = tokens.isAllCapitals(number) || (tokens.isCapital(number) && tokens.length(number) == 1);
        int after = numberEnd(lettered ? number + 1 : number);
        if (after == number || (parts == 0 && !isHomeNext(joint(after)))) {
            return false;
        }
        end = after;
        fine = true;
        return true;
    }

    private boolean isHomeNext(int at) {
        return lexicon.is(PrivacyRole.COMPOUND, tokens, at)
                || lexicon.is(PrivacyRole.LANE, tokens, at)
                || lexicon.is(PrivacyRole.ROOM, tokens, at);
    }

    private boolean readHamlet(int at) {
        int name = lexicon.after(PrivacyRole.HAMLET, tokens, at);
        if (name == at) {
            return false;
        }
        int numbered = numberEnd(name);
        int named = nameEnd(name);
        boolean group = numbered > name && !lexicon.is(PrivacyRole.UNIT, tokens, numbered);
        if (named == name && (!group || (parts == 0 && !isAreaNext(joint(numbered))))) {
            return false;
        }
        end = Math.max(numbered, named);
        fine = true;
        return true;
    }

    private boolean isAreaNext(int at) {
        return lexicon.is(PrivacyRole.COMMUNE, tokens, at) || lexicon.is(PrivacyRole.HAMLET, tokens, at);
    }

    private boolean readStreet(int at) {
        int name = lexicon.after(PrivacyRole.STREET, tokens, at);
        int after = name == at ? at : nameEnd(name);
        if (name == at || after == name) {
            return false;
        }
        end = after;
        near = true;
        return true;
    }

    private boolean readUnit(int at, PrivacyRole role, boolean isHome) {
        int name = lexicon.after(role, tokens, at);
        if (name == at) {
            return false;
        }
        name = tokens.isSign(name, '.') && tokens.isGlued(name) ? name + 1 : name;
        int after = nameEnd(name);
        boolean numbered = after == name && tokens.isNumber(name) && tokens.length(name) <= 2;
        boolean small = !tokens.isCapital(at) && tokens.length(at) == 1;
        if (small || (after == name && !(numbered && !isHome))) {
            return false;
        }
        end = numbered ? name + 1 : after;
        fine |= isHome;
        near = true;
        return true;
    }

    /** Only within an address: a district or province alone tells little. */
    private boolean readDistrict(int at) {
        int name = lexicon.after(PrivacyRole.DISTRICT, tokens, at);
        if (name == at || parts == 0) {
            return false;
        }
        name = tokens.isSign(name, '.') ? name + 1 : name;
        int after = nameEnd(name);
        boolean numbered = tokens.isNumber(name) && tokens.length(name) <= 2;
        if (after == name && !numbered) {
            return false;
        }
        end = numbered ? name + 1 : after;
        return true;
    }

    /** A name alone, after a comma: , Hà Nội. */
    private boolean readBare(int at) {
        boolean afterComma = parts > 0 && at > end && tokens.isSign(at - 1, ',');
        int after = afterComma ? nameEnd(at) : at;
        if (after == at || after - at > 3 || lexicon.is(PrivacyRole.ADDRESS, tokens, at)) {
            return false;
        }
        end = after;
        return true;
    }

    /** 12, 12A, 12/34B, 12-14, 105/2/7. */
    private int numberEnd(int at) {
        int i = at;
        if (!tokens.isNumber(i) || tokens.length(i) > 5) {
            return at;
        }
        i++;
        while (i < tokens.count() && tokens.isGlued(i)) {
            boolean letter = tokens.isWord(i) && tokens.length(i) == 1;
            boolean more = (tokens.isSign(i, '/') || tokens.isSign(i, '-')) && tokens.isGlued(i + 1);
            if (tokens.isSign(i, '/') && tokens.isWord(i + 1) && tokens.length(i + 1) > 1) {
                return at;
            }
            if (letter) {
                i++;
            } else if (more && tokens.isNumber(i + 1) && tokens.length(i + 1) < 4) {
                i += 2;
            } else if (more && tokens.isWord(i + 1) && tokens.length(i + 1) > 1) {
                return at;
            } else {
                break;
            }
        }
        return i;
    }

    /** The end of capitals that are a name; the token itself if there are none. */
    private int nameEnd(int at) {
        if (lexicon.is(PrivacyRole.NOT_STREET, tokens, at)) {
            return parts > 0 && at > end ? capitals(at) : at;
        }
        return capitals(at);
    }

    private int capitals(int at) {
        int i = at;
        while (i - at < LONGEST_NAME && tokens.isCapital(i) && !(i > at && tokens.isSign(i - 1, '.'))) {
            i++;
        }
        boolean numbered = i > at && tokens.isNumber(i) && tokens.length(i) == 1 && !tokens.isGlued(i + 1);
        return numbered ? i + 1 : i;
    }
}
