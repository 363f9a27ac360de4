package org.civicnews.law;

import org.civicnews.text.TsvTable;

/** The tables of facts beside this class. */
final class Tables {
    private Tables() {}

    static TsvTable resource(String name) {
        return TsvTable.read(name, Tables.class.getResourceAsStream(name));
    }
}
