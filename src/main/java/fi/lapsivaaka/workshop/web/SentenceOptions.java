package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.SpokenCodes;
import fi.lapsivaaka.ruleset.CodeNames;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.workshop.web.SentenceForm.Choice;
import fi.lapsivaaka.workshop.web.SentenceForm.Clause;
import fi.lapsivaaka.workshop.web.SentenceForm.Kind;
import fi.lapsivaaka.workshop.web.SentenceView.Option;
import fi.lapsivaaka.workshop.web.SentenceView.Options;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the fields of sentences offer to choose, in one language: codes by their names, limits with their present value. */
final class SentenceOptions {

    /** What a list holds at most before one types to find something in it. */
    private static final int CHOOSABLE = 120;

    private final SpokenCodes codes;
    private final CodeNames names;
    private final WorkshopWords words;
    private final Language language;
    private final Figures figures = new Figures();
    private final Map<String, String> limits = new LinkedHashMap<>();
    private final Map<String, List<Option>> lists = new LinkedHashMap<>();

    /**
     * @param parameters of the rule set
     * @param today on which the limits' values are shown
     */
    SentenceOptions(
            SpokenCodes codes,
            CodeNames names,
            List<ParameterValue> parameters,
            LocalDate today,
            WorkshopWords words,
            Language language) {
        this.codes = codes;
        this.names = names;
        this.words = words;
        this.language = language;
        parameters.stream()
                .sorted(Comparator.comparing(
                        (ParameterValue value) -> value.period().contains(today)))
                .forEach(value -> limits.put(value.id(), limit(value)));
    }

    private String limit(ParameterValue value) {
        return "”" + value.name().in(language) + "” (" + figures.count(value.value()) + " "
                + words.wordOr(language, "unit." + value.unit(), value.unit()) + ")";
    }

    /** Lists that fields of this page asked for, by name. */
    Map<String, List<Option>> lists() {
        return lists;
    }

    List<Option> list(String name, List<Option> options) {
        return lists.computeIfAbsent(name, key -> options);
    }

    String name(String type, String field, String code, Collection<String> questions) {
        if (code.equals(Choice.EMPTY)) {
            return words.word(language, "sentence.empty");
        }
        if (type.equals(SentenceFacts.LIMIT)) {
            return limits.getOrDefault(code, code);
        }
        return codes.name(type, field, code, questions)
                .map(text -> text.in(language))
                .or(() -> names.name(type, field, code, language))
                .orElse(code);
    }

    /** What a text can be compared with; empty where anything may be written. */
    Optional<List<Option>> of(String type, String field, Collection<String> questions) {
        Optional<Set<String>> known = codes.codes(type, field, questions);
        return known.map(all -> sorted(all.stream()
                .map(code -> code.isEmpty() ? Choice.EMPTY : code)
                .map(code -> new Option(code, name(type, field, code, questions)))
                .toList()));
    }

    boolean choosable(List<Option> options) {
        return options.size() <= CHOOSABLE;
    }

    /** Values that earlier conditions give, and for numbers the limits of the rule set. */
    List<Options> elsewhere(List<Clause> clauses, int here, How.Field wanted) {
        List<Option> earlier = new ArrayList<>();
        for (int at = 1; at < here; at++) {
            Clause clause = clauses.get(at);
            if (clause.kind() != Kind.EACH
                    || !SentenceFacts.known(clause.searches().get(0).type())) {
                continue;
            }
            SentenceForm.Search search = clause.searches().get(0);
            String limit = SentenceVariables.limitOf(clause);
            for (String field : SentenceFacts.spoken(search.type())) {
                if (SentenceFacts.kind(search.type(), field) == wanted && !isOwnName(search.type(), field)) {
                    String variable = search.names().entrySet().stream()
                            .filter(name -> name.getValue().equals(field))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse("@" + at + "." + field);
                    earlier.add(new Option(
                            variable,
                            limit.isEmpty()
                                    ? words.word(language, "sentence.earlier", field(search.type(), field), at + 1)
                                    : limits.getOrDefault(limit, limit)));
                }
            }
        }
        List<Options> groups = new ArrayList<>();
        if (!earlier.isEmpty()) {
            groups.add(new Options(words.word(language, "sentence.source.earlier"), earlier));
        }
        if (wanted == How.Field.WHOLE && !limits.isEmpty()) {
            List<Option> more = limits.entrySet().stream()
                    .map(limit -> new Option("#" + limit.getKey(), limit.getValue()))
                    .toList();
            groups.add(new Options(words.word(language, "sentence.source.limits"), sorted(more)));
        }
        return groups;
    }

    private static boolean isOwnName(String type, String field) {
        return type.equals(SentenceFacts.LIMIT) && !field.equals("value");
    }

    /** A field by its name; a truth by what it says when it holds. */
    String field(String type, String field) {
        String key = "field." + type + "." + field;
        String name = words.wordOr(language, key, words.wordOr(language, key + ".true", field));
        return name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    String truth(String type, String field, boolean truth) {
        return words.wordOr(language, "field." + type + "." + field + "." + truth, field + " " + truth);
    }

    List<Option> fields(String type) {
        return SentenceFacts.spoken(type).stream()
                .filter(field -> SentenceFacts.kind(type, field) != How.Field.OTHER)
                .map(field -> new Option(field, field(type, field)))
                .toList();
    }

    List<Option> types() {
        return SentenceFacts.types().stream()
                .map(type -> new Option(type, type(type)))
                .toList();
    }

    String type(String type) {
        return words.wordOr(language, "condition." + type, type);
    }

    List<Option> hows(How.Field field) {
        return How.of(field).stream()
                .map(how -> new Option(how.name(), words.word(language, "sentence.how." + how.name())))
                .toList();
    }

    List<Option> sorted(List<Option> options) {
        Collator order = Collator.getInstance(language.locale());
        return options.stream()
                .sorted((one, other) -> order.compare(one.name(), other.name()))
                .toList();
    }
}
