package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.FormProblem;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.RefusedForms;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The forms of a rule set: the files of its folder {@code assessment-forms}. A set without any, as those published before
 * forms belonged to rules, goes by the forms of the product.
 *
 * @param forms those that were read; {@link Forms#NONE} when they were refused
 * @param unreadable why they cannot be used
 * @param untranslated texts that lack a language, for which they are refused too
 * @param unsourced questions that rest on provisions which nobody knows
 */
record RuleForms(Forms forms, List<Problem> unreadable, List<Problem> untranslated, List<Problem> unsourced) {

    private static final String FOLDER = "assessment-forms/";
    private static final String ENDING = ".yaml";
    private static final String GUIDE = "README.md";
    private static final String POLICY = "policy";
    private static final int MOST = 16;

    /** Most edits and versions leave the forms as they are: by the SHA-256 of their files, the latest ones. */
    private static final Map<String, Forms> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Forms> eldest) {
            return size() > MOST;
        }
    });

    RuleForms {
        unreadable = List.copyOf(unreadable);
        untranslated = List.copyOf(untranslated);
        unsourced = List.copyOf(unsourced);
    }

    /** @param files of the rule set, path to bytes */
    static RuleForms of(Map<String, byte[]> files, Vocabulary vocabulary) {
        SortedMap<String, byte[]> forms = new TreeMap<>();
        List<Problem> strange = new ArrayList<>();
        files.forEach((path, bytes) -> {
            if (path.startsWith(FOLDER)) {
                String name = path.substring(FOLDER.length());
                if (name.endsWith(ENDING) && name.indexOf('/') < 0) {
                    forms.put(name, bytes);
                } else if (!name.equals(GUIDE)) {
                    strange.add(new Problem(
                            path, 0, 0, "", "the file is no form", "files ending in .yaml, not in folders below"));
                }
            }
        });
        if (forms.isEmpty()) {
            return new RuleForms(Forms.shipped(), strange, List.of(), List.of());
        }
        try {
            Forms read = read(forms);
            return new RuleForms(read, strange, List.of(), unsourced(read, vocabulary));
        } catch (RefusedForms refused) {
            List<Problem> untranslated = new ArrayList<>();
            refused.problems()
                    .forEach(problem -> (problem.untranslated() ? untranslated : strange).add(problem(problem)));
            return new RuleForms(Forms.NONE, strange, untranslated, List.of());
        }
    }

    private static Forms read(SortedMap<String, byte[]> files) {
        String content = RuleSet.sha256(files);
        Forms known = KNOWN.get(content);
        if (known == null) {
            known = Forms.read(files);
            KNOWN.put(content, known);
        }
        return known;
    }

    private static Problem problem(FormProblem problem) {
        String file = problem.file().endsWith(ENDING) ? FOLDER + problem.file() : FOLDER;
        return new Problem(file, problem.line(), problem.column(), "", problem.what(), problem.allowed());
    }

    private static List<Problem> unsourced(Forms forms, Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        forms.all().stream()
                .flatMap(form -> form.questions().stream())
                .forEach((Question question) -> question.provisions().forEach(id -> {
                    if (!id.equals(POLICY) && vocabulary.provision(id).isEmpty()) {
                        problems.add(new Problem(
                                FOLDER + question.form() + ENDING,
                                0,
                                0,
                                question.id(),
                                "provision '" + id + "' is not known",
                                AssessmentRules.PROVISIONS));
                    }
                }));
        return problems;
    }

    /** Everything that is wrong with them. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(unreadable);
        all.addAll(untranslated);
        all.addAll(unsourced);
        return all;
    }

    /** @throws RefusedRuleSet when anything is wrong with them */
    Forms sound() {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new RefusedRuleSet(problems);
        }
        return forms;
    }

    /** What is wrong with the rules, and after it what is wrong with the forms. */
    RefusedRuleSet joined(RefusedRuleSet rules) {
        List<Problem> all = new ArrayList<>(rules.problems());
        all.addAll(problems());
        return new RefusedRuleSet(all);
    }
}
