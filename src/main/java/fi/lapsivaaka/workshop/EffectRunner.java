package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.RulesInUse;
import fi.lapsivaaka.childbudget.ChildBudgets;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.ledger.LedgerAmounts;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImports;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import jakarta.annotation.PreDestroy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Runs drafts over real figures and matters in the background, one after the other. */
@Component
public class EffectRunner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(EffectRunner.class);
    private static final int MOST_WAITING = 8;
    private static final int FEW = 10;

    private final Effects effects;
    private final DraftFiles files;
    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final RuleReader reader;
    private final MatterRun matters;
    private final LedgerImports imports;
    private final LedgerAmounts amounts;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), work -> new Thread(work, "effects"));

    EffectRunner(
            Effects effects,
            DraftFiles files,
            RuleVersions versions,
            ApplyingVersions applying,
            RuleReader reader,
            MatterRun matters,
            LedgerImports imports,
            LedgerAmounts amounts) {
        this.effects = effects;
        this.files = files;
        this.versions = versions;
        this.applying = applying;
        this.reader = reader;
        this.matters = matters;
        this.imports = imports;
        this.amounts = amounts;
    }

    /** At the start of the service nothing runs yet. */
    @Override
    public void run(ApplicationArguments arguments) {
        effects.failBrokenOff();
    }

    /**
     * Begins a run of a draft as it is now, against the version it was made from.
     *
     * @param over organisation, year and phase of a ledger, all of whose lines are placed; null for rules that judge matters
     * @throws RejectedExecutionException when too many runs wait already
     */
    public UUID begin(RuleDraft draft, @Nullable Selection over, UUID person) {
        SortedMap<String, byte[]> edited = files.of(draft);
        RuleVersion base = versions.find(draft.baseId()).orElseThrow();
        UUID id = effects.begin(
                draft.id(),
                RuleSet.sha256(edited),
                base.sha256(),
                over == null ? null : over.organisationId(),
                over == null ? null : over.year(),
                over == null ? "" : over.phase().code(),
                person);
        LocalDate day = draft.inForceOn() == null || draft.inForceOn().isBefore(reader.today())
                ? reader.today()
                : draft.inForceOn();
        try {
            List<UUID> concerned = over == null ? concerned(draft) : List.of();
            thread.execute(() -> run(id, edited, versions.files(base.sha256()), over, concerned, day));
        } catch (RejectedExecutionException full) {
            effects.fail(id);
            throw full;
        }
        return id;
    }

    private void run(
            UUID id,
            Map<String, byte[]> edited,
            Map<String, byte[]> base,
            @Nullable Selection over,
            List<UUID> concerned,
            LocalDate day) {
        try {
            effects.finish(
                    id, over == null ? judged(id, edited, base, concerned, day) : placed(id, edited, base, over));
        } catch (RefusedRuleSet refused) {
            effects.fail(id); // the page tells what is wrong with the draft
        } catch (RuntimeException failure) {
            log.error("the effect of a draft could not be found", failure);
            effects.fail(id);
        }
    }

    private List<UUID> concerned(RuleDraft draft) {
        return matters.matters(
                draft.organisationId(),
                applying.organisations(draft.kind()).stream()
                        .filter(organisation ->
                                applying.newest(draft.kind(), organisation).local())
                        .toList());
    }

    private MatterEffect judged(
            UUID id, Map<String, byte[]> edited, Map<String, byte[]> base, List<UUID> all, LocalDate day) {
        effects.progress(id, 0, all.size());
        RulesInUse.Ready before = reader.published(base);
        return matters.run(all, before, reader.assessment(edited, before), day, done -> {
            if (done % FEW == 0) {
                effects.progress(id, done, all.size());
            }
        });
    }

    private BudgetEffect placed(UUID id, Map<String, byte[]> edited, Map<String, byte[]> base, Selection over) {
        List<LedgerImport> counting = imports.findCounting(over.organisationId(), over.year());
        long total = counting.stream().mapToLong(LedgerImport::keyCount).sum();
        effects.progress(id, 0, total);
        BudgetRun run = new BudgetRun(
                reader.classification(base),
                reader.classification(edited),
                ChildBudgets.phases(counting, over.phase()),
                reader.vocabulary(),
                keys -> effects.progress(id, keys, total));
        for (LedgerImport one : counting) {
            amounts.forEach(one.id(), sum -> {
                if (sum.key().year() == over.year()) {
                    run.add(sum);
                }
            });
        }
        return run.finish();
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
