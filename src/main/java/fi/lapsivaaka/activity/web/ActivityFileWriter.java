package fi.lapsivaaka.activity.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.activity.ActivityField;
import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityProblem;
import fi.lapsivaaka.activity.ActivityReading;
import fi.lapsivaaka.activity.IncomingActivity;
import fi.lapsivaaka.activity.Measure;
import fi.lapsivaaka.activity.Measures;
import fi.lapsivaaka.activity.RefusedActivity;
import fi.lapsivaaka.activity.web.ActivityFilePage.Column;
import fi.lapsivaaka.activity.web.ActivityFilePage.Fault;
import fi.lapsivaaka.activity.web.ActivityFilePage.Problem;
import fi.lapsivaaka.activity.web.ActivityFilePage.Total;
import fi.lapsivaaka.ledger.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a file of activity figures into words. */
@Component
final class ActivityFileWriter {

    private static final int MOST_PROBLEMS = 50;

    private final MessageSource messages;
    private final Figures figures;

    ActivityFileWriter(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    ActivityFilePage write(
            IncomingActivity file,
            ActivityReading reading,
            Optional<Organisation> organisation,
            Optional<RefusedActivity> before,
            List<Fault> faults,
            Language language) {
        return new ActivityFilePage(
                file.id().toString(),
                file.fileName(),
                file.answers(),
                reading.organisation(),
                organisation.map(one -> one.name().in(language)).orElse(null),
                reading.needsYear() || file.answers().year() > 0,
                told(reading, language),
                totals(reading.figures(), language),
                reading.columns().stream()
                        .map(column -> {
                            ActivityField field = column.field();
                            return new Column(column.index(), column.name(), field == null ? "" : field.code());
                        })
                        .toList(),
                reading.firstRows(),
                reading.problems().stream()
                        .limit(MOST_PROBLEMS)
                        .map(problem -> problem(problem, language))
                        .toList(),
                problemsTold(reading, language),
                before.map(refused -> before(refused, language)).orElse(null),
                reading.isSound() && before.isEmpty(),
                faults);
    }

    private String told(ActivityReading reading, Language language) {
        return reading.figures().isEmpty()
                ? word("activity.read.none", language)
                : word(
                        "activity.read",
                        language,
                        figures.count(reading.figures().size()),
                        String.valueOf(reading.years().first()),
                        String.valueOf(reading.years().last()));
    }

    List<Total> totals(Collection<ActivityFigure> all, Language language) {
        Map<String, SortedMap<Integer, BigDecimal>> sums = new HashMap<>();
        all.forEach(figure -> sums.computeIfAbsent(figure.measure(), any -> new TreeMap<>())
                .merge(figure.year(), figure.quantity(), BigDecimal::add));
        List<Total> totals = new ArrayList<>();
        for (Measure measure : Measures.shipped().all()) {
            sums.getOrDefault(measure.code(), new TreeMap<>())
                    .forEach((year, sum) -> totals.add(new Total(
                            measure.name().in(language),
                            String.valueOf(year),
                            number(sum),
                            measure.unit().in(language))));
        }
        return totals;
    }

    private String number(BigDecimal sum) {
        BigDecimal plain = sum.stripTrailingZeros();
        return plain.scale() <= 0
                ? figures.count(plain.longValue())
                : plain.toPlainString().replace('.', ',');
    }

    private String problemsTold(ActivityReading reading, Language language) {
        int count = reading.problems().size();
        if (count == 0) {
            return "";
        }
        String all = word("imports.problems.count", language, figures.count(count));
        return count <= MOST_PROBLEMS
                ? all
                : all + " " + word("imports.problems.first", language, figures.count(MOST_PROBLEMS));
    }

    private Problem problem(ActivityProblem problem, Language language) {
        String line = problem.line() == 0 ? "" : word("imports.problem.line", language, figures.count(problem.line()));
        String column = problem.column().isEmpty() ? "" : "”" + problem.column() + "”";
        return new Problem(
                line.isEmpty() || column.isEmpty() ? line + column : line + ", " + column, what(problem, language));
    }

    String what(ActivityProblem problem, Language language) {
        return word(
                "activity.problem." + problem.code(),
                language,
                problem.arguments().toArray());
    }

    String before(RefusedActivity refused, Language language) {
        return word(
                refused.sameFile() ? "activity.before.file" : "activity.before.figures",
                language,
                refused.before().fileName());
    }

    String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
