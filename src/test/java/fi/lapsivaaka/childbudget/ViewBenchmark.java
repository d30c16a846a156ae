package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.database.TestDatabase;
import fi.lapsivaaka.ledger.BenchmarkLedger;
import fi.lapsivaaka.ledger.LedgerImport;
import fi.lapsivaaka.ledger.LedgerImporter;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.Origin;
import fi.lapsivaaka.ledger.Phase;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long views of the child budget take over a large ledger and over one ten times as large, asked in turn. Both have the
 * same keys, and a year before with an entry for each. What is remembered of figures that never change is told apart: the
 * first time is that of the first who asks. docs/performance.md tells how to run it.
 */
public final class ViewBenchmark {

    private ViewBenchmark() {}

    /**
     * @param arguments entries of the smaller ledger, entries of the larger, keys of both and rounds; a million, ten
     *     million, a hundred thousand and a hundred where they are not given
     */
    public static void main(String[] arguments) throws IOException {
        int small = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int large = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000_000;
        int keys = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 100;
        try (ConfigurableApplicationContext context = BenchmarkLedger.service(TestDatabase.migrated())) {
            LedgerImporter importer = context.getBean(LedgerImporter.class);
            Selection ofSmall = take(importer, small, keys, "Pienempi");
            Selection ofLarge = take(importer, large, keys, "Isompi");
            context.getBean(RulesInForce.class).take(NewRulesBenchmark.rules(0));
            System.out.printf(
                    Locale.ROOT,
                    "%-26s %28s %28s %6s %10s%n",
                    "",
                    "median and p95, ms, smaller",
                    "larger",
                    "ratio",
                    "first time");
            views(context).forEach((name, view) -> {
                double[] one = new double[rounds];
                double[] other = new double[rounds];
                double firstTime = milliseconds(view, ofLarge);
                for (int round = -rounds / 5; round < rounds; round++) {
                    double first = milliseconds(view, ofSmall);
                    double second = milliseconds(view, ofLarge);
                    if (round >= 0) {
                        one[round] = first;
                        other[round] = second;
                    }
                }
                Arrays.sort(one);
                Arrays.sort(other);
                System.out.printf(
                        Locale.ROOT,
                        "%-26s %18.1f %9.1f %18.1f %9.1f %6.2f %10.1f%n",
                        name,
                        one[rounds / 2],
                        one[rounds * 95 / 100],
                        other[rounds / 2],
                        other[rounds * 95 / 100],
                        other[rounds / 2] / one[rounds / 2],
                        firstTime);
            });
        }
    }

    private static Selection take(LedgerImporter importer, int entries, int keys, String organisation)
            throws IOException {
        Origin origin = new Origin("Made up", "");
        LedgerOptions options = new LedgerOptions(organisation, "", 0, "");
        importer.take(LedgerSource.of(BenchmarkLedger.of(keys, keys, 2024)), options, origin);
        LedgerSource file = LedgerSource.of(BenchmarkLedger.of(entries, keys));
        long start = System.nanoTime();
        LedgerImport taken = importer.take(file, options, origin);
        System.out.printf(
                Locale.ROOT, "%,d entries taken in, %.1f s%n", taken.rowCount(), (System.nanoTime() - start) / 1e9);
        return new Selection(taken.organisationId(), 2025, Phase.ACTUAL, Map.of());
    }

    private static Map<String, Consumer<Selection>> views(ConfigurableApplicationContext context) {
        ChildBudgets budgets = context.getBean(ChildBudgets.class);
        Breakdowns breakdowns = context.getBean(Breakdowns.class);
        LedgerLines lines = context.getBean(LedgerLines.class);
        Organisations organisations = context.getBean(Organisations.class);
        Map<String, Consumer<Selection>> views = new LinkedHashMap<>();
        views.put("years", all -> found(budgets.years(all.organisationId())));
        views.put("child budget", all -> found(budgets.table(all.organisationId(), all.year(), all.phase())));
        for (Dimension dimension : Dimension.values()) {
            views.put("by " + dimension.code(), all -> found(breakdowns.by(dimension, all)));
        }
        views.put(
                "by service, green", all -> found(breakdowns.by(Dimension.SERVICE, all.and(Dimension.LEVEL, "green"))));
        views.put("trend", all -> found(breakdowns.trend(all)));
        views.put("lines", all -> found(lines.lines(all, 0)));
        views.put("lines, 20th page", all -> found(lines.lines(all, 19)));
        views.put("lines, default share", all -> found(lines.lines(all.and(Dimension.SHARE_BASIS, "default"), 0)));
        views.put("lines, one body", all -> found(lines.lines(all.and(Dimension.BODY, "Tekninen lautakunta"), 0)));
        views.put("lines, none such", all -> found(lines.lines(all.and(Dimension.SERVICE, "-"), 0)));
        views.put("a line explained", all -> {
            Organisation organisation = organisation(organisations, all);
            long key = lines.lines(all, 0).get(0).key();
            found(lines.line(all, key));
            found(lines.explain(organisation, key));
        });
        MethodComparisons methods = context.getBean(MethodComparisons.class);
        views.put("two versions of rules", all -> found(methods.of(organisation(organisations, all), all, null, null)));
        CostCentreTrends centres = context.getBean(CostCentreTrends.class);
        views.put("cost centres", all -> found(centres.choices(organisation(organisations, all))));
        views.put(
                "a cost centre",
                all -> found(centres.of(organisation(organisations, all), all, "1001")
                        .orElseThrow()));
        Shifts shifts = context.getBean(Shifts.class);
        for (Dimension by : List.of(Dimension.LEVEL, Dimension.PROVISION)) {
            views.put(
                    "shift by " + by.code(),
                    all -> found(shifts.of(
                                    organisation(organisations, all),
                                    all,
                                    all.year() - 1,
                                    null,
                                    by,
                                    DivisionKey.UNDER_18,
                                    any -> true)
                            .orElseThrow()));
        }
        UnbrokenTrends unbroken = context.getBean(UnbrokenTrends.class);
        views.put(
                "over organisations",
                all -> found(unbroken.of(organisation(organisations, all), all, DivisionKey.UNDER_18, any -> true)
                        .orElseThrow()));
        UncertainLines uncertain = context.getBean(UncertainLines.class);
        views.put("review queue, its sum", all -> found(uncertain.sum(all, "")));
        views.put("review queue", all -> found(uncertain.lines(all, "", 0, LedgerLines.PAGE)));
        views.put("review queue, low", all -> found(uncertain.lines(all, "low", 0, LedgerLines.PAGE)));
        views.put("review queue, 20th page", all -> found(uncertain.lines(all, "", 950, LedgerLines.PAGE)));
        CostViews matters = context.getBean(CostViews.class);
        views.put(
                "euros of a matter",
                all -> found(matters.of(all.organisationId(), all.year(), List.of("PERUSOPETUS"))));
        ActivityCosts activity = context.getBean(ActivityCosts.class);
        views.put("activity", all -> found(activity.of(organisation(organisations, all), all.phase())));
        return views;
    }

    private static Organisation organisation(Organisations organisations, Selection selection) {
        return organisations.findById(selection.organisationId()).orElseThrow();
    }

    private static void found(Object view) {
        Objects.requireNonNull(view);
    }

    private static double milliseconds(Consumer<Selection> view, Selection selection) {
        long start = System.nanoTime();
        view.accept(selection);
        return (System.nanoTime() - start) / 1e6;
    }
}
