package fi.lapsivaaka.ruleset;

import java.util.List;

/**
 * A case and how it turned out.
 *
 * @param place where it begins in its file
 * @param rule the rule it is about; the empty text for one about several
 * @param because in a few words what it shows
 * @param expected {@code fires}, {@code silent}, or {@code row} for one that tells what is to come out
 * @param differences what turned out otherwise; empty when it holds
 */
public record TriedCase(Place place, String rule, String because, String expected, List<Difference> differences) {

    /** The rule is to fire. */
    public static final String FIRES = "fires";

    /** The rule is to stay silent. */
    public static final String SILENT = "silent";

    /** What comes out of a row is told. */
    public static final String ROW = "row";

    public TriedCase {
        differences = List.copyOf(differences);
    }

    /**
     * @param what {@code rule} for whether the rule fires, else the field that was expected
     * @param told what came out; {@code costly} where the rule would compare too many facts
     * @param by the rule that decided, where one did; else the empty text
     */
    public record Difference(String what, String expected, String told, String by) {}

    public boolean holds() {
        return differences.isEmpty();
    }
}
