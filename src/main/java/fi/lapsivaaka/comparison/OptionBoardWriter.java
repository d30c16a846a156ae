package fi.lapsivaaka.comparison;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.comparison.OptionTable.Cell;
import fi.lapsivaaka.comparison.OptionTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** Writes the options of a matter shortly. */
public final class OptionBoardWriter {

    private final MessageSource messages;
    private final OptionTableWriter tables;

    public OptionBoardWriter(MessageSource messages) {
        this.messages = messages;
        this.tables = new OptionTableWriter(messages);
    }

    /** @return empty where no form asks for options */
    public Optional<OptionBoard> write(Matter matter, Language language) {
        return OptionReader.read(matter).flatMap(options -> tables.write(matter, true, language)
                .map(table -> write(options, table, matter, language)));
    }

    private OptionBoard write(OptionComparison options, OptionTable table, Matter matter, Language language) {
        Set<String> open = matter.questionnaire().questions().map(Question::id).collect(Collectors.toSet());
        AnswerLabels words = new AnswerLabels(matter.given(), open::contains, language, messages);
        List<Row> totals = new CostRows(options, matter.check().organisation(), words).totals();
        Function<ComparedOption, List<Effect>> lives = option -> options.dimensions()
                        .isEmpty()
                ? List.of(option.effect(
                        option.whole().kind() == Effect.Kind.UNKNOWN ? Map.of() : Map.of("", option.whole()), ""))
                : of(option, options.dimensions(), ComparedOption::dimensions);
        Function<ComparedOption, List<Effect>> groups = option -> of(option, options.groups(), ComparedOption::groups);
        Function<ComparedOption, List<Effect>> rights = option -> of(option, options.rights(), ComparedOption::rights);
        List<Row> effects = new ArrayList<>();
        effects.add(row("options.lives", options, lives, words));
        if (!options.groups().isEmpty()) {
            effects.add(row("options.groups", options, groups, words));
        }
        if (!options.rights().isEmpty()) {
            effects.add(row("options.rights", options, rights, words));
        }
        List<Effect> all = options.options().stream()
                .filter(option -> !option.zero())
                .flatMap(option -> Stream.of(lives, groups, rights).flatMap(part -> part.apply(option).stream()))
                .toList();
        return new OptionBoard(
                table.columns(),
                effects,
                totals.get(0),
                totals.get(1),
                totals.get(2),
                totals.get(3),
                totals.get(4),
                IntStream.range(0, options.options().size())
                        .filter(at -> options.options().get(at).proposed())
                        .findFirst()
                        .orElse(-1),
                table.best(),
                table.reasons().stream()
                        .filter(reason -> reason.name().equals(words.of("options.why.departs")))
                        .map(Told::text)
                        .findFirst()
                        .orElse(""),
                (int) all.stream()
                        .filter(effect -> effect.kind() == Effect.Kind.UNKNOWN)
                        .count(),
                all.size());
    }

    private static List<Effect> of(
            ComparedOption option, List<String> codes, Function<ComparedOption, Map<String, Effect>> told) {
        return codes.stream()
                .map(code -> option.effect(told.apply(option), code))
                .toList();
    }

    private static Row row(
            String key, OptionComparison options, Function<ComparedOption, List<Effect>> effects, AnswerLabels words) {
        return new Row(
                words.of(key),
                options.options().stream()
                        .map(option -> counted(effects.apply(option), words))
                        .toList());
    }

    /** How many things get better, worse and so on; of a single one, just that. */
    private static Cell counted(List<Effect> effects, AnswerLabels words) {
        Map<Effect.Kind, Integer> counts = new EnumMap<>(Effect.Kind.class);
        effects.forEach(effect -> counts.merge(effect.kind(), 1, Integer::sum));
        if (counts.size() == 1) {
            Effect.Kind only = counts.keySet().iterator().next();
            String word = words.of("options.effect." + only);
            return new Cell(
                    effects.size() == 1 || only == Effect.Kind.SAME || only == Effect.Kind.UNKNOWN
                            ? word
                            : effects.size() + " " + word,
                    only.name().toLowerCase(Locale.ROOT));
        }
        counts.remove(Effect.Kind.SAME);
        String text = Arrays.stream(Effect.Kind.values())
                .filter(counts::containsKey)
                .map(kind -> counts.get(kind) + " " + words.of("options.effect." + kind))
                .collect(Collectors.joining(", "));
        boolean worse = counts.containsKey(Effect.Kind.WORSE);
        boolean better = counts.containsKey(Effect.Kind.BETTER);
        boolean both = counts.containsKey(Effect.Kind.BOTH) || (worse && better);
        return new Cell(text, both ? "both" : worse ? "worse" : better ? "better" : "unknown");
    }
}
