package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.Money;
import fi.lapsivaaka.ledger.LedgerProblem;
import fi.lapsivaaka.ledger.Phase;
import fi.lapsivaaka.ledger.PrintedSum;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes what the pages of imports have in common. */
@Component
final class Words {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d.M.uuuu H.mm", Locale.ROOT);

    private final MessageSource messages;
    private final Figures figures;

    Words(MessageSource messages, Figures figures) {
        this.messages = messages;
        this.figures = figures;
    }

    String word(Language language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    String phase(Language language, Phase phase) {
        return word(language, "phase." + phase.code());
    }

    String count(long number) {
        return figures.count(number);
    }

    String day(LocalDate day) {
        return figures.day(day);
    }

    /** The day and the time of it in Finland. */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(FINLAND));
    }

    List<ImportPage.TotalLine> totals(Language language, SortedMap<Integer, Map<Phase, Money>> totals) {
        return totals.entrySet().stream()
                .flatMap(year -> year.getValue().entrySet().stream()
                        .map(phase -> new ImportPage.TotalLine(
                                year.getKey() == 0 ? "–" : String.valueOf(year.getKey()),
                                phase(language, phase.getKey()),
                                figures.euros(phase.getValue()))))
                .toList();
    }

    List<ImportPage.SumLine> sums(Language language, List<PrintedSum> sums) {
        return sums.stream()
                .map(sum -> new ImportPage.SumLine(
                        figures.count(sum.line()),
                        sum.name(),
                        phase(language, sum.phase()),
                        figures.euros(sum.printed()),
                        figures.euros(sum.counted()),
                        figures.euros(sum.difference())))
                .toList();
    }

    IncomingPage.Problem problem(Language language, LedgerProblem problem) {
        String line = problem.line() == 0 ? "" : word(language, "imports.problem.line", count(problem.line()));
        String column = problem.column().isEmpty() ? "" : "”" + problem.column() + "”";
        String place = line.isEmpty() || column.isEmpty() ? line + column : line + ", " + column;
        return new IncomingPage.Problem(
                place, problem.what().in(language), problem.accepted().in(language));
    }
}
