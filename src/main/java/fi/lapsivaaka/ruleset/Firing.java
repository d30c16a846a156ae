package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.Map;

/**
 * A rule that held.
 *
 * @param rule the rule or table row
 * @param facts the facts it matched, in the order of its conditions (those of {@code not}, {@code exists} and
 *     {@code accumulate} left out)
 * @param outcome field to value for a table row; empty for a DRL rule
 * @param subject what a DRL rule concluded about, as the id of a proposal; the empty text for a table row
 */
public record Firing(Rule rule, List<Record> facts, Map<String, String> outcome, String subject) {}
