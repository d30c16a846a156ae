package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Statutory;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes a cost view of placed amounts, wherever they come from: the one place where its figures are counted. Add each key
 * of one organisation and year once, with all its phases, since shares are rounded key by key.
 */
final class CostCounter {

    /** Euros of the same service on the same level. */
    private record LineKey(String service, String level) {}

    private static final class Line {
        private final Sum sum = new Sum();
        private final Map<String, Sum> units = new LinkedHashMap<>();
        private final Set<String> lifeStages = new TreeSet<>();
        private final Set<String> shareBases = new TreeSet<>();
        private Statutory statutory = Statutory.UNKNOWN;
    }

    private final Vocabulary vocabulary;
    private final List<String> groups;
    private final Set<String> services;
    private final Map<LineKey, Line> lines = new LinkedHashMap<>();
    private final Sum total = new Sum();

    /**
     * @param groups codes of service groups; those that are not known have no services
     */
    CostCounter(Vocabulary vocabulary, Collection<String> groups) {
        this.vocabulary = vocabulary;
        this.groups = List.copyOf(groups);
        this.services = services(vocabulary, groups);
    }

    /** Ids of the services that groups cover. */
    static Set<String> services(Vocabulary vocabulary, Collection<String> groups) {
        return groups.stream()
                .flatMap(code -> vocabulary.group(code).stream())
                .map(ServiceGroup::services)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void add(LedgerKey key, Placement placement, Map<Phase, Money> amounts) {
        if (!services.contains(placement.service())) {
            return;
        }
        Line line = lines.computeIfAbsent(new LineKey(placement.service(), placement.level()), any -> new Line());
        line.sum.add(placement, amounts);
        line.units.computeIfAbsent(key.unitName(), any -> new Sum()).add(placement, amounts);
        line.lifeStages.addAll(placement.lifeStages());
        line.shareBases.add(placement.shareBasis());
        line.statutory = stronger(line.statutory, statutory(placement.statutory()));
        total.add(placement, amounts);
    }

    /**
     * @param uncertainty of all the organisation's euros, asked for the headline phase
     */
    CostView view(Provenance provenance, @Nullable Children children, Function<Phase, Uncertainty> uncertainty) {
        if (!total.has(Phase.AMENDED)) {
            total.addAmended();
            for (Line line : lines.values()) {
                line.sum.addAmended();
                line.units.values().forEach(Sum::addAmended);
            }
        }
        Euros all = total.euros();
        Phase headline = all.headline().orElse(Phase.ACTUAL);
        List<CostLine> made = lines.entrySet().stream()
                .map(line -> line(line.getKey(), line.getValue(), headline, children))
                .sorted(largestFirst(headline, CostLine::euros, CostLine::service))
                .toList();
        return new CostView(
                provenance,
                groups,
                headline,
                made,
                all,
                perChild(all, headline, children),
                children,
                uncertainty.apply(headline));
    }

    private CostLine line(LineKey key, Line line, Phase headline, @Nullable Children children) {
        Optional<Service> service = vocabulary.service(key.service());
        Euros euros = line.sum.euros();
        List<UnitCost> units = line.units.entrySet().stream()
                .map(unit -> new UnitCost(unit.getKey(), unit.getValue().euros()))
                .sorted(largestFirst(headline, UnitCost::euros, UnitCost::name))
                .toList();
        return new CostLine(
                key.service(),
                service.map(Service::name).orElseGet(() -> LocalizedText.same(key.service())),
                key.level(),
                line.sum.levels(headline),
                inOrder(line.lifeStages),
                line.statutory,
                service.map(Service::act).orElse(""),
                service.map(Service::section).orElse(""),
                service.map(Service::provisions).orElse(List.of()),
                new ArrayList<>(line.shareBases),
                euros,
                perChild(euros, headline, children),
                units);
    }

    private static @Nullable Money perChild(Euros euros, Phase phase, @Nullable Children children) {
        return children == null ? null : euros.perChild(phase, children.under18());
    }

    private List<String> inOrder(Set<String> lifeStages) {
        return vocabulary.lifeStages().stream()
                .map(LifeStage::code)
                .filter(lifeStages::contains)
                .toList();
    }

    private static Statutory statutory(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "required" -> Statutory.REQUIRED;
            case "discretionary" -> Statutory.DISCRETIONARY;
            case "voluntary" -> Statutory.VOLUNTARY;
            default -> Statutory.UNKNOWN;
        };
    }

    /** Of entries that rest on an act differently, the line tells the strongest duty. */
    private static Statutory stronger(Statutory one, Statutory other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static <T> Comparator<T> largestFirst(Phase phase, Function<T, Euros> euros, Function<T, String> name) {
        return Comparator.comparing((T one) ->
                        Optional.ofNullable(euros.apply(one).total(phase)).orElse(Money.ZERO))
                .reversed()
                .thenComparing(name);
    }
}
