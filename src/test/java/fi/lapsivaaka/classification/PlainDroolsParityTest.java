package fi.lapsivaaka.classification;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.Firing;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import fi.lapsivaaka.ruleset.PlainDrools;
import fi.lapsivaaka.ruleset.RuleSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The shipped tables say the same in our knowledge base as when Drools itself compiles the files. */
class PlainDroolsParityTest {

    private static final int ENTRIES = 2_000;

    @Test
    void sameConclusionsOnEveryCaseAndOnRandomEntries() {
        RuleSet rules = Classifiers.RULES.ruleSet();
        List<Entry> entries = new ArrayList<>(casesEntries());
        Random random = new Random(20_241_121);
        List<Entry> cases = List.copyOf(entries);
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(mixed(cases, random));
        }
        KnowledgeBase ours = KnowledgeBase.of(rules, ClassificationRules.SCHEMA, rule -> true);
        List<String> told = new ArrayList<>();
        for (Firing firing : ours.fire(entries)) {
            Entry entry = (Entry) firing.facts().get(0);
            firing.outcome()
                    .forEach((field, value) ->
                            told.add(new Outcome(firing.rule().id(), field, value, entry).toString()));
        }
        told.sort(null);
        assertThat(told).hasSizeGreaterThan(entries.size());
        assertThat(PlainDrools.compile(rules, ClassificationRules.SCHEMA).conclusions(entries))
                .isEqualTo(told);
    }

    private static Set<Entry> casesEntries() {
        EntryMaker maker = new EntryMaker(Classifiers.RULES);
        Set<Entry> entries = new LinkedHashSet<>();
        for (String file : List.of("exclusions", "names", "provision", "services")) {
            for (Map<String, Object> one : RuleCases.of(file)) {
                entries.add(maker.make(RuleCases.key(RuleCases.map(one, "row"))));
            }
        }
        return entries;
    }

    /** Each field from another case, so that conditions meet in ways no case has. */
    private static Entry mixed(List<Entry> cases, Random random) {
        return new Entry(
                pick(cases, random).orgType(),
                pick(cases, random).year(),
                pick(cases, random).serviceClass(),
                pick(cases, random).account(),
                pick(cases, random).nameConcepts(),
                pick(cases, random).accountConcepts(),
                pick(cases, random).supplierConcepts(),
                pick(cases, random).supplierIndustry());
    }

    private static Entry pick(List<Entry> cases, Random random) {
        return cases.get(random.nextInt(cases.size()));
    }
}
