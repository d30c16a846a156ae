package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Numeral;
import fi.lapsivaaka.checklist.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * Children's euros of a budget by level (green, yellow, red), as its answers tell them.
 *
 * @param name of the column of the form: last accounts, present budget, proposal
 * @param amounts code of the level to its euros
 */
public record LevelFigures(String name, Map<String, Money> amounts) {

    public LevelFigures {
        amounts = Map.copyOf(amounts);
    }

    /**
     * Before and after: the last two columns that somebody filled in.
     *
     * @return one or two of them, the earlier first; none where nothing was told
     */
    public static List<LevelFigures> read(Matter matter, Language language, MessageSource messages) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        AnswerLabels words = new AnswerLabels(matter.given(), open::contains, language, messages);
        List<LevelFigures> told = new ArrayList<>();
        for (String column : List.of("accounts", "budget", "proposal")) {
            Map<String, Money> amounts = new LinkedHashMap<>();
            words.rows("B-01").forEach(row -> Numeral.read(row.getOrDefault(column, ""))
                    .map(Money::ofEuros)
                    .ifPresent(money -> amounts.merge(row.getOrDefault("level", ""), money, Money::plus)));
            if (amounts.values().stream().anyMatch(money -> money.cents() > 0)) {
                told.add(new LevelFigures(words.label("B-01", column), amounts));
            }
        }
        return told.subList(Math.max(0, told.size() - 2), told.size()).stream().toList();
    }
}
