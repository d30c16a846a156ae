package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import fi.lapsivaaka.ruleset.Firing;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Drools with one rule for each row, fired on batches of whole entries. */
final class OneRuleARow implements Evaluator {

    private static final int BATCH = 20_000;

    private final KnowledgeBase base;

    OneRuleARow(Table table) {
        base = KnowledgeBase.of(table.ruleSet(), Table.SCHEMA, row -> true);
    }

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        for (int from = 0; from < entries.size(); from += BATCH) {
            List<Entry> batch = entries.subList(from, Math.min(from + BATCH, entries.size()));
            Map<Object, String> rows = new HashMap<>();
            for (Firing firing : base.fire(batch)) {
                rows.putIfAbsent(firing.facts().get(0), firing.rule().id());
            }
            batch.forEach(entry -> first.add(rows.getOrDefault(entry, "")));
        }
        return first;
    }
}
