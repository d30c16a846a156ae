package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Adds up classified amounts. */
final class Tally {

    private static final class OneOrganisation {
        final Map<String, Money> levels = new LinkedHashMap<>();
        final Set<PopulationShare> populations = new LinkedHashSet<>();
        Money total = Money.ZERO;
        Money child = Money.ZERO;
        Money inherited = Money.ZERO;
        Money shared = Money.ZERO;
    }

    private final List<String> levelCodes;
    private final Map<String, OneOrganisation> organisations = new LinkedHashMap<>();
    private final Map<String, Money> byBasis = new TreeMap<>();
    private long rows;
    private long unclassifiedRows;
    private Money unclassified = Money.ZERO;
    private long passedOver;

    Tally(List<String> levelCodes) {
        this.levelCodes = levelCodes;
    }

    void passOver() {
        passedOver++;
    }

    void add(String organisation, Classification classification, Money amount) {
        rows++;
        OneOrganisation one = organisations.computeIfAbsent(organisation, name -> {
            OneOrganisation fresh = new OneOrganisation();
            levelCodes.forEach(code -> fresh.levels.put(code, Money.ZERO));
            fresh.levels.put("none", Money.ZERO);
            return fresh;
        });
        one.total = one.total.plus(amount);
        one.child = one.child.plus(classification.child(amount));
        classification.levels(amount).forEach((code, part) -> one.levels.merge(code, part, Money::plus));
        if (classification.level().equals(Classification.INHERITED)) {
            one.inherited = one.inherited.plus(amount);
        }
        if (!classification.inherits() && !classification.excluded()) {
            one.shared = one.shared.plus(amount);
        }
        if (classification.population() != null) {
            one.populations.add(classification.population());
        }
        byBasis.merge(classification.shareBasis(), amount, Money::plus);
        if (classification.unclassified()) {
            unclassifiedRows++;
            unclassified = unclassified.plus(amount);
        }
    }

    /**
     * The children's share of everything in an organisation whose share is known, in ten thousandths: what its overheads
     * are allocated by.
     */
    Map<String, Integer> overheadShares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        organisations.forEach((name, one) -> {
            double share = one.shared.isZero() ? 0 : (double) one.child.cents() / one.shared.cents();
            shares.put(name, (int) Math.round(Math.max(0, Math.min(1, share)) * Classification.WHOLE));
        });
        return shares;
    }

    LedgerSummary summary(Profile profile) {
        Money total = Money.ZERO;
        Money child = Money.ZERO;
        List<OrganisationSummary> all = new ArrayList<>();
        for (Map.Entry<String, OneOrganisation> entry : organisations.entrySet()) {
            OneOrganisation one = entry.getValue();
            total = total.plus(one.total);
            child = child.plus(one.child);
            all.add(new OrganisationSummary(
                    entry.getKey(), one.levels, one.total, one.child, one.inherited, List.copyOf(one.populations)));
        }
        return new LedgerSummary(rows, total, child, unclassifiedRows, unclassified, all, byBasis, passedOver, profile);
    }
}
