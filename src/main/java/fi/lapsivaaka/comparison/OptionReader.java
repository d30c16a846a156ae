package fi.lapsivaaka.comparison;

import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the options of a matter from its answers: those of the short, the full and the budget assessment. */
public final class OptionReader {

    private static final String SHORT = "L-02";
    private static final String BUDGET = "B-21";
    private static final String OPTION = "option";
    private static final String YES = "yes";

    private final Matter matter;
    private final Set<String> open;
    private final OptionEffects effects;
    private final OptionCosts costs;

    private OptionReader(Matter matter) {
        this.matter = matter;
        this.open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        this.effects = new OptionEffects(this::rows);
        this.costs = new OptionCosts(this::rows);
    }

    /** @return empty where no form asks for options */
    public static Optional<OptionComparison> read(Matter matter) {
        OptionReader reader = new OptionReader(matter);
        return reader.open.contains(SHORT) || reader.open.contains(BUDGET)
                ? Optional.of(reader.comparison())
                : Optional.empty();
    }

    private OptionComparison comparison() {
        Map<String, Map<String, String>> listed = listed();
        String proposed = proposed(listed);
        List<ComparedOption> options = listed.keySet().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(ComparedOption.ZERO), one.equals(ComparedOption.ZERO)))
                .map(code -> option(code, listed.getOrDefault(code, Map.of()), code.equals(proposed)))
                .toList();
        String said = named("T-23").or(() -> named(BUDGET)).orElse(null);
        return new OptionComparison(
                options,
                told("L-04", "dimension", options.stream().map(ComparedOption::dimensions)),
                told("T-10", "group", options.stream().map(ComparedOption::groups)),
                told("T-19", "article", options.stream().map(ComparedOption::rights)),
                said == null ? BestOption.of(options) : said,
                said != null,
                costs.years());
    }

    private ComparedOption option(String code, Map<String, String> row, boolean proposed) {
        return new ComparedOption(
                code,
                row.getOrDefault("description", "").replaceAll("\\s+", " ").strip(),
                proposed,
                effects.dimensions(code, proposed),
                effects.groups(code, proposed),
                effects.rights(code, proposed),
                effects.whole(code),
                costs.of(code));
    }

    /** Every option that some table names, with the row that describes it; going on as now is always there. */
    private Map<String, Map<String, String>> listed() {
        Map<String, Map<String, String>> listed = new LinkedHashMap<>();
        listed.put(ComparedOption.ZERO, Map.of());
        for (String question : List.of(SHORT, BUDGET, "T-05", "T-06", "T-08")) {
            for (Map<String, String> row : rows(question)) {
                String code = row.getOrDefault(OPTION, "");
                if (!code.isEmpty()
                        && (!listed.containsKey(code)
                                || listed.getOrDefault(code, Map.of()).isEmpty())) {
                    listed.put(code, row);
                }
            }
        }
        return listed;
    }

    /** The one marked as proposed, or the only one beside going on as now. */
    private @Nullable String proposed(Map<String, Map<String, String>> listed) {
        Optional<String> marked = Stream.of(SHORT, BUDGET)
                .flatMap(question -> rows(question).stream())
                .filter(row -> YES.equals(row.get("proposed")))
                .map(row -> row.getOrDefault(OPTION, ""))
                .findFirst();
        List<String> others = listed.keySet().stream()
                .filter(code -> !code.equals(ComparedOption.ZERO))
                .toList();
        return marked.orElse(others.size() == 1 ? others.get(0) : null);
    }

    private Optional<String> named(String question) {
        return answer(question).given("best-option").stream().findFirst();
    }

    /** Codes that some option has something to tell of, in the order in which a column of the forms offers them. */
    private List<String> told(String question, String column, Stream<Map<String, Effect>> effects) {
        Set<String> known = effects.flatMap(effect -> effect.keySet().stream()).collect(Collectors.toSet());
        return matter.given().forms().question(question).flatMap(asked -> asked.part(column)).stream()
                .flatMap(part -> part.shape().options().stream())
                .map(Option::code)
                .filter(known::contains)
                .toList();
    }

    private List<Map<String, String>> rows(String question) {
        return matter.given()
                .forms()
                .question(question)
                .map(asked -> asked.tidied(answer(question)).rows())
                .orElse(List.of());
    }

    private Answer answer(String question) {
        return open.contains(question) ? matter.given().answers().getOrDefault(question, Answer.NONE) : Answer.NONE;
    }
}
