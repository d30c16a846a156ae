package fi.lapsivaaka.ruleset.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.Period;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.ruleset.web.RulePage.Basis;
import fi.lapsivaaka.ruleset.web.RulePage.Outcome;
import fi.lapsivaaka.ruleset.web.RuleSetPage.ParameterLine;
import fi.lapsivaaka.ruleset.web.RuleSetPage.RuleLine;
import fi.lapsivaaka.ruleset.web.RuleSetPage.Weight;
import fi.lapsivaaka.vocabulary.Level;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.ServiceFamily;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts rule sets and rules into words for their pages. */
@Component
final class RuleWriter {

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final Vocabulary vocabulary;
    private final MessageSource messages;
    private final Figures figures;
    private final ConditionWriter cells;
    private final ConditionSentences sentences;
    private final Clock clock;

    RuleWriter(
            Vocabulary vocabulary, MessageSource messages, Figures figures, ConditionSentences sentences, Clock clock) {
        this.clock = clock;
        this.sentences = sentences;
        this.vocabulary = vocabulary;
        this.messages = messages;
        this.figures = figures;
        this.cells = new ConditionWriter(messages);
    }

    /**
     * @param search words that a rule's id, title or content must hold, in any case; empty for all
     * @param group file the rule must stand in; empty for all
     */
    RuleSetPage set(RuleSet rules, String search, String group, Language language) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return new RuleSetPage(
                rules.id(),
                rules.title().in(language),
                rules.version(),
                rules.sha256(),
                figures.day(rules.validFrom()),
                rules.rules().size(),
                rules.rules().stream().map(Rule::group).distinct().toList(),
                rules.rules().stream()
                        .filter(rule -> group.isEmpty() || rule.group().equals(group))
                        .filter(rule -> wanted.isEmpty()
                                || searched(rules, rule, language).contains(wanted))
                        .map(rule -> line(rules, rule, language))
                        .toList(),
                rules.parameters().stream()
                        .map(parameter -> parameter(parameter, language))
                        .toList());
    }

    RulePage rule(RuleSet rules, Rule rule, Language language) {
        Optional<RuleText> text = Optional.ofNullable(rules.texts().get(rule.id()));
        RuleLine line = line(rules, rule, language);
        List<Basis> bases = provisions(rule).stream()
                .map(provision -> basis(provision, language))
                .toList();
        return new RulePage(
                rules.id(),
                rules.title().in(language),
                rule.id(),
                line.title(),
                text.map(words -> words.message().in(language)).orElse(""),
                text.map(words -> words.resolve().in(language)).orElse(""),
                line.weight(),
                bases,
                bases.isEmpty() && rule.outcome().isEmpty(),
                period(rule.period(), language),
                rule.place().file() + ":" + rule.place().line(),
                SourceCutter.cut(rules, rule),
                rule.outcome().isEmpty()
                        ? sentences.with(rules.parameters(), today()).write(rule, language)
                        : cells.write(rule, language),
                rule.outcome().entrySet().stream()
                        .map(field -> outcome(field.getKey(), field.getValue(), language))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FINLAND);
    }

    private RuleLine line(RuleSet rules, Rule rule, Language language) {
        return new RuleLine(rule.id(), rule.group(), title(rules, rule, language), weight(rule, language));
    }

    /** Only levels of the vocabulary are shown as levels; a table may also say {@code inherited} or {@code split}. */
    private @Nullable Weight weight(Rule rule, Language language) {
        String severity = rule.metadata().getOrDefault("severity", "");
        if (!severity.isEmpty()) {
            String sign = severity.equals("NOTE") ? "i" : "!";
            return new Weight("severity", severity, word("check.severity." + severity, language), sign);
        }
        String screening = rule.metadata().getOrDefault("screening", "");
        if (!screening.isEmpty()) {
            return new Weight("screening", screening, word("check.need." + screening, language), "");
        }
        return vocabulary
                .level(rule.outcome().getOrDefault("level", ""))
                .map(level -> new Weight("level", level.code(), level.name().in(language), level.mark()))
                .orElse(null);
    }

    private String title(RuleSet rules, Rule rule, Language language) {
        RuleText text = rules.texts().get(rule.id());
        if (text != null) {
            return text.title().in(language);
        }
        return vocabulary
                .service(rule.outcome().getOrDefault("service", ""))
                .map(service -> service.name().in(language))
                .orElse(rule.outcome().getOrDefault("reason", rule.id()));
    }

    private String searched(RuleSet rules, Rule rule, Language language) {
        return (rule.id() + " " + title(rules, rule, language) + " "
                        + rule.metadata().values() + " "
                        + rule.outcome().values() + " "
                        + rule.conditions().stream()
                                .map(condition -> condition.text())
                                .collect(Collectors.joining(" ")))
                .toLowerCase(Locale.ROOT);
    }

    private List<Provision> provisions(Rule rule) {
        return Arrays.stream(rule.metadata().getOrDefault("provision", "").split(", "))
                .flatMap(id -> vocabulary.provision(id.strip()).stream())
                .toList();
    }

    private Basis basis(Provision provision, Language language) {
        boolean checked = provision.verified() && provision.checked() != null;
        return new Basis(
                provision.reference(language),
                provision.says().in(language),
                checked,
                provision.checked() != null && checked
                        ? word("check.provision.checked", language, figures.day(provision.checked()))
                        : word("check.provision.unchecked", language),
                provision.source());
    }

    private Outcome outcome(String field, String value, Language language) {
        String name = messages.getMessage("rules.outcome." + field, null, field, language.locale());
        String words =
                switch (field) {
                    case "service" -> named(vocabulary.service(value).map(Service::name), value, language);
                    case "family" -> named(vocabulary.family(value).map(ServiceFamily::name), value, language);
                    case "level" -> named(vocabulary.level(value).map(Level::name), value, language);
                    case "life-stages" ->
                        Arrays.stream(value.split(" "))
                                .map(code -> named(vocabulary.lifeStage(code).map(LifeStage::name), code, language))
                                .collect(Collectors.joining(", "));
                    case "structure", "provision", "statutory", "basis" -> code(field, value, language);
                    default -> value;
                };
        return new Outcome(String.valueOf(name), words);
    }

    private String code(String field, String value, Language language) {
        return String.valueOf(messages.getMessage("code." + field + "." + value, null, value, language.locale()));
    }

    private static String named(Optional<LocalizedText> name, String code, Language language) {
        return name.map(text -> text.in(language)).orElse(code);
    }

    private ParameterLine parameter(ParameterValue parameter, Language language) {
        return new ParameterLine(
                parameter.id(),
                parameter.name().in(language),
                figures.count(parameter.value()),
                String.valueOf(
                        messages.getMessage("unit." + parameter.unit(), null, parameter.unit(), language.locale())),
                period(parameter.period(), language),
                vocabulary
                        .provision(parameter.provision())
                        .map(provision -> provision.reference(language))
                        .orElse(""));
    }

    private String period(Period period, Language language) {
        return period.to() == null
                ? word("rules.period.open", language, figures.day(period.from()))
                : word("rules.period.closed", language, figures.day(period.from()), figures.day(period.to()));
    }

    private String word(String key, Language language, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }
}
