package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Classification;
import fi.lapsivaaka.classification.Classifier;
import fi.lapsivaaka.ledger.LedgerFile;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.LedgerOptions;
import fi.lapsivaaka.ledger.LedgerReader;
import fi.lapsivaaka.ledger.LedgerRow;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The costs in one ledger file, without any database: its keys are kept in memory, its rows are not. Of several
 * organisations the first counts; of several years the newest with actual figures, or else the newest.
 */
public final class LedgerCosts {

    private static final int NEWEST = 9999;

    private final String file;
    private final Classifier classifier;
    private final Vocabulary vocabulary;
    private final String organisation;
    private final int year;
    private final List<LedgerKey> keys = new ArrayList<>();
    private final List<Map<Phase, Money>> amounts = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();

    private LedgerCosts(
            String file, Classifier classifier, Vocabulary vocabulary, Map<LedgerKey, Map<Phase, Money>> sums) {
        this.file = file;
        this.classifier = classifier;
        this.vocabulary = vocabulary;
        LedgerKey first = sums.keySet().iterator().next();
        this.organisation = first.organisation();
        this.year = year(sums);
        sums.forEach((key, money) -> {
            if (key.organisation().equals(organisation) && key.year() == year) {
                keys.add(key);
                amounts.add(money);
            }
        });
        for (Classification classification : classifier.classify(keys)) {
            placements.add(Placement.of(classification));
        }
    }

    /**
     * @throws fi.lapsivaaka.ledger.RefusedLedger when the file cannot be read, or a row of it cannot
     */
    public static LedgerCosts read(
            LedgerSource source, LedgerOptions options, Classifier classifier, Vocabulary vocabulary)
            throws IOException {
        Map<LedgerKey, Map<Phase, Money>> sums = new LinkedHashMap<>();
        try (LedgerFile ledger = new LedgerReader().open(source, options)) {
            while (ledger.hasNext()) {
                LedgerRow row = ledger.next();
                if (row.kind() == LedgerRow.Kind.ENTRY) {
                    Map<Phase, Money> own = sums.computeIfAbsent(row.key(), key -> new EnumMap<>(Phase.class));
                    row.amounts().forEach((phase, money) -> own.merge(phase, money, Money::plus));
                }
            }
            ledger.refuseFaults();
        }
        return new LedgerCosts(source.name(), classifier, vocabulary, sums);
    }

    private static int year(Map<LedgerKey, Map<Phase, Money>> sums) {
        Comparator<Map.Entry<LedgerKey, Map<Phase, Money>>> best =
                Comparator.comparing(entry -> entry.getValue().containsKey(Phase.ACTUAL));
        return sums.entrySet().stream()
                .max(best.thenComparing(entry -> entry.getKey().year()))
                .orElseThrow()
                .getKey()
                .year();
    }

    /**
     * What the services of these groups cost in the file.
     *
     * @param groups codes of service groups
     */
    public CostView view(Collection<String> groups) {
        CostCounter counter = new CostCounter(vocabulary, groups);
        for (int i = 0; i < keys.size(); i++) {
            counter.add(keys.get(i), placements.get(i), amounts.get(i));
        }
        Optional<Municipality> municipality = vocabulary.municipality(organisation);
        Provenance provenance = new Provenance(
                municipality
                        .map(Municipality::name)
                        .orElseGet(() -> LocalizedText.same(organisation.isBlank() ? "–" : organisation)),
                keys.get(0).organisationType(),
                year,
                municipality.map(Municipality::practice).orElse(false),
                List.of(file),
                classifier.method());
        Children children = vocabulary
                .childPopulation(organisation, year == 0 ? NEWEST : year)
                .map(Children::of)
                .orElse(null);
        return counter.view(provenance, children, this::uncertainty);
    }

    private Uncertainty uncertainty(Phase phase) {
        boolean amended = amounts.stream().anyMatch(money -> money.containsKey(Phase.AMENDED));
        Uncertainty uncertainty = Uncertainty.NONE;
        for (int i = 0; i < keys.size(); i++) {
            Map<Phase, Money> money = amounts.get(i);
            Money part = phase == Phase.AMENDED && !amended
                    ? money.getOrDefault(Phase.BUDGET, Money.ZERO).plus(money.getOrDefault(Phase.CHANGES, Money.ZERO))
                    : money.getOrDefault(phase, Money.ZERO);
            uncertainty = uncertainty.with(placements.get(i).shareBasis(), part);
        }
        return uncertainty;
    }
}
