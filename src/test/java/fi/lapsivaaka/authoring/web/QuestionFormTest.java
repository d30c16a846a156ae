package fi.lapsivaaka.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.authoring.ConditionEntry.Term;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.authoring.QuestionEntry;
import fi.lapsivaaka.authoring.QuestionEntry.Choice;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends of a question, taken in. */
class QuestionFormTest {

    private final DraftForms forms;

    QuestionFormTest() throws IOException {
        this.forms = DraftForms.of(shipped());
    }

    private static Map<String, byte[]> shipped() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(Path.of("assessment-forms"))) {
            for (Path path : paths.toList()) {
                files.put(EntrySheet.FORMS + path.getFileName(), Files.readAllBytes(path));
            }
        }
        return files;
    }

    /** As the page writes the fields, and a browser sends them. */
    private static MultiValueMap<String, String> sent(QuestionEntry question) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        question.texts().forEach((name, words) -> words.forEach((code, text) -> sent.add(name + "-" + code, text)));
        sent.add("type", question.type());
        sent.add("has-required", "1");
        sent.add("has-unknown-allowed", "1");
        question.values().forEach((name, value) -> {
            if (!List.of("required", "unknown-allowed").contains(name)) {
                sent.add(name, value);
            } else if (value.equals("true")) {
                sent.add(name, "true");
            }
        });
        sent.add("list", question.list());
        if (question.list().isEmpty()) {
            sent.add("has-options", "1");
            for (int row = 0; row <= question.options().size(); row++) {
                boolean there = row < question.options().size();
                Choice choice = there ? question.options().get(row) : new Choice("", QuestionEntry.blank(), false);
                sent.add("option-" + row + "-code", choice.code());
                String at = "option-" + row + "-";
                choice.label().forEach((code, text) -> sent.add(at + code, text));
            }
        }
        for (int row = 0; row < question.inner().size(); row++) {
            String at = "inner-" + row + "-";
            question.inner().get(row).texts().forEach((code, text) -> sent.add(at + code, text));
        }
        sent.add("join", question.condition().join());
        for (int row = 0; row < question.condition().terms().size(); row++) {
            Term term = question.condition().terms().get(row);
            sent.add("term-" + row + "-subject", term.subject());
            sent.add("term-" + row + "-was", term.subject());
            sent.add("term-" + row + "-operator", term.operator());
            sent.addAll("term-" + row + "-value", term.values());
            sent.addAll("term-" + row + "-number", term.values());
        }
        sent.add("term-" + question.condition().terms().size() + "-subject", "");
        sent.add("has-provisions", "1");
        sent.addAll("provision", question.provisions());
        sent.add("provision", "");
        return sent;
    }

    private QuestionEntry typed(MultiValueMap<String, String> sent, QuestionEntry before) {
        return QuestionForm.typed(new SentFields(sent), before, list -> QuestionSubjects.options(list, forms));
    }

    private String text(String id) {
        return forms.entry(forms.fileOf(id).orElseThrow(), id).orElseThrow().text();
    }

    @Test
    void everyQuestionOpenedAndSavedUnchangedKeepsItsBytes() throws IOException {
        Map<String, byte[]> files = shipped();
        int questions = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (!file.getKey().endsWith(".yaml")) {
                continue;
            }
            for (FileEntry entry : EntrySheet.of(file.getKey(), file.getValue()).entries()) {
                if (entry.name().matches("[A-Z]{1,2}-[0-9]{2}")) {
                    QuestionEntry read = QuestionEntry.read(entry.text()).orElseThrow();
                    QuestionEntry typed = typed(sent(read), read);
                    assertThat(typed).as(entry.name()).isEqualTo(read);
                    assertThat(typed.written(entry.text())).isEqualTo(entry.text());
                    questions++;
                }
            }
        }
        assertThat(questions).isGreaterThan(150);
    }

    @Test
    void aConditionIsChosenStepByStep() {
        String text = text("L-01");
        QuestionEntry before = QuestionEntry.read(text).orElseThrow();
        MultiValueMap<String, String> sent = sent(before);
        sent.set("term-0-subject", "L-04.direction");
        sent.set("term-1-subject", "fact:services");
        sent.set("join", "any");
        QuestionEntry first = typed(sent, before);
        String written = first.written(text);
        assertThat(written)
                .contains(
                        "        shown-when:\n          any:\n",
                        "            - {question: L-04, part: direction, operator: any-of, values: []}\n",
                        "            - {fact: services, operator: any-of, values: []}\n");
        QuestionEntry again = QuestionEntry.read(written).orElseThrow();
        MultiValueMap<String, String> more = sent(again);
        more.add("term-0-value", "NEG");
        more.set("act", "term-remove-1");
        assertThat(typed(more, again).written(written))
                .contains("        shown-when: {question: L-04, part: direction, operator: any-of, values: [NEG]}\n");
        more.set("act", "term-remove-0");
        more.set("term-1-subject", "");
        assertThat(typed(more, again).written(written)).isEqualTo(text);
    }

    @Test
    void optionsMoveGoAndAreTakenOverFromASharedList() {
        String text = text("L-08");
        QuestionEntry before = QuestionEntry.read(text).orElseThrow();
        MultiValueMap<String, String> sent = sent(before);
        sent.set("act", "option-up-1");
        assertThat(typed(sent, before).options().get(0))
                .isEqualTo(before.options().get(1));
        sent.set("act", "option-remove-0");
        assertThat(typed(sent, before).options()).hasSize(before.options().size() - 1);
        sent.set("act", "save");
        sent.set("list", "yes-no");
        String shared = typed(sent, before).written(text);
        assertThat(shared).contains("        options: yes-no\n");
        QuestionEntry listed = QuestionEntry.read(shared).orElseThrow();
        MultiValueMap<String, String> own = sent(listed);
        own.set("list", "");
        assertThat(typed(own, listed).options()).extracting(Choice::code).containsExactly("yes", "no");
    }

    @Test
    void anotherTypeLosesWhatItCannotHave() {
        String text = QuestionEntry.fresh("L-40", "single");
        QuestionEntry before = QuestionEntry.read(text).orElseThrow();
        MultiValueMap<String, String> sent = sent(before);
        sent.set("type", "number");
        sent.set("unit", "children");
        sent.set("max", "1 000");
        sent.set("text-fi", "Montako \"lasta\"?\u0000");
        String written = typed(sent, before).written(text);
        assertThat(written)
                .contains("type: number\n", "unit: children\n", "max: 1000\n", "fi: \"Montako \\\"lasta\\\"?\"")
                .doesNotContain("options");
    }
}
