package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.TriedCase;
import fi.lapsivaaka.ruleset.TriedCase.Difference;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases of classification rules, written in the words of a ledger: for each row of a table a ledger row that it
 * places and one where it stays silent, and for disputed costs what is to come out.
 */
final class LedgerCases {

    private static final String FOLDER = "cases/";

    /**
     * What came of running all cases.
     *
     * @param problems cases that turn out otherwise, rows without a case, mistakes in the files
     * @param mistakes those of them that keep a case from being run
     * @param tried how each case turned out; a case of several rows once for each
     */
    record Result(int cases, List<Problem> problems, List<Problem> mistakes, List<TriedCase> tried) {}

    private final ClassificationRules rules;
    private final Vocabulary vocabulary;
    private final List<String> levels;
    private final Map<Map<String, String>, Classifier> classifiers = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> turnedOut = new ArrayList<>();
    private final List<TriedCase> tried = new ArrayList<>();
    private final Set<String> firing = new HashSet<>();
    private final Set<String> silent = new HashSet<>();
    private int cases;

    private LedgerCases(ClassificationRules rules, Vocabulary vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.levels = ClassificationMaker.levelCodes(vocabulary);
    }

    static Result run(ClassificationRules rules, Vocabulary vocabulary) {
        LedgerCases run = new LedgerCases(rules, vocabulary);
        rules.ruleSet().files().forEach((file, bytes) -> {
            if (file.startsWith(FOLDER) && file.endsWith(".yaml")) {
                YamlTree.readList(file, bytes, run.problems).forEach(run::run);
            }
        });
        run.lacking();
        return run.result();
    }

    /** A case alone, whatever other cases there are. */
    static Result runOne(ClassificationRules rules, Vocabulary vocabulary, byte[] text) {
        LedgerCases run = new LedgerCases(rules, vocabulary);
        YamlTree.readList(FOLDER + "one.yaml", text, run.problems).forEach(run::run);
        return run.result();
    }

    private Result result() {
        List<Problem> mistakes = new ArrayList<>(problems);
        mistakes.removeAll(turnedOut);
        return new Result(cases, List.copyOf(problems), List.copyOf(mistakes), List.copyOf(tried));
    }

    /** The problem told last is no mistake in the file: the case turned out otherwise. */
    private void differs() {
        turnedOut.add(problems.get(problems.size() - 1));
    }

    private void keep(YamlTree one, String rule, String because, String expected, List<Difference> differences) {
        tried.add(new TriedCase(one.place(), rule, because, expected, differences));
    }

    private void run(YamlTree one) {
        if (one.has("case")) {
            one.only("case", "why", "rows");
            String name = one.text("case");
            one.maps("rows").forEach(row -> expected(row, name));
        } else {
            one.only("rule", "fires", "silent", "row");
            rule(one);
        }
    }

    private void rule(YamlTree one) {
        cases++;
        String rule = one.required("rule");
        boolean fires = one.has("fires");
        (fires ? firing : silent).add(rule);
        CaseRow row = CaseRow.read(one.map("row"));
        if (row == null) {
            return;
        }
        Classification found = classifier(Map.of()).classify(row.key());
        Match match = found.matches().stream()
                .filter(held -> held.rule().equals(rule))
                .findFirst()
                .orElse(null);
        List<Difference> differences = new ArrayList<>();
        String expected = fires ? TriedCase.FIRES : TriedCase.SILENT;
        if (!fires && match != null) {
            differences.add(new Difference("rule", expected, TriedCase.FIRES, rule));
            one.refuseFor(rule, "the case says that the row is silent, but it holds", "a row and its cases that agree");
        } else if (fires && match == null) {
            differences.add(new Difference("rule", expected, TriedCase.SILENT, found.rule()));
            one.refuseFor(
                    rule,
                    "the case says that the row places this, but it does not hold",
                    "a row and its cases that agree");
        } else if (match != null && match.decides() && !decided(found, rule)) {
            differences.add(new Difference("rule", expected, TriedCase.SILENT, found.rule()));
            one.refuseFor(
                    rule,
                    "the case says that the row places this, but " + found.rule() + " does",
                    "a row and its cases that agree");
        }
        if (!differences.isEmpty()) {
            differs();
        }
        keep(one, rule, one.text(expected), expected, differences);
    }

    private static boolean decided(Classification found, String rule) {
        return found.steps().stream().anyMatch(step -> step.rule().equals(rule));
    }

    private void expected(YamlTree one, String name) {
        cases++;
        one.only("row", "profile", "expect");
        CaseRow row = CaseRow.read(one.map("row"));
        if (row == null) {
            return;
        }
        Map<String, String> profile = new LinkedHashMap<>();
        YamlTree chosen = one.map("profile");
        chosen.keys().forEach(key -> profile.put(key, chosen.text(key)));
        try {
            Classification found = classifier(profile).classify(row.key());
            YamlTree expect = one.map("expect");
            List<Difference> differences = new ArrayList<>();
            for (String field : expect.keys()) {
                String wanted = expect.text(field);
                String told = Expectation.told(found, row.amount(), field, wanted, levels);
                if (told == null) {
                    expect.refuse(
                            field,
                            "a case cannot expect " + field,
                            String.join(", ", Expectation.FIELDS) + ", " + String.join(", ", levels));
                } else if (!told.equals(wanted)) {
                    differences.add(new Difference(field, wanted, told, found.rule()));
                    expect.refuse(
                            field,
                            "the case expects " + field + " " + wanted + ", but it is " + told + " by " + found.rule(),
                            "rows and cases that agree");
                    differs();
                }
            }
            keep(one, expect.text("rule"), name, TriedCase.ROW, differences);
        } catch (UnknownChoice unknown) {
            one.refuse("profile", "choice " + unknown.given() + " is not known", String.join(", ", unknown.allowed()));
        }
    }

    private Classifier classifier(Map<String, String> profile) {
        return classifiers.computeIfAbsent(
                profile,
                choices -> new Classifier(
                        rules,
                        rules.settings().profile(choices),
                        vocabulary,
                        new VocabularyShares(vocabulary, rules.ruleSet())));
    }

    /** The last resort holds for everything, so no case can show it silent. */
    private void lacking() {
        List<Rule> all = rules.ruleSet().rules();
        Set<String> known = new HashSet<>();
        for (Rule rule : all) {
            known.add(rule.id());
            boolean lastResort = rule.equals(all.get(all.size() - 1))
                    && Classification.UNCLASSIFIED.equals(rule.outcome().get("basis"));
            if (!firing.contains(rule.id())) {
                lacking(rule, "no case that it places");
            }
            if (!silent.contains(rule.id()) && !lastResort) {
                lacking(rule, "no case where it stays silent");
            }
        }
        Set<String> unknown = new HashSet<>(firing);
        unknown.addAll(silent);
        unknown.removeAll(known);
        unknown.stream()
                .sorted()
                .forEach(rule -> problems.add(
                        new Problem(FOLDER, 0, 0, rule, "there is no such row", "the id of a row of this set")));
    }

    private void lacking(Rule rule, String what) {
        problems.add(new Problem(
                rule.place().file(),
                rule.place().line(),
                rule.place().column(),
                rule.id(),
                what,
                "one of each in " + FOLDER));
    }
}
