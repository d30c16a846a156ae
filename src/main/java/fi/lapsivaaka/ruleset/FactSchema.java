package fi.lapsivaaka.ruleset;

import java.util.List;

/**
 * What the rules of one kind of rule set may speak about: records they may match and the one record they may conclude.
 *
 * @param facts record classes; their components are the fields a constraint may name. Allowed component types:
 *     {@code String} (never null), {@code int}, {@code long}, {@code boolean}, enum, {@code List<String>}
 * @param conclusion the record a rule inserts: {@code (String rule, String subject)} for DRL files, and
 *     {@code (String rule, String field, String value, <fact> entry)} for decision tables
 */
public record FactSchema(List<Class<? extends Record>> facts, Class<? extends Record> conclusion) {

    public FactSchema {
        facts = List.copyOf(facts);
    }
}
