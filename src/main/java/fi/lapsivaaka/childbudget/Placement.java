package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.classification.Classification;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of a {@link Classification}, and what is kept of it in the database.
 *
 * @param weights level code to weight
 * @param childShare ten thousandths for children; null where the amount follows its user
 */
record Placement(
        String rule,
        String service,
        String family,
        String level,
        Map<String, Integer> weights,
        List<String> lifeStages,
        String provision,
        String careStructure,
        String statutory,
        @Nullable Integer childShare,
        String shareBasis,
        String allocationKey,
        String confidence) {

    private static final int WHOLE = 10_000;

    static Placement of(Classification classification) {
        return new Placement(
                classification.rule(),
                classification.service(),
                classification.family(),
                classification.level(),
                classification.weights(),
                classification.lifeStages(),
                classification.provision(),
                classification.careStructure(),
                classification.statutory(),
                classification.childShare(),
                classification.shareBasis(),
                classification.key(),
                classification.confidence().name().toLowerCase(Locale.ROOT));
    }

    /**
     * What decides where euros stand, without the ids of rules; a children's share computed from residents changes every
     * year and is no decision.
     */
    List<String> outcome() {
        return List.of(
                service,
                level,
                writtenWeights(),
                String.join(",", lifeStages),
                provision,
                careStructure,
                statutory,
                shareBasis,
                shareBasis.equals("formula") ? "" : String.valueOf(childShare));
    }

    /** The part of an amount that is for children; zero where that is not known here. */
    Money child(Money amount) {
        return child(amount, childShare);
    }

    static Money child(Money amount, @Nullable Integer childShare) {
        return childShare == null
                ? Money.ZERO
                : amount.split(childShare, WHOLE - childShare).get(0);
    }

    /** An amount by level, to the cent. Amounts outside the traffic light keep the name of why. */
    Map<String, Money> levels(Money amount) {
        return levels(level, weights, amount);
    }

    /** The same from what is kept of a placement. */
    static Map<String, Money> levels(String level, String writtenWeights, Money amount) {
        return levels(level, weights(writtenWeights), amount);
    }

    private static Map<String, Money> levels(String level, Map<String, Integer> weights, Money amount) {
        if (level.equals("inherited") || level.equals("not-children")) {
            return Map.of(level, amount);
        }
        if (weights.size() == 1) {
            return Map.of(weights.keySet().iterator().next(), amount);
        }
        List<Money> parts = amount.split(
                weights.values().stream().mapToLong(Integer::longValue).toArray());
        Map<String, Money> levels = new LinkedHashMap<>();
        int at = 0;
        for (String code : weights.keySet()) {
            levels.put(code, parts.get(at++));
        }
        return levels;
    }

    /** {@code green=30,yellow=50,red=20}. */
    String writtenWeights() {
        return weights.entrySet().stream()
                .map(weight -> weight.getKey() + "=" + weight.getValue())
                .collect(Collectors.joining(","));
    }

    static Map<String, Integer> weights(String written) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String part : written.split(",")) {
            int equals = part.indexOf('=');
            weights.put(part.substring(0, equals), Integer.valueOf(part.substring(equals + 1)));
        }
        return weights;
    }

    static List<String> lifeStages(String written) {
        return written.isEmpty() ? List.of() : Arrays.asList(written.split(","));
    }
}
