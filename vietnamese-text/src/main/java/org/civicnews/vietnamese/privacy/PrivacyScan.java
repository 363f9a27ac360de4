package org.civicnews.vietnamese.privacy;

import java.util.List;
import org.civicnews.vietnamese.people.NameKind;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.PeopleRecognizer;
import org.civicnews.vietnamese.token.Tokens;

/** One walk of all readers over one text. */
final class PrivacyScan {
    private final PrivacyLexicon lexicon;
    private final String text;
    private final Suggestions suggestions = new Suggestions();
    private final NameReader names;
    private final AccountReader accounts;

    PrivacyScan(PrivacyLexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
        this.names = new NameReader(lexicon, suggestions);
        this.accounts = new AccountReader(lexicon, text, suggestions);
    }

    List<PrivacyMention> read() {
        accounts.readSigns();
        readPeople();
        Tokens tokens = new Tokens(lexicon.words);
        for (int at = 0; at < text.length(); ) {
            at = tokens.read(text, at) + 1;
            readParagraph(tokens);
        }
        for (int at = 0; at < text.length(); ) {
            at = tokens.read(text, at) + 1;
            names.readAgain(tokens);
        }
        return suggestions.chosen(lexicon);
    }

    /** The names that news has too; one with a post may be a public one. */
    private void readPeople() {
        for (NameMention mention : PeopleRecognizer.standard().find(text)) {
            if (mention.kind() == NameKind.PERSON && !isPublic(mention.text())) {
                boolean office = !mention.posts().isEmpty();
                Confidence confidence = office ? Confidence.POSSIBLE : Confidence.LIKELY;
                suggestions.add(mention.span().start(), mention.span().end(), Label.PERSON, confidence);
                if (!office) {
                    names.remember(mention.text(), confidence);
                }
            }
        }
    }

    private boolean isPublic(String name) {
        Tokens tokens = new Tokens(lexicon.words);
        tokens.read(name, 0);
        boolean single = tokens.count() == 1 && (lexicon.is(PrivacyRole.NOT_NAME, tokens, 0) || tokens.letters(0) == 1);
        return single || lexicon.after(PrivacyRole.PUBLIC_NAME, tokens, 0) == tokens.count();
    }

    private void readParagraph(Tokens tokens) {
        NumberCues cues = new NumberCues(lexicon, tokens);
        NumberReader numbers = new NumberReader(lexicon, tokens, suggestions);
        PlateReader plates = new PlateReader(tokens, suggestions);
        SpelledNumberReader spelled = new SpelledNumberReader(lexicon, tokens, suggestions);
        PlaceReader places = new PlaceReader(lexicon, tokens, suggestions);
        BodyReader bodies = new BodyReader(lexicon, tokens, suggestions);
        LifeReader life = new LifeReader(lexicon, tokens, suggestions);
        int numberFloor = 0;
        int placeFloor = 0;
        int bodyFloor = 0;
        int spelledFloor = 0;
        for (int i = 0; i < tokens.count(); i++) {
            cues.pass(i);
            if (i >= spelledFloor) {
                spelledFloor = spelled.read(i);
            }
            if (tokens.isNumber(i) && i >= numberFloor && i >= spelledFloor) {
                numberFloor = plates.read(i, cues.at(i));
                numberFloor = numberFloor > i ? numberFloor : accounts.readNetwork(tokens, i);
                numberFloor = numberFloor > i ? numberFloor : numbers.read(i, cues.at(i));
            }
            if (tokens.isWord(i)) {
                plates.readLettered(i, cues.at(i));
                accounts.readNick(tokens, i);
                accounts.readSpelled(tokens, i);
                names.read(tokens, i);
                bodyFloor = i >= bodyFloor ? bodies.read(i) : bodyFloor;
            }
            placeFloor = i >= placeFloor ? places.read(i) : placeFloor;
            life.read(i);
        }
    }
}
