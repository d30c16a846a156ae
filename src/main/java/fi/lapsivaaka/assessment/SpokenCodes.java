package fi.lapsivaaka.assessment;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.checklist.Column;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Option;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.proposal.RefusedTerms;
import fi.lapsivaaka.proposal.Terms;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The codes that the rules of a set may compare a field with, for whoever writes a rule by choosing. Whether a rule holds to
 * them is judged when the whole set is looked over.
 */
public final class SpokenCodes {

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "Impact.direction", List.of("L-04", "direction"),
            "Impact.horizon", List.of("L-04", "horizon"),
            "Impact.dimension", List.of("L-04", "dimension"),
            "Impact.group", List.of("T-10", "group"),
            "ChildGroup.vulnerabilities", List.of("S-07", ""),
            "ChildGroup.age", List.of("S-06", ""),
            "Hearing.ages", List.of("S-06", ""));

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Map<String, LocalizedText>> names = new HashMap<>();
    private final SortedMap<String, Shape> subjects;

    private final Forms forms;

    private SpokenCodes(Forms forms) {
        this.forms = forms;
        this.subjects = forms.subjects();
    }

    /**
     * @param files of the rule set; words and parameters that cannot be read leave their fields open, and in place of forms
     *     that cannot be read stand those of the product
     */
    public static SpokenCodes of(Map<String, byte[]> files, Vocabulary vocabulary) {
        Forms forms = AssessmentRules.forms(files, vocabulary).orElseGet(Forms::shipped);
        SpokenCodes spoken = new SpokenCodes(forms);
        spoken.questions(forms);
        OPTIONS.forEach((field, place) -> spoken.names.put(field, named(options(forms, place.get(0), place.get(1)))));
        spoken.codes.put(
                "BudgetLine.service",
                vocabulary.services().stream().map(Service::id).collect(Collectors.toCollection(LinkedHashSet::new)));
        Terms terms = terms(files.get("terms.yaml"));
        if (terms != null) {
            AssessmentRulesInspector.codes(terms, vocabulary, forms)
                    .forEach(known -> spoken.codes.put(known.field(), known.codes()));
            spoken.codes.put("Mention.concept", terms.concepts().keySet());
            spoken.names.put("Mention.concept", terms.concepts());
        }
        byte[] parameters = files.get("parameters.yaml");
        if (parameters != null) {
            spoken.codes.put(
                    "Parameter.name",
                    ParameterValue.of(parameters).stream()
                            .map(ParameterValue::id)
                            .collect(Collectors.toCollection(LinkedHashSet::new)));
        }
        return spoken;
    }

    private static @Nullable Terms terms(byte @Nullable [] file) {
        try {
            return file == null ? null : Terms.read(new ByteArrayInputStream(file));
        } catch (RefusedTerms refused) {
            return null;
        }
    }

    private void questions(Forms forms) {
        Set<String> every = new LinkedHashSet<>(subjects.keySet());
        Set<String> numbers = subjects.entrySet().stream()
                .filter(subject -> subject.getValue() instanceof Shape.Amount)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        every.addAll(AnswerFacts.subjects());
        numbers.addAll(AnswerFacts.subjects());
        Set<String> open = new LinkedHashSet<>();
        forms.all().stream().map(Form::questions).flatMap(List::stream).forEach(question -> {
            open.add(question.id());
            question.beside().forEach(field -> open.add(question.id() + "-" + field.id()));
        });
        codes.put("Answer.question", every);
        codes.put("NumberAnswer.question", numbers);
        codes.put("Blank.question", open);
    }

    /** Questions and parts of questions that a rule may ask to be answered. */
    public Set<String> asked() {
        return subjects.keySet();
    }

    /**
     * What a field can be compared with.
     *
     * @param questions those that the same search names: an answer's values depend on them
     * @return empty where anything may be written, as of what no form asks in so many words
     */
    public Optional<Set<String>> codes(String type, String field, Collection<String> questions) {
        if (isAnswer(type, field)) {
            if (!subjects.keySet().containsAll(questions)) {
                return Optional.empty();
            }
            Set<String> offered = new LinkedHashSet<>();
            shapes(questions).forEach(shape -> {
                shape.options().forEach(option -> offered.add(option.code()));
                if (shape instanceof Shape.Amount amount && amount.unknownAllowed()) {
                    offered.add(fi.lapsivaaka.checklist.Answer.UNKNOWN);
                }
            });
            offered.add("");
            return Optional.of(offered);
        }
        return Optional.ofNullable(codes.get(type + "." + field));
    }

    /** The name that the set's own words or the forms give a code; empty when they give none. */
    public Optional<LocalizedText> name(String type, String field, String code, Collection<String> questions) {
        if (isAnswer(type, field)) {
            return shapes(questions).stream()
                    .map(Shape::options)
                    .flatMap(List::stream)
                    .filter(option -> option.code().equals(code))
                    .map(Option::label)
                    .findFirst();
        }
        if (field.equals("question")) {
            return QuestionNames.of(forms, code);
        }
        return Optional.ofNullable(
                names.getOrDefault(type + "." + field, Map.of()).get(code));
    }

    private static boolean isAnswer(String type, String field) {
        return type.equals("Answer") && (field.equals("value") || field.equals("choices"));
    }

    /** Where no form asks a question, answers to any question may be meant. */
    private List<Shape> shapes(Collection<String> questions) {
        boolean known = !questions.isEmpty() && subjects.keySet().containsAll(questions);
        return known
                ? questions.stream()
                        .flatMap(id -> Optional.ofNullable(subjects.get(id)).stream())
                        .toList()
                : List.copyOf(subjects.values());
    }

    private static List<Option> options(Forms forms, String question, String part) {
        return forms.question(question)
                .map(asked -> part.isEmpty()
                        ? asked.shape()
                        : asked.part(part).map(Column::shape).orElse(asked.shape()))
                .map(Shape::options)
                .orElse(List.of());
    }

    private static Map<String, LocalizedText> named(List<Option> options) {
        Map<String, LocalizedText> named = new LinkedHashMap<>();
        options.forEach(option -> named.put(option.code(), option.label()));
        return named;
    }
}
