package fi.lapsivaaka.preparation;

import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.comparison.ComparedOption;
import fi.lapsivaaka.comparison.OptionReader;
import fi.lapsivaaka.comparison.YearCosts;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a matter changes in a year's money of the sector that prepares it, by the level of the services: added cost positive,
 * saving negative.
 *
 * @param byLevel code of the level to euros; {@link #SEVERAL} where its services are of several levels
 * @param moved euros a year that move to others; null where nobody told
 */
public record MatterEuros(
        Map<String, Money> byLevel, @Nullable Money moved) {

    /** Services of several levels: nobody told which euros belong to which. */
    public static final String SEVERAL = "several";

    public MatterEuros {
        byLevel = Map.copyOf(byLevel);
    }

    /** All of it; empty where nobody told. */
    public Optional<Money> total() {
        return byLevel.values().stream().reduce(Money::plus);
    }

    public static MatterEuros of(Preparation work, Vocabulary vocabulary) {
        Matter matter = work.matter();
        Map<String, Money> measures = measures(matter, vocabulary);
        Optional<YearCosts> costs = OptionReader.read(matter)
                .flatMap(options -> options.proposed())
                .map(ComparedOption::costs)
                .filter(years -> !years.isEmpty())
                .map(years -> years.get(years.size() - 1));
        Money moved = costs.flatMap(YearCosts::moved)
                .or(() -> Numeral.read(answer(matter, "B-09").parts().getOrDefault("euros", ""))
                        .map(Money::ofEuros))
                .orElse(null);
        if (!measures.isEmpty()) {
            return new MatterEuros(measures, moved);
        }
        Money own = costs.map(YearCosts::own).orElse(null);
        Long told = MatterProfile.of(work).euros();
        if (own == null && told != null) {
            own = new Money(Math.multiplyExact(told, 100));
        }
        return new MatterEuros(own == null ? Map.of() : Map.of(level(matter.services(), vocabulary), own), moved);
    }

    /** The measures of a budget, each at the level of its service. */
    private static Map<String, Money> measures(Matter matter, Vocabulary vocabulary) {
        Map<String, Money> measures = new LinkedHashMap<>();
        for (Map<String, String> row : answer(matter, "B-06").rows()) {
            Numeral.read(row.getOrDefault("euros", ""))
                    .map(Money::ofEuros)
                    .ifPresent(money -> measures.merge(
                            level(List.of(row.getOrDefault("service", "")), vocabulary), money, Money::plus));
        }
        return measures;
    }

    private static String level(Collection<String> services, Vocabulary vocabulary) {
        Set<String> levels = services.stream()
                .flatMap(code -> vocabulary.group(code).stream())
                .map(ServiceGroup::level)
                .collect(Collectors.toSet());
        return levels.size() == 1 ? levels.iterator().next() : SEVERAL;
    }

    private static Answer answer(Matter matter, String question) {
        return matter.given().answers().getOrDefault(question, Answer.NONE);
    }
}
