package fi.lapsivaaka.workshop;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.childbudget.Selection;
import fi.lapsivaaka.database.TestDatabase;
import fi.lapsivaaka.ledger.BenchmarkLedger;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.people.PracticePeople;
import fi.lapsivaaka.preparation.AnswerKeeper;
import fi.lapsivaaka.preparation.Author;
import fi.lapsivaaka.preparation.Origin;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import fi.lapsivaaka.proposal.PracticeDraft;
import fi.lapsivaaka.proposal.PracticeDrafts;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long it takes to see what a draft of rules would change: of a city's keys, and of the matters kept. Each round edits
 * the draft, so nothing of the round before can be used again. docs/performance.md tells how to run it.
 */
public final class EffectBenchmark {

    private static final String TRAVEL = "school-travel-minutes-under-13";

    private final ConfigurableApplicationContext service;
    private final UUID expert;
    private final int rounds;

    private EffectBenchmark(ConfigurableApplicationContext service, int rounds) {
        this.service = service;
        this.expert = service.getBean(PracticePeople.class)
                .find("expert")
                .orElseThrow()
                .id();
        this.rounds = rounds;
    }

    /**
     * @param arguments matters, entries, keys and rounds; a thousand, a million, two hundred thousand and five where they
     *     are not given
     */
    public static void main(String[] arguments) throws IOException {
        int matters = argument(arguments, 0, 1_000);
        int entries = argument(arguments, 1, 1_000_000);
        int keys = argument(arguments, 2, 200_000);
        try (ConfigurableApplicationContext service = BenchmarkLedger.service(TestDatabase.migrated())) {
            EffectBenchmark benchmark = new EffectBenchmark(service, argument(arguments, 3, 5));
            benchmark.keep(matters);
            LedgerImport taken = service.getBean(LedgerImporter.class)
                    .take(
                            LedgerSource.of(BenchmarkLedger.of(entries, keys)),
                            new LedgerOptions("Koekunta", "", 0, ""),
                            new fi.lapsivaaka.ledger.Origin("Made up", ""));
            benchmark.measure(
                    RuleKind.SERVICE_CLASSIFICATION,
                    new Selection(taken.organisationId(), 2025, Phase.ACTUAL, Map.of()));
            benchmark.measure(RuleKind.CHILD_IMPACT, null);
            System.out.printf(
                    Locale.ROOT, "heap at most %,d MB%n", Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static int argument(String[] arguments, int at, int usual) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : usual;
    }

    /** The practice drafts over and over, each under a name of its own; every other one is being worked on. */
    private void keep(int matters) {
        KeptDrafts drafts = service.getBean(KeptDrafts.class);
        AnswerKeeper answers = service.getBean(AnswerKeeper.class);
        List<PracticeDraft> texts = PracticeDrafts.shipped().in(Language.FI);
        Author author = new Author(expert.toString(), "");
        for (int number = 0; number < matters; number++) {
            PracticeDraft text = texts.get(number % texts.size());
            KeptDraft draft = drafts.save(new KeptDraft(
                    UUID.randomUUID(),
                    0,
                    number + " " + text.title(),
                    text.text(),
                    "kunta",
                    null,
                    true,
                    Instant.now(),
                    null,
                    expert,
                    null));
            if (number % 2 == 0) {
                answers.keep(draft.id(), "L-05", Answer.of("Muutos " + number), 0, Origin.CHANGED, author);
            }
        }
    }

    private void measure(RuleKind kind, @Nullable Selection over) {
        UUID draft = service.getBean(DraftOpener.class).open(kind, "Mittaus", expert);
        double[] seconds = new double[rounds];
        long total = 0;
        for (int round = 0; round < rounds; round++) {
            edit(draft, kind, round);
            long start = System.nanoTime();
            Effect effect = run(draft, over);
            seconds[round] = (System.nanoTime() - start) / 1e9;
            total = effect.total();
        }
        System.out.printf(Locale.ROOT, "%s: %,d, first round %.2f s, ", kind.id(), total, seconds[0]);
        Arrays.sort(seconds);
        System.out.printf(Locale.ROOT, "median %.2f s, slowest %.2f s%n", seconds[rounds / 2], seconds[rounds - 1]);
    }

    private Effect run(UUID draft, @Nullable Selection over) {
        RuleDraft now = service.getBean(RuleDrafts.class).find(draft).orElseThrow();
        UUID run = service.getBean(EffectRunner.class).begin(now, over, expert);
        Effects effects = service.getBean(Effects.class);
        Effect effect = effects.find(run).orElseThrow();
        while (effect.state() == Effect.State.RUNNING) {
            LockSupport.parkNanos(20_000_000);
            effect = effects.find(run).orElseThrow();
        }
        if (effect.state() != Effect.State.DONE) {
            throw new IllegalStateException("the run failed");
        }
        return effect;
    }

    private void edit(UUID draft, RuleKind kind, int round) {
        RuleDraft now = service.getBean(RuleDrafts.class).find(draft).orElseThrow();
        if (kind == RuleKind.SERVICE_CLASSIFICATION) {
            Map<String, String> share = Map.of("share", String.valueOf(30 + round));
            service.getBean(TableEditor.class)
                    .save(draft, now.revision(), "services.drl.csv", Map.of("R067", share), expert);
        } else {
            service.getBean(EntryEditor.class)
                    .save(draft, now.revision(), "parameters.yaml", TRAVEL, travel(now, 140 + round), expert);
        }
    }

    private String travel(RuleDraft draft, int minutes) {
        byte[] parameters = service.getBean(DraftFiles.class).of(draft).get("parameters.yaml");
        return EntrySheet.of("parameters.yaml", parameters)
                .entry(TRAVEL)
                .orElseThrow()
                .text()
                .replaceFirst("value: *[0-9]+", "value: " + minutes);
    }
}
