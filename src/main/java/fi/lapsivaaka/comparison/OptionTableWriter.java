package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Column;
import fi.lapsivaaka.comparison.OptionTable.Part;
import fi.lapsivaaka.comparison.OptionTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Writes the options of a matter as a table: children's lives, groups, rights and euros down, options across. */
public final class OptionTableWriter {

    private final MessageSource messages;

    public OptionTableWriter(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param compact whether euros are told by year and by payer instead of each payer in each year
     * @return empty where no form asks for options
     */
    public Optional<OptionTable> write(Matter matter, boolean compact, Language language) {
        return OptionReader.read(matter).map(options -> write(options, matter, compact, language));
    }

    private OptionTable write(OptionComparison options, Matter matter, boolean compact, Language language) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        AnswerLabels words = new AnswerLabels(matter.given(), open::contains, language, messages);
        CostRows costs = new CostRows(options, matter.check().organisation(), words);
        List<Part> parts = new ArrayList<>();
        parts.add(lives(options, words));
        parts.add(part(
                "options.groups",
                options,
                options.groups(),
                code -> words.option("T-10", "group", code),
                ComparedOption::groups,
                words));
        parts.add(part(
                "options.rights",
                options,
                options.rights(),
                code -> words.option("T-19", "article", code),
                ComparedOption::rights,
                words));
        parts.add(new Part(words.of("options.euros"), costs.rows(compact)));
        List<String> notes = new ArrayList<>();
        notes.add(words.of("options.note"));
        notes.addAll(costs.notes());
        return new OptionTable(
                options.options().stream()
                        .map(option -> column(option, options, words))
                        .toList(),
                parts,
                best(options, words),
                reasons(options, words),
                notes,
                costs.bars().orElse(null));
    }

    private static Column column(ComparedOption option, OptionComparison options, AnswerLabels words) {
        List<String> marks = new ArrayList<>();
        if (option.proposed()) {
            marks.add(words.of("options.proposed"));
        }
        if (option.code().equals(options.best())) {
            marks.add(words.of("options.best"));
        }
        return new Column(
                name(option.code(), words),
                option.description().isEmpty() ? words.of("comparison.unknown") : option.description(),
                marks);
    }

    static String name(String code, AnswerLabels words) {
        return words.of("options.name." + code);
    }

    private static Part lives(OptionComparison options, AnswerLabels words) {
        if (options.dimensions().isEmpty()) {
            return new Part(
                    words.of("options.lives"),
                    List.of(new Row(
                            words.of("options.lives.whole"),
                            options.options().stream()
                                    .map(option -> cell(
                                            option.effect(
                                                    option.whole().kind() == Effect.Kind.UNKNOWN
                                                            ? Map.of()
                                                            : Map.of("", option.whole()),
                                                    ""),
                                            words))
                                    .toList())));
        }
        return part(
                "options.lives",
                options,
                options.dimensions(),
                code -> words.option("L-04", "dimension", code),
                ComparedOption::dimensions,
                words);
    }

    private static Part part(
            String key,
            OptionComparison options,
            List<String> codes,
            Function<String, String> name,
            Function<ComparedOption, Map<String, Effect>> effects,
            AnswerLabels words) {
        List<Row> rows = new ArrayList<>();
        for (String code : codes) {
            rows.add(new Row(
                    name.apply(code),
                    options.options().stream()
                            .map(option -> cell(option.effect(effects.apply(option), code), words))
                            .toList()));
        }
        if (rows.isEmpty()) {
            rows.add(new Row(
                    words.of("options.notTold"),
                    options.options().stream()
                            .map(option -> cell(Effect.UNKNOWN, words))
                            .toList()));
        }
        return new Part(words.of(key), rows);
    }

    private static Cell cell(Effect effect, AnswerLabels words) {
        String better = effect.better() == 0 ? "" : "+" + effect.better();
        String worse = effect.worse() == 0 ? "" : "\u2212" + effect.worse();
        String sizes = better.isEmpty() || worse.isEmpty() ? better + worse : better + " / " + worse;
        String word = words.of("options.effect." + effect.kind());
        return new Cell(
                sizes.isEmpty() ? word : word + "\u00a0" + sizes,
                effect.kind().name().toLowerCase(Locale.ROOT));
    }

    private static String best(OptionComparison options, AnswerLabels words) {
        String best = options.best();
        if (best == null) {
            return words.of("options.best.unknown");
        }
        String sentence = words.of(options.said() ? "options.best.said" : "options.best.follows", name(best, words));
        return options.departs() ? sentence + " " + words.of("options.departs") : sentence;
    }

    /** What weighed more than what is best for children; told also where the best option is not known. */
    private static List<Told> reasons(OptionComparison options, AnswerLabels words) {
        List<Told> reasons = new ArrayList<>();
        add(reasons, words.of("options.why.best"), words.value("T-23"));
        boolean asBest = options.best() != null && !options.departs();
        String why = words.value("T-24").isEmpty() ? words.value("L-13") : words.value("T-24");
        add(reasons, words.of(asBest ? "options.why.weighing" : "options.why.departs"), why);
        add(reasons, words.of("options.why.departs"), words.part("B-21", "why-not"));
        add(reasons, words.of("options.why.dropped"), words.value("T-07"));
        return reasons;
    }

    private static void add(List<Told> reasons, String name, String text) {
        if (!text.isEmpty()) {
            reasons.add(new Told(name, List.of(text)));
        }
    }
}
