package fi.lapsivaaka.childbudget.web;

import java.util.List;

/**
 * One line of the ledger and why its euros are where they are: line, rules, reasons, act, allocation key, source.
 *
 * @param place what the ledger tells of it
 * @param steps the rules that decided, in their order
 * @param facts where the euros were placed, and what that rests on
 * @param others rules that hold too and lost to an earlier one
 * @param key id of the ledger's key
 */
public record LinePage(
        SelectionPage selection,
        String unit,
        List<String> place,
        String total,
        String child,
        long entries,
        List<Step> steps,
        List<Fact> facts,
        List<String> others,
        List<String> sources,
        long key) {

    /**
     * A rule that decided something.
     *
     * @param read the values it looked at
     * @param says what it says, in words
     * @param reason why, in the rule's own words
     */
    public record Step(String rule, String table, String title, String read, List<Fact> says, String reason) {}

    /** A name and what is known of it. */
    public record Fact(String name, String value) {}
}
