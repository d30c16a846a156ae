package fi.lapsivaaka.assessment;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.checklist.Form;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.ruleset.CodeNames;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.vocabulary.DecisionType;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.ServiceGroup;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Names of the codes in the facts of an assessment: services, subjects, questions and their options, limits. */
public final class FactNames implements CodeNames {

    private final RulesInUse rules;
    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures = new Figures();
    private final @Nullable List<ParameterValue> limits;
    private final @Nullable LocalDate day;

    private FactNames(FactNames other, List<ParameterValue> limits, LocalDate day) {
        this.rules = other.rules;
        this.vocabulary = other.vocabulary;
        this.messages = other.messages;
        this.limits = List.copyOf(limits);
        this.day = day;
    }

    public FactNames(RulesInUse rules, Vocabulary vocabulary, MessageSource messages) {
        this.limits = null;
        this.day = null;
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    @Override
    public FactNames with(List<ParameterValue> others, LocalDate on) {
        return new FactNames(this, others, on);
    }

    @Override
    public Optional<String> name(String type, String field, String code, Language language) {
        return switch (type + "." + field) {
            case "Proposal.services" -> in(vocabulary.group(code).map(ServiceGroup::name), language);
            case "Proposal.decisionTypes" -> in(vocabulary.decisionType(code).map(DecisionType::name), language);
            case "Proposal.direction" -> word("check.direction." + code, language);
            case "Proposal.organisation" -> word("start.organisation." + code.toLowerCase(language.locale()), language);
            case "Mention.concept" ->
                in(
                        rules.known()
                                .flatMap(version ->
                                        Optional.ofNullable(version.rules()
                                                        .terms()
                                                        .concepts()
                                                        .get(code))
                                                .stream())
                                .findFirst(),
                        language);
            case "Mention.speaker" -> word("code.speaker." + code, language);
            case "Hearing.target" -> word("check.speaker." + code, language);
            case "Hearing.ages", "ChildGroup.age" ->
                in(vocabulary.lifeStage(code).map(LifeStage::name), language);
            case "Screening.level" -> word("check.need." + code, language);
            case "Form.form" -> in(first(forms -> forms.form(code)).map(Form::title), language);
            case "BudgetLine.service" -> in(vocabulary.service(code).map(Service::name), language);
            case "BudgetLine.level" -> in(vocabulary.level(code).map(Level::name), language);
            case "Answer.question", "NumberAnswer.question", "Blank.question" ->
                in(first(forms -> QuestionNames.of(forms, code)), language);
            case "Answer.value", "Answer.choices" -> option(code, language);
            case "Parameter.name" -> parameter(code, language);
            default -> word("code." + field + "." + code, language);
        };
    }

    /** What the forms in force say, or else those of another version in use. */
    private <T> Optional<T> first(Function<Forms, Optional<T>> found) {
        return rules.forms().flatMap(forms -> found.apply(forms).stream()).findFirst();
    }

    /** An option of some question; those that share a code mean the same: yes, no, unknown. */
    private Optional<String> option(String code, Language language) {
        return first(forms -> forms.subjects().values().stream()
                        .map(Shape::options)
                        .flatMap(List::stream)
                        .filter(option -> option.code().equals(code))
                        .findFirst())
                .map(option -> option.label().in(language));
    }

    private Optional<String> parameter(String id, Language language) {
        List<ParameterValue> all = limits == null ? rules.ruleSet().parameters() : limits;
        return all.stream()
                .filter(parameter -> parameter.id().equals(id))
                .reduce((earlier, later) -> day != null && earlier.period().contains(day) ? earlier : later)
                .map(parameter -> limit(parameter, language));
    }

    private String limit(ParameterValue parameter, Language language) {
        return "”" + parameter.name().in(language) + "” (" + figures.count(parameter.value()) + " "
                + word("unit." + parameter.unit(), language).orElse(parameter.unit()) + ")";
    }

    private static Optional<String> in(Optional<LocalizedText> name, Language language) {
        return name.map(text -> text.in(language));
    }

    private Optional<String> word(String key, Language language) {
        return Optional.ofNullable(messages.getMessage(key, null, null, language.locale()));
    }
}
