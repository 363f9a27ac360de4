package org.civicnews.vietnamese.page;

import java.util.ArrayList;
import java.util.List;
import org.civicnews.vietnamese.law.LegalMention;
import org.civicnews.vietnamese.law.LegalReferenceRecognizer;
import org.civicnews.vietnamese.people.NameMention;
import org.civicnews.vietnamese.people.PeopleRecognizer;
import org.civicnews.vietnamese.text.QuantityMention;
import org.civicnews.vietnamese.text.QuantityRecognizer;
import org.civicnews.vietnamese.time.DateMention;
import org.civicnews.vietnamese.time.DateRecognizer;

/**
 * What the recognisers found in one text, each by itself.
 *
 * @param laws the legal documents cited
 * @param dates the dates
 * @param names the people, organisations and places
 * @param quantities the quantities that are not part of a date or a citation
 */
record TextFacts(
        List<LegalMention> laws, List<DateMention> dates, List<NameMention> names, List<QuantityMention> quantities) {

    /** Reads the texts of one article, in their order. */
    static List<TextFacts> of(List<String> texts, LegalReferenceRecognizer recognizer) {
        List<List<LegalMention>> laws = recognizer.findInParts(texts);
        List<List<NameMention>> names = PeopleRecognizer.standard().findInParts(texts);
        List<TextFacts> facts = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            facts.add(new TextFacts(
                    laws.get(i),
                    DateRecognizer.standard().find(text),
                    names.get(i),
                    QuantityRecognizer.standard().find(text)));
        }
        return facts;
    }
}
