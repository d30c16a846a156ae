package fi.lapsivaaka.classification;

import fi.lapsivaaka.Money;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry belongs, and why.
 *
 * @param rule id of the table row that placed it
 * @param steps the rows that led there: name to class, exclusion or service, account to provision
 * @param service id of the service, or the empty text where none of ours fits
 * @param family code of the service family, or the empty text
 * @param level {@code green}, {@code yellow}, {@code red}, {@code none}, {@code split}, {@code inherited} or
 *     {@code not-children}
 * @param weights level code to weight: one level, or several where the service is split
 * @param lifeStages codes of life stages, possibly none
 * @param provision {@code own}, {@code purchase}, {@code voucher}, {@code grant}, {@code internal}, or the empty text
 *     where no account tells it
 * @param careStructure {@code open}, {@code housing}, {@code institutional}, {@code none} or the empty text
 * @param statutory {@code required}, {@code discretionary}, {@code voluntary} or the empty text
 * @param childShare ten thousandths of the amount that are for children; null where the amount follows its user
 * @param shareBasis {@code fixed}, {@code default}, {@code profile}, {@code formula}, {@code inherit} or
 *     {@code unclassified}
 * @param population whose population gave the share, where it is a population share
 * @param key id of the allocation key
 * @param reason in Finnish
 * @param conflict kind of conflict that a reviewer should know of, or the empty text
 * @param matches every row that holds
 */
public record Classification(
        Entry entry,
        String rule,
        List<Match> steps,
        String service,
        String family,
        String level,
        Map<String, Integer> weights,
        List<String> lifeStages,
        String provision,
        String careStructure,
        String statutory,
        String act,
        String section,
        @Nullable Integer childShare,
        String shareBasis,
        @Nullable PopulationShare population,
        String key,
        String reason,
        String conflict,
        Confidence confidence,
        List<Match> matches) {

    /** Share basis of an entry that nothing placed. */
    public static final String UNCLASSIFIED = "unclassified";

    /** The level of amounts that follow their user. */
    public static final String INHERITED = "inherited";

    static final int WHOLE = 10_000;

    public Classification {
        steps = List.copyOf(steps);
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
        lifeStages = List.copyOf(lifeStages);
        matches = List.copyOf(matches);
    }

    public boolean unclassified() {
        return shareBasis.equals(UNCLASSIFIED);
    }

    /** Whether the amount is no cost of a service at all. */
    public boolean excluded() {
        return steps.stream().anyMatch(step -> step.table().equals(Tables.EXCLUSIONS));
    }

    /** Whether the amount follows its user, so that its children's share is not known here. */
    public boolean inherits() {
        return childShare == null;
    }

    /** The part of an amount that is for children; zero cents where the amount follows its user. */
    public Money child(Money amount) {
        return childShare == null
                ? Money.ZERO
                : amount.split(childShare, WHOLE - childShare).get(0);
    }

    /** An amount by level code, to the cent; levels outside the traffic light count as {@code none}. */
    public Map<String, Money> levels(Money amount) {
        if (weights.size() == 1) {
            return Map.of(weights.keySet().iterator().next(), amount);
        }
        List<Money> parts = amount.split(
                weights.values().stream().mapToLong(Integer::longValue).toArray());
        Map<String, Money> levels = new LinkedHashMap<>();
        Iterator<Money> part = parts.iterator();
        weights.keySet().forEach(code -> levels.put(code, part.next()));
        return levels;
    }

    /** The same placing with a share that was found afterwards, for amounts that follow their user. */
    Classification withInheritedShare(int basisPoints) {
        return new Classification(
                entry,
                rule,
                steps,
                service,
                family,
                level,
                weights,
                lifeStages,
                provision,
                careStructure,
                statutory,
                act,
                section,
                basisPoints,
                shareBasis,
                population,
                key,
                reason,
                conflict,
                confidence,
                matches);
    }
}
