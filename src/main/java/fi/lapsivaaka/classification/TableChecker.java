package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Condition;
import fi.lapsivaaka.ruleset.Constraint;
import fi.lapsivaaka.ruleset.Operand;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.vocabulary.LifeStage;
import fi.lapsivaaka.vocabulary.ServiceFamily;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that every cell of the classification tables names something that exists. */
final class TableChecker {

    private static final Set<String> TABLES =
            Set.of(Tables.EXCLUSIONS, Tables.NAMES, Tables.PROVISION, Tables.SERVICES);
    static final Set<String> BASES =
            Set.of("fixed", "default", "profile", "formula", "inherit", Classification.UNCLASSIFIED);
    private static final Set<String> FREE = Set.of("reason", "conflict", "valid-from", "valid-to");

    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, Accepted> accepted = new TreeMap<>();
    private final Set<String> choices = new HashSet<>();
    private final Set<String> fieldsRead = new HashSet<>();
    private final Map<String, TableSheet> sheets = new HashMap<>();
    private final Map<String, byte[]> files;
    private final List<Problem> problems;

    TableChecker(
            NameTerms terms,
            Settings settings,
            List<AllocationKey> keys,
            Vocabulary vocabulary,
            Map<String, byte[]> files,
            List<Problem> problems) {
        this.files = files;
        this.problems = problems;
        concepts.put("nameConcepts", ids(terms.names()));
        concepts.put("accountConcepts", ids(terms.accounts()));
        concepts.put("supplierConcepts", ids(terms.suppliers()));
        settings.all().forEach(setting -> setting.choices().forEach(choice -> choices.add(choice.code())));
        List<String> levels = ClassificationMaker.levelCodes(vocabulary);
        List<String> stages =
                vocabulary.lifeStages().stream().map(LifeStage::code).toList();
        accepted.put("service", new Accepted(id -> vocabulary.service(id).isPresent(), "the id of a service, as S037"));
        accepted.put("family", Accepted.of(vocabulary.families().stream().map(ServiceFamily::code)));
        accepted.put(
                "level",
                Accepted.of(Stream.concat(
                        levels.stream(), Stream.of("none", "split", Classification.INHERITED, "not-children"))));
        accepted.put(
                "split",
                new Accepted(text -> splits(text, levels.size()), "whole numbers that add up to 100, as 30/50/20"));
        accepted.put(
                "life-stages",
                new Accepted(text -> stages.containsAll(ClassificationMaker.words(text)), String.join(" ", stages)));
        accepted.put("structure", Accepted.of(Stream.of("open", "housing", "institutional", "none")));
        accepted.put("provision", Accepted.of(Stream.of("own", "purchase", "voucher", "grant", "internal")));
        accepted.put("statutory", Accepted.of(Stream.of("required", "discretionary", "voluntary")));
        accepted.put("share", new Accepted(TableChecker::share, "a share of 100, as 12.5"));
        accepted.put("basis", Accepted.of(BASES.stream().sorted()));
        accepted.put("key", Accepted.of(keys.stream().map(AllocationKey::id)));
        accepted.put("effect", Accepted.of(Stream.of("note")));
        accepted.put("profile", Accepted.of(choices.stream().sorted()));
        accepted.put("service-class", new Accepted(code -> code.matches("[1-9][0-9]{3}"), "four digits, as 3021"));
    }

    /** @param told what a cell of a column may hold, for people */
    private record Accepted(Predicate<String> check, String told) {

        static Accepted of(Stream<String> codes) {
            List<String> all = codes.distinct().toList();
            return new Accepted(all::contains, String.join(", ", all));
        }
    }

    private static Set<String> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).collect(Collectors.toSet());
    }

    Set<String> fieldsRead() {
        return fieldsRead;
    }

    void check(Rule rule) {
        if (!TABLES.contains(rule.group())) {
            refuse(rule, "table '" + rule.group() + "' is not known", String.join(", ", TABLES));
        }
        rule.outcome().forEach((field, value) -> checkCell(rule, field, value));
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Match match) {
                match.pattern().constraints().forEach(constraint -> read(rule, constraint));
            }
        }
        String level = rule.outcome().getOrDefault("level", "");
        if (level.equals("split") != rule.outcome().containsKey("split")) {
            refuse(rule, "a split level and its parts go together", "level split with split 30/50/20");
        }
        if (rule.group().equals(Tables.NAMES) && !rule.outcome().containsKey("service-class")) {
            refuse(rule, "the row gives no service class", "service-class");
        }
    }

    private void checkCell(Rule rule, String field, String value) {
        if (FREE.contains(field)) {
            return;
        }
        Accepted known = accepted.get(plain(field));
        if (known == null) {
            refuse(rule, field, "column '" + field + "' means nothing here", String.join(", ", accepted.keySet()));
        } else if (!known.check().test(value)) {
            refuse(rule, field, "'" + value + "' is no " + field, known.told());
        }
    }

    /** {@code share-oulu20} is the share under the choice oulu20. */
    private String plain(String field) {
        if (accepted.containsKey(field)) {
            return field;
        }
        int dash = field.lastIndexOf('-');
        return dash > 0 && choices.contains(field.substring(dash + 1)) ? field.substring(0, dash) : field;
    }

    private void read(Rule rule, Constraint constraint) {
        if (constraint instanceof Constraint.Comparison comparison) {
            fieldsRead.add(comparison.field());
            Set<String> known = concepts.get(comparison.field());
            if (known != null
                    && comparison.operand() instanceof Operand.Text concept
                    && !known.contains(concept.value())) {
                refuse(
                        rule,
                        comparison.field(),
                        "concept '" + concept.value() + "' is not in " + NameTerms.FILE,
                        "a concept id");
            }
        } else if (constraint instanceof Constraint.Membership membership) {
            fieldsRead.add(membership.field());
        } else if (constraint instanceof Constraint.All all) {
            all.parts().forEach(part -> read(rule, part));
        } else if (constraint instanceof Constraint.Any any) {
            any.parts().forEach(part -> read(rule, part));
        }
    }

    private void refuse(Rule rule, String what, String allowed) {
        problems.add(new Problem(
                rule.place().file(), rule.place().line(), rule.place().column(), rule.id(), what, allowed));
    }

    /** Tells of a cell at its place in the file. */
    private void refuse(Rule rule, String field, String what, String allowed) {
        String file = rule.place().file();
        byte[] bytes = files.get(file);
        int column = bytes == null || !file.endsWith(".csv")
                ? rule.place().column()
                : sheets.computeIfAbsent(file, name -> TableSheet.read(name, bytes)).columns().stream()
                        .filter(one -> one.field().equals(field))
                        .mapToInt(one -> one.at() + 1)
                        .findFirst()
                        .orElse(rule.place().column());
        problems.add(new Problem(file, rule.place().line(), column, rule.id(), what, allowed));
    }

    private static boolean splits(String text, int levels) {
        return text.matches("[0-9]{1,3}(/[0-9]{1,3}){1,9}")
                && ClassificationMaker.split(text).size() <= levels
                && ClassificationMaker.split(text).stream()
                                .mapToInt(Integer::intValue)
                                .sum()
                        == 100;
    }

    private static boolean share(String text) {
        try {
            Share.of(text);
            return true;
        } catch (NumberFormatException wrong) {
            return false;
        }
    }
}
