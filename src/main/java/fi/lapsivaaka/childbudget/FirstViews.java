package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import jakarta.annotation.PreDestroy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the views that need every line of a year as soon as figures or rules have changed, one after the other in the
 * background, so that nobody who opens them has to wait: those that open where an address names no year.
 */
@Component
class FirstViews {

    private static final Logger log = LoggerFactory.getLogger(FirstViews.class);

    /** Organisations at most whose views are made when rules change for all; the newest figures come first. */
    private static final int MOST = 50;

    private static final long LONGEST_SECONDS = 20;

    private static final List<Dimension> SHIFTS = List.of(Dimension.LEVEL, Dimension.PROVISION);

    private final Organisations organisations;
    private final LedgerImports imports;
    private final ChildBudgets budgets;
    private final Shifts shifts;
    private final MethodComparisons comparisons;
    private final Set<UUID> waiting = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(FirstViews::named);

    FirstViews(
            Organisations organisations,
            LedgerImports imports,
            ChildBudgets budgets,
            Shifts shifts,
            MethodComparisons comparisons) {
        this.organisations = organisations;
        this.imports = imports;
        this.budgets = budgets;
        this.shifts = shifts;
        this.comparisons = comparisons;
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "first-views");
        thread.setDaemon(true);
        return thread;
    }

    /** Of all organisations. */
    void make() {
        make(imports.findByWithdrawnAtIsNullOrderByImportedAtDesc().stream()
                .map(LedgerImport::organisationId)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /** Of one organisation; returns at once. */
    void make(UUID organisation) {
        make(List.of(organisation));
    }

    private void make(Collection<UUID> some) {
        for (UUID one : some) {
            if (!thread.isShutdown() && waiting.add(one)) {
                thread.execute(() -> work(one));
            }
        }
    }

    private void work(UUID organisation) {
        waiting.remove(organisation);
        if (thread.isShutdown()) {
            return;
        }
        try {
            organisations.findById(organisation).ifPresent(this::views);
        } catch (RuntimeException failure) {
            log.warn(
                    "the views of {} could not be made beforehand", organisation, failure); // who opens them makes them
        }
    }

    private void views(Organisation organisation) {
        List<BudgetYear> years = budgets.years(organisation.id());
        BudgetYear.opened(years)
                .flatMap(year ->
                        year.opened().map(phase -> new Selection(organisation.id(), year.year(), phase, Map.of())))
                .ifPresent(opened -> views(organisation, opened, years));
    }

    private void views(Organisation organisation, Selection opened, List<BudgetYear> years) {
        years.stream()
                .filter(year -> year.year() < opened.year() && year.phases().contains(opened.phase()))
                .findFirst()
                .ifPresent(before -> SHIFTS.forEach(by ->
                        shifts.of(organisation, opened, before.year(), null, by, DivisionKey.UNDER_18, any -> true)));
        comparisons.of(organisation, opened, null, null);
    }

    /** Waits for the view that is being made, since the database goes next. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
