package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerFile;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerRow;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleWalk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of a row or a purpose of a ledger why it is classified as it is. */
public final class RowExplainer {

    private final Classifier classifier;
    private final RuleSet rules;
    private final Map<String, Rule> byId = new HashMap<>();

    public RowExplainer(Classifier classifier) {
        this.classifier = classifier;
        this.rules = classifier.rules().ruleSet();
        rules.rules().forEach(rule -> byId.put(rule.id(), rule));
    }

    /** Ids of all rows of the tables, in the rule set's order. */
    public List<String> rules() {
        return rules.rules().stream().map(Rule::id).toList();
    }

    /**
     * @param line of the file on which the row begins, from 1 on, as a spreadsheet counts
     * @return empty when no row that could be read begins there, or it holds no euros of its own
     * @throws fi.lapsivaaka.ledger.RefusedLedger when the file cannot be read
     */
    public Optional<RowExplanation> explain(LedgerSource ledger, LedgerOptions options, long line) throws IOException {
        try (LedgerFile file = new LedgerReader().open(ledger, options)) {
            while (file.hasNext()) {
                LedgerRow row = file.next();
                if (row.line() == line) {
                    return row.kind() == LedgerRow.Kind.ENTRY
                            ? Optional.of(new RowExplanation(row, explain(row.key())))
                            : Optional.empty();
                }
                if (row.line() > line) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    /** Why the rules place euros for this purpose where they do. */
    public EntryExplanation explain(LedgerKey purpose) {
        Classification found = classifier.classify(purpose);
        List<EntryExplanation.Step> steps = new ArrayList<>();
        List<String> deciding = new ArrayList<>();
        for (Match match : found.steps()) {
            Rule rule = byId.get(match.rule());
            if (rule != null) {
                deciding.add(rule.id());
                steps.add(new EntryExplanation.Step(
                        match.table(),
                        RuleWalk.of(rule, List.of(found.entry())),
                        rule.outcome(),
                        rules.texts().get(rule.id())));
            }
        }
        return new EntryExplanation(
                found,
                steps,
                classifier.rules().keys().stream()
                        .filter(key -> key.id().equals(found.key()))
                        .findFirst()
                        .orElse(null),
                found.matches().stream()
                        .map(Match::rule)
                        .filter(rule -> !deciding.contains(rule))
                        .toList());
    }

    /**
     * How a row of the tables fares with this purpose.
     *
     * @return empty when there is no such rule
     */
    public Optional<AskedRow> ask(String id, LedgerKey purpose) {
        return Optional.ofNullable(byId.get(id)).map(rule -> {
            Classification found = classifier.classify(purpose);
            RuleWalk walk = RuleWalk.of(rule, List.of(found.entry()));
            AskedRow.Standing standing;
            if (found.steps().stream().anyMatch(step -> step.rule().equals(id))) {
                standing = AskedRow.Standing.DECIDES;
            } else if (found.matches().stream().anyMatch(match -> match.rule().equals(id))) {
                standing = AskedRow.Standing.LOST;
            } else {
                standing = walk.fires() ? AskedRow.Standing.DOES_NOT_COUNT : AskedRow.Standing.SILENT;
            }
            return new AskedRow(walk, standing);
        });
    }
}
