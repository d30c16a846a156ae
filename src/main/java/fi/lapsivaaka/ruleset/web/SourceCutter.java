package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Cuts a DRL rule out of its file, from its first line to {@code end}. */
final class SourceCutter {

    private SourceCutter() {}

    /** The rule as written; the empty text for a row of a table, whose cells are told one by one. */
    static String cut(RuleSet rules, Rule rule) {
        byte[] file = rules.files().get(rule.place().file());
        if (file == null || !rule.outcome().isEmpty()) {
            return "";
        }
        List<String> lines = new String(file, StandardCharsets.UTF_8)
                .lines()
                .skip(rule.place().line() - 1L)
                .toList();
        String body =
                lines.stream().takeWhile(line -> !line.strip().equals("end")).collect(Collectors.joining("\n"));
        return body + "\nend";
    }
}
