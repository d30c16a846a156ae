package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.CurrentMethod.Used;
import fi.lapsivaaka.classification.ClassificationMethod;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes rules in force. All figures are built with them beside the figures of the rules before; only then do views turn to
 * the new ones, all at once. Figures of older rules stay, and are there at once when their rules come in force again.
 */
@Component
@Order(50)
public class RulesInForce implements ApplicationRunner, RuleSetInUse {

    private final CurrentMethod method;
    private final LedgerImports imports;
    private final BudgetRebuilder rebuilder;

    RulesInForce(CurrentMethod method, LedgerImports imports, BudgetRebuilder rebuilder) {
        this.method = method;
        this.imports = imports;
        this.rebuilder = rebuilder;
    }

    /** Builds what the rules that ship have not seen yet. */
    @Override
    public void run(ApplicationArguments arguments) {
        build(method.used());
    }

    /**
     * Returns when views show the figures of these rules. Imports go on meanwhile; at the end they wait for a moment.
     *
     * @param rules with the usual choices of method
     */
    public synchronized void take(ClassificationRules rules) {
        Used next = Used.usual(rules);
        build(next);
        method.change(next, () -> build(next));
    }

    /** The rules that views show figures of. */
    public ClassificationRules rules() {
        return method.used().rules();
    }

    @Override
    public RuleSet ruleSet() {
        return rules().ruleSet();
    }

    /** The rules and choices that views show figures of. */
    public ClassificationMethod now() {
        return method.method();
    }

    private void build(Used used) {
        UUID methodId = method.id(used.method());
        for (LedgerImport one : imports.findByWithdrawnAtIsNullOrderByImportedAtDesc()) {
            rebuilder.build(used, methodId, one.id());
        }
    }
}
