package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Reads a table of changed cost centre codes: old code, new code, first day of the new one, and where it has them the
 * share and the ground. Any text or workbook that ledgers come in; the order of the columns is told by their names.
 */
@Component
public class RenumberingReader {

    private static final int MOST_ROWS = 20_000;

    private static final Map<String, Set<String>> NAMES = Map.of(
            "from", Set.of("vanha", "old", "gammal"),
            "to", Set.of("uusi", "new", "ny"),
            "day", Set.of("alkaen", "voimaan", "alku", "from", "från", "fr.o.m", "dag", "päivä", "day"),
            "share", Set.of("osuus", "andel", "share"),
            "ground", Set.of("peruste", "päätös", "grund", "beslut", "ground", "decision"));

    private final Successions successions;

    RenumberingReader(Successions successions) {
        this.successions = successions;
    }

    /**
     * What a file tells.
     *
     * @param sound all its rows; none when it has problems
     */
    public record Renumbering(List<NewSuccession> sound, List<LedgerProblem> problems) {

        public Renumbering {
            sound = List.copyOf(sound);
            problems = List.copyOf(problems);
        }
    }

    /**
     * @param ground of rows that tell none themselves
     * @throws RefusedLedger when it is no table at all
     */
    public Renumbering read(LedgerSource source, UUID organisationId, String ground) throws IOException {
        try (Content content = Content.open(source)) {
            for (Layout layout : content.layouts()) {
                try (Cells cells = content.cells(layout)) {
                    Line header = cells.next();
                    Map<String, Integer> columns = header == null ? Map.of() : columns(header);
                    if (columns.keySet().containsAll(List.of("from", "to", "day"))) {
                        return rows(cells, columns, organisationId, ground);
                    }
                }
            }
        }
        throw new RefusedLedger(source.name(), List.of(LedgerProblem.of(1, "", "succession-columns")));
    }

    private static Map<String, Integer> columns(Line header) {
        Map<String, Integer> columns = new HashMap<>();
        for (int cell = 0; cell < header.width(); cell++) {
            String first = header.trimmed(cell).toLowerCase(Locale.ROOT).split("[ _-]", 2)[0];
            for (Map.Entry<String, Set<String>> field : NAMES.entrySet()) {
                if (field.getValue().contains(first)) {
                    columns.putIfAbsent(field.getKey(), cell);
                }
            }
        }
        return columns;
    }

    private Renumbering rows(Cells cells, Map<String, Integer> columns, UUID organisationId, String ground) {
        List<LedgerProblem> problems = new ArrayList<>();
        List<NewSuccession> rows = new ArrayList<>();
        SuccessionChecker checker =
                new SuccessionChecker(successions.countingCostCentres(organisationId), problems::add);
        long read = 0;
        for (Line line = cells.next(); line != null; line = cells.next()) {
            if (line.isBlank()) {
                continue;
            }
            if (++read > MOST_ROWS) {
                problems.add(LedgerProblem.of(line.number(), "", "succession-rows", MOST_ROWS));
                break;
            }
            String own = cell(line, columns, "ground");
            NewSuccession row = checker.read(
                    line.number(),
                    cell(line, columns, "from"),
                    cell(line, columns, "to"),
                    cell(line, columns, "day"),
                    cell(line, columns, "share"),
                    own.isEmpty() ? ground : own);
            if (row != null) {
                rows.add(row);
            }
        }
        if (read == 0) {
            problems.add(LedgerProblem.of(0, "", "succession-none"));
        }
        return new Renumbering(problems.isEmpty() ? rows : List.of(), problems);
    }

    private static String cell(Line line, Map<String, Integer> columns, String field) {
        Integer cell = columns.get(field);
        return cell == null || cell >= line.width() ? "" : line.trimmed(cell);
    }
}
