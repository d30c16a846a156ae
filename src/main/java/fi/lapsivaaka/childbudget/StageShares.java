package fi.lapsivaaka.childbudget;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.vocabulary.AgeBand;
import fi.lapsivaaka.vocabulary.ChildPopulation;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shares an amount among the life stages of its service by how many residents each stage has, which is an estimate: no
 * ledger tells the ages of those served. Pregnancy counts as one year's children. An area's euros are shared by its own residents where each
 * of the stages has some, else by those of the municipality. Where residents are not known, the stages share alike.
 */
final class StageShares {

    private static final String PREGNANCY = "pregnancy";

    private static final String YOUNGEST = "0-2";

    private static final int YOUNGEST_YEARS = 3;

    private final Map<String, Long> residents = new HashMap<>();

    private final @Nullable StageShares otherwise;

    StageShares(Vocabulary vocabulary, Optional<ChildPopulation> population) {
        this(vocabulary, population.map(ChildPopulation::ages).orElse(Map.of()), null);
    }

    /**
     * @param ages residents by age band; none where they are not known
     * @param otherwise shares amounts among stages of which one or more has no residents here
     */
    StageShares(Vocabulary vocabulary, Map<String, Integer> ages, @Nullable StageShares otherwise) {
        this.otherwise = otherwise;
        for (AgeBand band : vocabulary.ageBands()) {
            residents.merge(band.lifeStage(), (long) ages.getOrDefault(band.code(), 0), Long::sum);
        }
        residents.put(PREGNANCY, (long) ages.getOrDefault(YOUNGEST, 0) / YOUNGEST_YEARS);
    }

    /** The parts by stage, to the cent; an amount of no stage stands under the empty text. */
    Map<String, Money> split(List<String> stages, Money amount) {
        if (stages.size() < 2) {
            return Map.of(stages.isEmpty() ? "" : stages.get(0), amount);
        }
        long[] weights = stages.stream()
                .mapToLong(stage -> residents.getOrDefault(stage, 0L))
                .toArray();
        boolean known = stages.stream().allMatch(stage -> residents.getOrDefault(stage, 0L) > 0);
        if (!known && otherwise != null) {
            return otherwise.split(stages, amount);
        }
        if (!known) {
            Arrays.fill(weights, 1);
        }
        List<Money> parts = amount.split(weights);
        Map<String, Money> byStage = new LinkedHashMap<>();
        for (int i = 0; i < stages.size(); i++) {
            byStage.merge(stages.get(i), parts.get(i), Money::plus);
        }
        return byStage;
    }
}
