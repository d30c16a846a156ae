package fi.lapsivaaka.classification;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the cells of the classification tables can hold, field by field, for pick lists. */
public final class CellChoices {

    /**
     * A text that a cell can hold.
     *
     * @param name what it means; the code itself where there is no name
     */
    public record Choice(String code, LocalizedText name) {}

    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    private CellChoices() {}

    /**
     * @param usual whose words and keys are offered where the draft itself cannot be read
     */
    public static CellChoices of(RuleSource draft, ClassificationRules usual, Vocabulary vocabulary) {
        ClassificationRules rules = usual;
        try {
            rules = ClassificationRules.readAlone(draft, vocabulary);
        } catch (RefusedRuleSet notYet) {
            // its problems are told where they stand
        }
        CellChoices all = new CellChoices();
        all.codes("orgType", List.of("kunta", "hva"));
        all.codes("nameConcepts", ids(rules.terms().names()));
        all.codes("accountConcepts", ids(rules.terms().accounts()));
        all.codes("supplierConcepts", ids(rules.terms().suppliers()));
        all.choices.put(
                "service",
                vocabulary.services().stream()
                        .map(one -> new Choice(one.id(), one.name()))
                        .toList());
        all.choices.put(
                "family",
                vocabulary.families().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
        List<Choice> levels = new ArrayList<>();
        vocabulary.levels().forEach(one -> levels.add(new Choice(one.code(), one.name())));
        for (String code : List.of("none", "split", Classification.INHERITED, "not-children")) {
            if (levels.stream().noneMatch(level -> level.code().equals(code))) {
                levels.add(new Choice(code, LocalizedText.same(code)));
            }
        }
        all.choices.put("level", levels);
        all.choices.put("level-yellow", levels);
        all.choices.put(
                "life-stages",
                vocabulary.lifeStages().stream()
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
        all.codes("structure", List.of("open", "housing", "institutional", "none"));
        all.codes("provision", List.of("own", "purchase", "voucher", "grant", "internal"));
        all.codes("statutory", List.of("required", "discretionary", "voluntary"));
        all.codes("basis", TableChecker.BASES.stream().sorted().toList());
        all.codes("effect", List.of("note"));
        all.choices.put(
                "key",
                rules.keys().stream()
                        .map(one -> new Choice(one.id(), one.meaning()))
                        .toList());
        all.choices.put(
                "profile",
                rules.settings().all().stream()
                        .flatMap(setting -> setting.choices().stream())
                        .map(one -> new Choice(one.code(), one.name()))
                        .toList());
        return all;
    }

    private void codes(String field, List<String> codes) {
        choices.put(
                field,
                codes.stream()
                        .map(code -> new Choice(code, LocalizedText.same(code)))
                        .toList());
    }

    private static List<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).sorted().toList();
    }

    /** Empty where a cell may hold any text. */
    public List<Choice> of(String field) {
        return choices.getOrDefault(field, List.of());
    }
}
