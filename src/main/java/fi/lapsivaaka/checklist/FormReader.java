package fi.lapsivaaka.checklist;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one form file. */
final class FormReader {

    private static final Pattern QUESTION_ID = Pattern.compile("[A-Z]{1,8}[0-9]{0,8}-[0-9]{2,3}");
    private static final String FOLLOW_UP = "F-";
    private static final Pattern RULE_ID = Pattern.compile("R-[0-9]{3}[a-z]?");
    private static final Pattern PROVISION_ID = Pattern.compile(
            "[0-9]{1,4}/[0-9]{4}#[0-9a-z,-]{1,20}|CRC#[0-9.,-]{1,10}|CRC-FIN-CO-[0-9-]{1,10}|GC[0-9]{1,2}|policy");

    private final ShapeReader shapes;
    private final ConditionReader conditions = new ConditionReader();
    private final Map<String, Block> places = new HashMap<>();

    FormReader(Shared shared) {
        this.shapes = new ShapeReader(shared);
    }

    ConditionReader conditions() {
        return conditions;
    }

    /** Where a question, a form or a form's {@code includes} stands: by id or code. */
    Map<String, Block> places() {
        return places;
    }

    Form read(Block block, String name) {
        boolean module = block.has("module");
        String code = block.code(module ? "module" : "form");
        if (!code.equals(name)) {
            block.problem(module ? "module" : "form", "'" + code + "' stands in a file of another name", name);
        }
        places.put(code, block);
        Form form = new Form(
                code,
                module,
                Translated.sentence(block, "title"),
                Translated.sentence(block, "purpose"),
                block.number("minutes", 0),
                block.words("includes"),
                conditions.under(block, "applies-when"),
                steps(block, code));
        if (module == form.appliesWhen().equals(ShownWhen.ALWAYS)) {
            block.problem("applies-when", "only a module applies on a condition", "module with applies-when, or form");
        }
        block.close();
        return form;
    }

    private List<Step> steps(Block form, String code) {
        List<Step> steps = new ArrayList<>();
        for (Block block : form.blocks("steps")) {
            String id = block.code("id");
            if (steps.stream().anyMatch(step -> step.id().equals(id))) {
                block.problem("id", "step '" + id + "' stands here twice", "each step once");
            }
            List<Question> questions = block.blocks("questions").stream()
                    .map(question -> question(question, code, id))
                    .toList();
            if (questions.isEmpty()) {
                block.problem("questions", "step '" + id + "' has no question", "one question or more");
            }
            steps.add(new Step(id, Translated.sentence(block, "title"), questions));
            block.close();
        }
        if (steps.isEmpty()) {
            form.problem("steps", "the form has no step", "one step or more");
        }
        return steps;
    }

    private Question question(Block block, String form, String step) {
        String id = block.text("id");
        matching(
                block,
                "id",
                List.of(id),
                QUESTION_ID,
                "letters, a dash and two digits, as S-03; L233-01 in local rules");
        if (places.putIfAbsent(id, block) != null) {
            block.problem("id", "question '" + id + "' stands in the forms twice", "each id once");
        }
        if (id.startsWith(FOLLOW_UP) != form.equals(Forms.FOLLOW_UP)) {
            block.problem(
                    "id",
                    "question '" + id + "' cannot stand in form '" + form + "'",
                    "ids that begin with F- in the follow-up, and only there");
        }
        Question question = new Question(
                id,
                block.optional("source-id").orElse(""),
                form,
                step,
                Translated.sentence(block, "text"),
                Translated.sentence(block, "help"),
                Translated.optionalSentence(block, "example"),
                Translated.optionalSentence(block, "value-label"),
                shapes.ofQuestion(block),
                shapes.columns(block, "beside"),
                block.yes("required", false),
                block.yes("editable", true),
                conditions.under(block, "shown-when"),
                prefill(block),
                block.words("prefill-from"),
                matching(block, "feeds", block.words("feeds"), RULE_ID, "R- and three digits, as R-101"),
                matching(
                        block,
                        "provisions",
                        block.words("provisions"),
                        PROVISION_ID,
                        "as 628/1998#32, CRC#12, GC14 or policy"));
        List<String> parts = question.parts().stream().map(Column::id).toList();
        parts.stream()
                .filter(part -> Collections.frequency(parts, part) > 1)
                .distinct()
                .forEach(part -> block.problem("beside", "'" + part + "' is a part of " + id + " twice", "another id"));
        if (question.provisions().isEmpty()) {
            block.problem("provisions", id + " rests on nothing", "a provision's id, or policy");
        }
        if (!question.editable() && question.prefill().isEmpty()) {
            block.problem("editable", id + " is computed from nothing", "prefill: what it is computed from");
        }
        block.close();
        return question;
    }

    private static List<Prefill> prefill(Block block) {
        List<Prefill> found = new ArrayList<>();
        for (String code : block.words("prefill")) {
            Optional<Prefill> prefill = Prefill.of(code);
            prefill.ifPresent(found::add);
            if (prefill.isEmpty()) {
                List<String> known = new ArrayList<>();
                for (Prefill one : Prefill.values()) {
                    known.add(one.code());
                }
                block.problem("prefill", "there is no prefill '" + code + "'", String.join(", ", known));
            }
        }
        return found;
    }

    private static List<String> matching(Block block, String key, List<String> words, Pattern pattern, String allowed) {
        for (String word : words) {
            if (block.has(key) && !pattern.matcher(word).matches()) {
                block.problem(key, "'" + word + "' is not accepted here", allowed);
            }
        }
        return words;
    }
}
