package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSetDiff;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.DraftView.ChangeLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Tells what differs between two contents of a rule set, rule by rule and cell by cell. */
@Component
class DifferenceWriter {

    private final RuleReader reader;
    private final ChangeWords words;

    DifferenceWriter(RuleReader reader, ChangeWords words) {
        this.reader = reader;
        this.words = words;
    }

    /** How local rules differ from the national version that they stand on: what is missing there is disabled. */
    List<ChangeLine> local(RuleKind kind, Map<String, byte[]> national, Map<String, byte[]> own, Language language) {
        return lines(kind, national, own, language).stream()
                .map(line -> line.kind().equals("removed") && line.what().isEmpty()
                        ? new ChangeLine("disabled", line.id(), line.what(), line.before(), line.after())
                        : line)
                .toList();
    }

    /** File by file where one of them cannot be read as rules. */
    List<ChangeLine> lines(RuleKind kind, Map<String, byte[]> before, Map<String, byte[]> after, Language language) {
        try {
            return RuleSetDiff.between(reader.read(kind, before), reader.read(kind, after)).changes().stream()
                    .map(change -> words.line(change, language))
                    .toList();
        } catch (RefusedRuleSet unreadable) {
            TreeSet<String> paths = new TreeSet<>(before.keySet());
            paths.addAll(after.keySet());
            return paths.stream()
                    .filter(path -> !Arrays.equals(before.get(path), after.get(path)))
                    .map(path -> new ChangeLine(
                            !before.containsKey(path) ? "added" : after.containsKey(path) ? "changed" : "removed",
                            path,
                            "",
                            "",
                            ""))
                    .toList();
        }
    }
}
