package fi.lapsivaaka.benchmark;

import fi.lapsivaaka.classification.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules: one rule object for each row, tried in order until one applies. */
final class EasyRules implements Evaluator {

    private static final String ENTRY = "entry";
    private static final String ROW = "row";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));

    EasyRules(Table table) {
        int priority = 0;
        for (TableRow row : table.rows()) {
            rules.register(new RuleBuilder()
                    .name(row.id())
                    .priority(priority++)
                    .when(facts -> row.holds(facts.<Entry>get(ENTRY)))
                    .then(facts -> facts.put(ROW, row.id()))
                    .build());
        }
    }

    @Override
    public List<String> firstRows(List<Entry> entries) {
        List<String> first = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Facts facts = new Facts();
            facts.put(ENTRY, entry);
            facts.put(ROW, "");
            engine.fire(rules, facts);
            first.add(facts.get(ROW));
        }
        return first;
    }
}
