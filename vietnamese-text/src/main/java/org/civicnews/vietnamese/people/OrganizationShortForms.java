package org.civicnews.vietnamese.people;

import java.util.ArrayList;
import java.util.List;

/** The short forms that newspapers write for words within the names of bodies: UB T.Ư MTTQ VN. Immutable and thread-safe. */
final class OrganizationShortForms {
    private static final List<List<String>> FORMS = List.of(
            List.of("Trung ương", "TW", "T.Ư", "TƯ"),
            List.of("Ủy ban", "UB"),
            List.of("Quốc hội", "QH"),
            List.of("Việt Nam", "VN"),
            List.of("Mặt trận Tổ quốc", "MTTQ"),
            List.of("Liên hợp quốc", "LHQ"));

    private OrganizationShortForms() {}

    /** {@return a name of the table with one or more of its words shortened, in every mixture; not the name itself} */
    static List<String> of(String name) {
        List<String> names = new ArrayList<>(List.of(name));
        for (List<String> forms : FORMS) {
            String whole = forms.get(0);
            for (String known : List.copyOf(names)) {
                if (known.contains(whole) && !known.equals(whole)) {
                    forms.subList(1, forms.size()).forEach(form -> names.add(known.replace(whole, form)));
                }
            }
        }
        return List.copyOf(names.subList(1, names.size()));
    }
}
