package fi.lapsivaaka.assessment;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Question;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Parameter;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tries out which single answer would raise or lower the level of the screening, by firing the rules themselves: nothing of
 * what they say is written here. Of a number the values at which some screening rule turns are tried, of a choice each option.
 */
public final class WhatIf {

    /** No more changes than this are told. */
    public static final int MOST = 5;

    private static final int REMEMBERED = 64;

    private static final Pattern QUESTION = Pattern.compile("question == \"([A-Z]+[0-9]*-[0-9]+)[^\"]*\"");
    private static final Pattern CODE = Pattern.compile("contains \"([A-Z_]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("name == \"([a-z0-9-]+)\"");
    private static final Pattern NUMBER = Pattern.compile("value [<>=]+ (-?[0-9]+)");

    /** Answers to these stand in place of what was read from the draft. */
    static final Set<String> OF_THE_DRAFT = Set.of("S-01", "S-02", "S-08");

    record Asked(KeptDraft draft, Map<String, Answer> answers, LocalDate day) {}

    /** A draft's documents change with its version alone. */
    private record Key(UUID draft, int version, Map<String, Answer> answers, LocalDate day) {}

    private final RuleSet rules;
    private final DraftChecker checker;
    private final Forms forms;
    private final Clock clock;
    private final Set<String> heeded = new LinkedHashSet<>(OF_THE_DRAFT);
    private final Set<String> named = new LinkedHashSet<>();
    private final Map<Key, List<LevelChange>> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, List<LevelChange>> eldest) {
                    return size() > REMEMBERED;
                }
            });

    WhatIf(AssessmentRules rules, DraftChecker checker, Clock clock) {
        this.rules = rules.ruleSet();
        this.checker = checker;
        this.forms = rules.forms();
        this.clock = clock;
        screening().flatMap(WhatIf::texts).forEach(text -> {
            found(QUESTION, text).forEach(heeded::add);
            found(CODE, text).forEach(named::add);
        });
    }

    /**
     * At most {@link #MOST} changes: those that raise the level first, the surest kinds first. What takes too long to find is
     * left out.
     *
     * @param answers question id to answer; only those to the screening count
     */
    public List<LevelChange> of(KeptDraft draft, Map<String, Answer> answers, LocalDate day) {
        Map<String, Answer> screened = new LinkedHashMap<>();
        forms.form(Forms.SCREENING).stream()
                .flatMap(form -> form.questions().stream())
                .map(Question::id)
                .filter(heeded::contains)
                .filter(answers::containsKey)
                .forEach(id -> screened.put(id, answers.getOrDefault(id, Answer.NONE)));
        Asked asked = new Asked(draft, screened, day);
        Key key = new Key(draft.id(), draft.version(), screened, day);
        List<LevelChange> known = remembered.get(key);
        if (known == null) {
            known = new LevelSearch(checker, forms, heeded, named, question -> turns(question, day), asked, clock)
                    .changes();
            remembered.put(key, known);
        }
        return known;
    }

    private Stream<Rule> screening() {
        return rules.rules().stream().filter(rule -> rule.group().equals(RulesInForce.SCREENING));
    }

    private static Stream<String> texts(Rule rule) {
        return rule.conditions().stream().map(Condition::text);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1)).toList().stream();
    }

    /** Numbers at which a screening rule about a question turns: its parameters in force on the day, and its own. */
    private Set<Long> turns(String question, LocalDate day) {
        Set<Long> turns = new TreeSet<>();
        List<Parameter> parameters = rules.parametersOn(day);
        screening()
                .filter(rule ->
                        texts(rule).anyMatch(text -> found(QUESTION, text).anyMatch(question::equals)))
                .flatMap(WhatIf::texts)
                .forEach(text -> {
                    found(NUMBER, text).map(Long::valueOf).forEach(turns::add);
                    found(PARAMETER, text).forEach(name -> parameters.stream()
                            .filter(parameter -> parameter.name().equals(name))
                            .forEach(parameter -> turns.add(parameter.value())));
                });
        return turns;
    }
}
