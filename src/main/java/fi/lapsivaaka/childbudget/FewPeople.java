package fi.lapsivaaka.childbudget;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses which of some figures about people to hide, when their sum is told too: those about a few, and the smallest of the
 * others, so that nobody can take the shown ones from the sum. Which of the hidden ones is small is not told.
 */
final class FewPeople {

    private FewPeople() {}

    /** @param threshold figures above zero and below it are about few */
    static Set<String> hidden(Map<String, BigDecimal> figures, int threshold) {
        BigDecimal fewest = BigDecimal.valueOf(threshold);
        Set<String> hidden = new TreeSet<>();
        figures.forEach((name, figure) -> {
            if (figure.signum() > 0 && figure.compareTo(fewest) < 0) {
                hidden.add(name);
            }
        });
        if (!hidden.isEmpty()) {
            Optional<String> protecting = figures.entrySet().stream()
                    .filter(figure -> figure.getValue().compareTo(fewest) >= 0)
                    .min(Map.Entry.<String, BigDecimal>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.naturalOrder()))
                    .map(Map.Entry::getKey);
            protecting.ifPresent(hidden::add);
        }
        return hidden;
    }
}
