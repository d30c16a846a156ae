package fi.lapsivaaka.cli;

import fi.lapsivaaka.ruleset.Change;
import fi.lapsivaaka.ruleset.RuleSetDiff;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed between two rule sets, as text for a terminal. */
final class DiffText {

    private final PrintWriter out;

    DiffText(PrintWriter out) {
        this.out = out;
    }

    void print(RuleSetDiff diff) {
        Lines.wrap(out, "", told(diff.before()) + " -> " + told(diff.after()));
        Map<Change.Subject, List<Change>> bySubject = diff.changes().stream()
                .collect(Collectors.groupingBy(Change::subject, LinkedHashMap::new, Collectors.toList()));
        bySubject.forEach((subject, changes) -> {
            out.println();
            out.println(title(subject) + " (" + changes.size() + ")");
            changes.forEach(this::print);
        });
        out.println();
        Lines.wrap(out, "", diff.after().id() + ": " + summary(diff.changes()));
        out.println();
    }

    private void print(Change change) {
        String name = sign(change.kind()) + " " + change.id() + (change.what().isEmpty() ? "" : ", " + change.what());
        switch (change.kind()) {
            case ADDED -> line(name, change.after());
            case REMOVED -> line(name, change.before());
            case CHANGED, MOVED -> {
                if (change.before().isEmpty() && change.after().isEmpty()) {
                    line(name, "");
                } else {
                    Lines.wrap(out, "  ", name + ":");
                    Lines.wrap(out, "      was ", change.before());
                    Lines.wrap(out, "      is  ", change.after());
                }
            }
        }
    }

    private void line(String name, String value) {
        Lines.wrap(out, "  ", value.isEmpty() ? name : name + ": " + value);
    }

    private static String sign(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case CHANGED -> "~";
            case MOVED -> ">";
        };
    }

    private static String title(Change.Subject subject) {
        return switch (subject) {
            case RULE_SET -> "Rule set";
            case RULE -> "Rules";
            case TEXT -> "Texts";
            case PARAMETER -> "Parameters";
            case QUESTION -> "Questions";
            case FILE -> "Other files";
        };
    }

    private static String told(RuleSetDiff.Version version) {
        return version.id() + " " + version.version() + " (" + version.sha256().substring(0, 12) + ")";
    }

    private static String summary(List<Change> changes) {
        long things = changes.stream()
                .map(change -> change.subject() + " " + change.id())
                .distinct()
                .count();
        return things == 0
                ? "nothing changed"
                : Lines.count(things, "thing") + " changed (+ new, - gone, ~ changed, > moved)";
    }
}
