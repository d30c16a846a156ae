package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Problem;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** An inspection as text for a terminal, at most 100 characters wide. */
final class InspectionText {

    private final PrintWriter out;

    InspectionText(PrintWriter out) {
        this.out = out;
    }

    void print(Inspection inspection) {
        String version = inspection.version().isEmpty()
                ? ", which could not be read"
                : " " + inspection.version() + ", SHA-256 "
                        + inspection.sha256().substring(0, 12);
        Lines.wrap(out, "", inspection.id() + version);
        if (!inspection.rules().isEmpty()) {
            Lines.wrap(
                    out,
                    "  ",
                    inspection.rules().entrySet().stream()
                            .map(file -> file.getKey() + " " + file.getValue())
                            .collect(Collectors.joining(", ")));
        }
        list("Errors", inspection.errors());
        list("Remarks", inspection.remarks());
        out.println();
        Lines.wrap(out, "", summary(inspection));
        out.println();
    }

    private void list(String title, List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        out.println();
        out.println(title + " (" + observations.size() + ")");
        for (Observation observation : observations) {
            Problem problem = observation.problem();
            Lines.wrap(out, "  ", place(problem));
            Lines.wrap(out, "      ", problem.what());
            part("allowed: ", problem.allowed());
            part("example: ", observation.example());
        }
    }

    private void part(String label, String text) {
        if (!text.isEmpty()) {
            Lines.wrap(out, "      " + label, text);
        }
    }

    /** {@code school.drl:12:5 R-101}, with what of it is known. */
    static String place(Problem problem) {
        StringBuilder place = new StringBuilder(problem.file().isEmpty() ? "rule set" : problem.file());
        if (problem.line() > 0) {
            place.append(':').append(problem.line());
            if (problem.column() > 0) {
                place.append(':').append(problem.column());
            }
        }
        return place.append(problem.rule().isEmpty() ? "" : " " + problem.rule())
                .toString();
    }

    private static String summary(Inspection inspection) {
        int rules =
                inspection.rules().values().stream().mapToInt(Integer::intValue).sum();
        return inspection.id() + ": " + Lines.count(rules, "rule") + ", " + Lines.count(inspection.cases(), "case")
                + " of which " + inspection.brokenCases() + " turn out otherwise; "
                + Lines.count(inspection.errors().size(), "error") + ", "
                + Lines.count(inspection.remarks().size(), "remark");
    }
}
