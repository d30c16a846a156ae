package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.checklist.FormProblem;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Looks at a question and tells what is wrong at each of its fields, in the words of the reader of forms where it has any. */
@Component
class QuestionCheck {

    private static final Pattern FIELD = Pattern.compile(" {8}([a-z-]+):.*");
    private static final Pattern MISSING = Pattern.compile("'([a-z-]+)' is missing");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");
    private static final Set<String> LANGUAGES = Set.of("text", "help", "example", "value-label", "none-of-these");
    private static final Set<String> SINGLE = Set.copyOf(QuestionEntry.VALUES);

    private final Vocabulary vocabulary;
    private final WorkshopWords words;

    QuestionCheck(Vocabulary vocabulary, WorkshopWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /**
     * @param forms with the question as it would be saved
     * @return field to what is wrong with it
     */
    Map<String, String> problems(QuestionEntry question, DraftForms forms, String path, Language language) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String name : QuestionEntry.TEXTS) {
            texts(name, "text", question.texts().getOrDefault(name, Map.of()), needed(name), problems, language);
        }
        texts(
                QuestionEntry.NONE_OF_THESE,
                "option",
                question.texts().getOrDefault(QuestionEntry.NONE_OF_THESE, Map.of()),
                false,
                problems,
                language);
        options(question.options(), problems, language);
        for (int at = 0; at < question.inner().size(); at++) {
            texts("inner-" + at, "option", question.inner().get(at).texts(), true, problems, language);
        }
        for (int at = 0; at < question.provisions().size(); at++) {
            String id = question.provisions().get(at);
            if (!id.equals("policy") && vocabulary.provision(id).isEmpty()) {
                problems.put("provision-" + at, words.word(language, "workshop.parameter.error.provision"));
            }
        }
        forms.entry(path, question.id()).ifPresent(entry -> {
            List<String> lines = entry.text().lines().toList();
            for (FormProblem problem : forms.problems(path, question.id())) {
                String field = field(problem, lines, problem.line() - entry.line());
                boolean said = problem.untranslated()
                        && problems.keySet().stream().anyMatch(one -> one.startsWith(field.replaceFirst("-fi$", "-")));
                if (!said) {
                    problems.putIfAbsent(field, FormFaults.what(problem, language) + told(problem, language));
                }
            }
        });
        return problems;
    }

    private static String told(FormProblem problem, Language language) {
        String allowed = FormFaults.allowed(problem, language);
        return allowed.isEmpty() ? "" : " – " + allowed;
    }

    private static boolean needed(String name) {
        return name.equals("text") || name.equals("help");
    }

    private void texts(
            String field,
            String kind,
            Map<String, String> texts,
            boolean needed,
            Map<String, String> problems,
            Language language) {
        if (!needed && texts.values().stream().allMatch(String::isBlank)) {
            return;
        }
        texts.forEach((code, text) -> {
            if (text.isBlank()) {
                problems.put(field + "-" + code, words.word(language, "formedit.error." + kind + "." + code));
            }
        });
    }

    /** What is wrong with a list of options that people write out. */
    void options(List<Choice> options, Map<String, String> problems, Language language) {
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < options.size(); at++) {
            Choice option = options.get(at);
            if (!CODE.matcher(option.code()).matches()) {
                problems.put("option-" + at + "-code", words.word(language, "formedit.error.code"));
            } else if (!codes.add(option.code())) {
                problems.put("option-" + at + "-code", words.word(language, "formedit.error.twice"));
            }
            texts("option-" + at, "option", option.label(), true, problems, language);
        }
    }

    /** The field of the form that a line of the entry belongs to. */
    private static String field(FormProblem problem, List<String> lines, int line) {
        Matcher missing = MISSING.matcher(problem.what());
        String name = missing.matches() ? missing.group(1) : "";
        int items = -1;
        for (int at = 0; at <= line && at < lines.size() && !missing.matches(); at++) {
            Matcher matcher = FIELD.matcher(lines.get(at));
            if (matcher.matches()) {
                name = matcher.group(1);
                items = -1;
            } else if (lines.get(at).strip().startsWith("- ")) {
                items++;
            }
        }
        if (LANGUAGES.contains(name)) {
            return name + "-fi";
        }
        return switch (name) {
            case "type" -> "type";
            case "options" -> items < 0 ? "list" : "option-" + items + "-code";
            case "shown-when" -> "term-" + Math.max(0, items) + "-subject";
            case "provisions" -> "provision-0";
            default -> SINGLE.contains(name) ? name : "yaml";
        };
    }
}
