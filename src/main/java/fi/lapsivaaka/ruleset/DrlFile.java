package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * One DRL file, or one rule, read apart from its rule set, so that it can be worked on while something else in the set is
 * amiss. Texts, words and the rest of the set are looked at when the whole set is read.
 *
 * @param rules those that could be read, in the file's order
 * @param problems everything that could not
 */
public record DrlFile(List<Rule> rules, List<Problem> problems) {

    public DrlFile {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** @param validFrom the day from which a rule without a day of its own is in force */
    public static DrlFile read(String file, byte[] bytes, FactSchema schema, LocalDate validFrom) {
        Problems problems = new Problems();
        List<RuleDraft> drafts = RuleFileParser.parse(file, bytes, FactTypes.of(schema), validFrom, problems);
        String group = file.replaceAll(".*/", "").replaceAll("\\.drl$", "");
        return new DrlFile(
                drafts.stream()
                        .map(draft -> draft.inSet(group, drafts.indexOf(draft)))
                        .toList(),
                problems.all());
    }

    /**
     * Reads exactly one rule, with every fact imported. Lines of problems count from the rule's own first line on.
     *
     * @param text nothing but the rule
     */
    public static DrlFile readRule(String file, String text, FactSchema schema, LocalDate validFrom) {
        StringBuilder whole = new StringBuilder("package fi.lapsivaaka.rules ");
        FactTypes.of(schema).importable().forEach(name -> whole.append("import " + name + " "));
        DrlFile read = read(file, whole.append(text).toString().getBytes(StandardCharsets.UTF_8), schema, validFrom);
        if (read.problems.isEmpty() && read.rules.size() != 1) {
            return new DrlFile(List.of(), List.of(new Problem(file, 1, 0, "", "this is not one rule", "one rule")));
        }
        return read;
    }
}
