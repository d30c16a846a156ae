package fi.lapsivaaka.authoring;

import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.checklist.ShownWhen;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks of a question: rules, conditions of other questions and of modules, answers that fill in others. */
public final class QuestionUses {

    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9-])([A-Z]{1,2}-[0-9]{2})(?![0-9])");

    private final Map<String, Set<RuleUse>> rules = new LinkedHashMap<>();
    private final Map<String, RuleUse> all = new LinkedHashMap<>();
    private final Forms forms;

    private QuestionUses(Forms forms) {
        this.forms = forms;
    }

    /** A rule and its file. */
    public record RuleUse(String file, String rule) {}

    /** Looks through the rules and forms of a draft. */
    public static QuestionUses of(Map<String, byte[]> content, Forms forms) {
        QuestionUses uses = new QuestionUses(forms);
        content.forEach((path, bytes) -> {
            if (path.endsWith(".drl")) {
                EntrySheet.of(path, bytes).entries().forEach(entry -> uses.add(path, entry));
            }
        });
        return uses;
    }

    private void add(String path, FileEntry entry) {
        RuleUse use = new RuleUse(path, entry.name());
        all.put(entry.name(), use);
        Matcher matcher = ID.matcher(entry.text());
        while (matcher.find()) {
            rules.computeIfAbsent(matcher.group(1), id -> new LinkedHashSet<>()).add(use);
        }
    }

    /** Rules that name the question or a part of it, as a condition or as what they ask for. */
    public List<RuleUse> rules(String question) {
        return List.copyOf(rules.getOrDefault(question, Set.of()));
    }

    /** Rules that read facts made from the answer, as the question tells; those that name it are not among them. */
    public List<RuleUse> throughFacts(Question question) {
        List<RuleUse> named = rules(question.id());
        List<RuleUse> found = new ArrayList<>();
        question.feeds().forEach(id -> {
            RuleUse use = all.get(id);
            if (use != null && !named.contains(use)) {
                found.add(use);
            }
        });
        return found;
    }

    /** Questions on whose conditions, or suggested answers, the question has a say. */
    public List<Question> questions(String question) {
        return forms.all().stream()
                .flatMap(form -> form.questions().stream())
                .filter(other -> !other.id().equals(question))
                .filter(other -> names(other.shownWhen(), question)
                        || other.prefillFrom().contains(question))
                .toList();
    }

    /** Modules that are added on a condition that names the question. */
    public List<Form> modules(String question) {
        return forms.all().stream()
                .filter(form -> names(form.appliesWhen(), question))
                .toList();
    }

    private static boolean names(ShownWhen condition, String question) {
        if (condition instanceof ShownWhen.AnswerIs answer) {
            return answer.question().equals(question);
        } else if (condition instanceof ShownWhen.All all) {
            return all.parts().stream().anyMatch(part -> names(part, question));
        }
        return condition instanceof ShownWhen.Any any && any.parts().stream().anyMatch(part -> names(part, question));
    }
}
