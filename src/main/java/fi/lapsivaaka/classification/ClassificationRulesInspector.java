package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerField;
import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.KnownCodes;
import fi.lapsivaaka.ruleset.KnownFact;
import fi.lapsivaaka.ruleset.KnownWorld;
import fi.lapsivaaka.ruleset.Observation.Kind;
import fi.lapsivaaka.ruleset.Observation.Weight;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RowUse;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Service;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks a set of classification rules over with what this room knows: how rows are chosen among, the concepts of its
 * words, the service classes and the names of services that tables ought to answer.
 */
public final class ClassificationRulesInspector {

    private static final Set<String> WORDING = Set.of("reason", "conflict");
    private static final List<String> ORGANISATIONS = List.of("kunta", "hva");

    private final Vocabulary vocabulary;
    private final LocalDate day;

    /**
     * @param day on which known services and classes ought to be answered
     */
    public ClassificationRulesInspector(Vocabulary vocabulary, LocalDate day) {
        this.vocabulary = vocabulary;
        this.day = day;
    }

    /** Everything wrong with the rule set and everything worth a look; a set that cannot be read is no exception here. */
    public Inspection inspect(RuleSource source) {
        RuleSet rules;
        try {
            rules = RuleSet.read(source, ClassificationRules.SCHEMA);
        } catch (RefusedRuleSet refused) {
            return Inspection.refused(ClassificationRules.NAME, refused);
        }
        KnownWorld world = unworded();
        int cases = 0;
        try {
            ClassificationRules read = ClassificationRules.readAlone(source, vocabulary);
            LedgerCases.Result run = LedgerCases.run(read, vocabulary);
            cases = run.cases();
            world = world(read.terms())
                    .withFacts(facts(read))
                    .withMore(Weight.ERROR, Kind.CASE, run.problems())
                    .withMore(Weight.ERROR, Kind.LANGUAGE, untold(rules));
        } catch (RefusedRuleSet refused) {
            world = world.withErrors(refused.problems());
        }
        return Inspection.of(rules, cases, world);
    }

    /** A row explains itself to readers of a budget, so each needs its words. */
    private static List<Problem> untold(RuleSet rules) {
        return rules.rules().stream()
                .filter(row -> !rules.texts().containsKey(row.id()))
                .map(row -> new Problem(
                        row.place().file(),
                        row.place().line(),
                        row.place().column(),
                        row.id(),
                        "the row has no text in texts.yaml",
                        "title, message and resolve in fi, sv and en"))
                .toList();
    }

    /** What this room knows of any such rule set. */
    static KnownWorld world(NameTerms terms) {
        return unworded().withCodes(codes(terms));
    }

    private static KnownWorld unworded() {
        return KnownWorld.of(ClassificationRules.SCHEMA).with(use()).withReadElsewhere(readByThisRoom());
    }

    /** Exclusions and services are one contest, because a cost that is excluded is not placed. */
    private static RowUse use() {
        return new RowUse(
                row -> row.group().equals(Tables.EXCLUSIONS) ? Tables.SERVICES : row.group(),
                row -> new Match(row.id(), row.group(), row.outcome()).decides(),
                row -> row.outcome().getOrDefault("profile", ""),
                row -> !Classification.UNCLASSIFIED.equals(row.outcome().get("basis")),
                WORDING);
    }

    private static Set<String> readByThisRoom() {
        return Set.of(VocabularyShares.NATIONAL);
    }

    private static List<KnownCodes> codes(NameTerms terms) {
        return List.of(
                new KnownCodes("Entry.orgType", new LinkedHashSet<>(ORGANISATIONS), true, false),
                new KnownCodes("Entry.nameConcepts", ids(terms.names()), true, true),
                new KnownCodes("Entry.accountConcepts", ids(terms.accounts()), true, true),
                new KnownCodes("Entry.supplierConcepts", ids(terms.suppliers()), true, true));
    }

    private static Set<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each service under its class, and each under its name in Finnish and Swedish. */
    private List<KnownFact> facts(ClassificationRules rules) {
        EntryMaker entries = new EntryMaker(rules);
        List<KnownFact> facts = new ArrayList<>();
        for (Service service : vocabulary.services()) {
            String organiser = ORGANISATIONS.stream()
                    .filter(service.organisers()::contains)
                    .findFirst()
                    .orElse("");
            if (organiser.isEmpty() || !service.inForce(day)) {
                continue;
            }
            if (!service.serviceClass().isEmpty()) {
                facts.add(new KnownFact(
                        "service class " + service.serviceClass() + " (" + service.id() + ')',
                        entries.make(key(organiser, service.serviceClass(), "")),
                        Tables.SERVICES,
                        day));
            }
            for (String name : List.of(service.name().fi(), service.name().sv())) {
                facts.add(new KnownFact(
                        "the name \"" + name + "\" (" + service.id() + ')',
                        entries.make(key(organiser, "", name)),
                        Tables.NAMES,
                        day));
            }
        }
        return facts;
    }

    private LedgerKey key(String organiser, String serviceClass, String name) {
        Map<LedgerField, String> fields = new EnumMap<>(LedgerField.class);
        fields.put(LedgerField.ORGANISATION_TYPE, organiser);
        fields.put(LedgerField.SERVICE_CLASS, serviceClass);
        fields.put(LedgerField.COST_CENTRE_NAME, name);
        fields.put(LedgerField.YEAR, Integer.toString(day.getYear()));
        return LedgerKey.of(fields);
    }
}
