package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.childbudget.CurrentMethod.Used;
import fi.lapsivaaka.classification.ClassificationMethod;
import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSetInUse;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
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
    private final FirstViews views;

    RulesInForce(CurrentMethod method, LedgerImports imports, BudgetRebuilder rebuilder, FirstViews views) {
        this.views = views;
        this.method = method;
        this.imports = imports;
        this.rebuilder = rebuilder;
    }

    /** Builds what the rules in force have not seen yet. */
    @Override
    public void run(ApplicationArguments arguments) {
        build(method.used());
        method.local().forEach(organisation -> build(organisation, method.used(organisation)));
        views.make();
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
        views.make();
    }

    /**
     * The same for the figures of one organisation alone, which from then on has rules of its own. They are built by the
     * national rules too, so that both can be compared.
     */
    public synchronized void take(UUID organisation, ClassificationRules rules) {
        Used next = Used.usual(rules);
        build(organisation, next);
        method.change(organisation, next, () -> build(organisation, next));
        views.make(organisation);
    }

    /** From then on the organisation has no rules of its own, and its figures are told by the national ones. */
    public synchronized void giveUp(UUID organisation) {
        method.change(organisation, null, () -> build(organisation, method.used()));
        views.make(organisation);
    }

    /** The national rules. */
    public ClassificationRules rules() {
        return method.used().rules();
    }

    /** The rules that views show an organisation's figures by. */
    public ClassificationRules rules(UUID organisation) {
        return method.used(organisation).rules();
    }

    /** The organisations with rules of their own. */
    public Set<UUID> local() {
        return method.local();
    }

    @Override
    public RuleSet ruleSet() {
        return rules().ruleSet();
    }

    /** The national rules, with the choices of method. */
    public ClassificationMethod now() {
        return method.method();
    }

    private void build(Used used) {
        build(used, any -> true);
    }

    private void build(UUID organisation, Used used) {
        build(used, one -> one.organisationId().equals(organisation));
    }

    private void build(Used used, Predicate<LedgerImport> chosen) {
        UUID methodId = method.id(used.method());
        imports.findByWithdrawnAtIsNullOrderByImportedAtDesc().stream()
                .filter(chosen)
                .forEach(one -> rebuilder.build(used, methodId, one.id()));
    }
}
