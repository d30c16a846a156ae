package fi.lapsivaaka.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The children whom the matter concerns: the groups of the assessment; before it is made, those of the screening. Groups
 * in a vulnerable position that were gone through one by one are groups of their own, without an age.
 */
final class ChildrenAnswers implements Derivation {

    private static final String VULNERABLE = "S-07";

    @Override
    public Set<String> questions() {
        return Set.of("S-05", "S-06", VULNERABLE, "L-03", "L-06", "T-10", "T-11", "B-11");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(ChildGroup.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        List<String> vulnerable = Stream.concat(
                        sheet.answer(VULNERABLE).values().stream(), sheet.answer("L-06").given("group").stream())
                .distinct()
                .toList();
        long others = sheet.number("T-11", "count").map(BigDecimal::longValue).orElse(0L);
        List<Record> facts = new ArrayList<>();
        if (sheet.answered("L-03")) {
            numbered(sheet.rows("L-03"), (id, row) -> group("L-03-" + id, row, vulnerable, others))
                    .forEach(facts::add);
        } else {
            facts.addAll(screened(sheet, vulnerable, others));
        }
        for (Map<String, String> row : sheet.rows("T-10")) {
            String code = row.getOrDefault("group", "");
            facts.add(group("T-10-" + code, row, List.of(code), others));
        }
        facts.addAll(budget(sheet));
        return facts;
    }

    /** One group for each age of the screening; the number of children is that of all of them together. */
    private static List<Record> screened(Sheet sheet, List<String> vulnerable, long others) {
        Optional<BigDecimal> count = sheet.number("S-05");
        List<Record> groups = new ArrayList<>();
        sheet.answer("S-06")
                .values()
                .forEach(age -> groups.add(
                        new ChildGroup(Facts.PROPOSAL, "S-06-" + age, age, 0, count.isPresent(), vulnerable, others)));
        if (groups.isEmpty() && (sheet.answered("S-05") || !vulnerable.isEmpty())) {
            groups.add(new ChildGroup(Facts.PROPOSAL, "S-05", "", 0, count.isPresent(), vulnerable, others));
        }
        count.map(BigDecimal::longValue)
                .filter(children -> children > 0)
                .ifPresent(children ->
                        groups.add(new ChildGroup(Facts.PROPOSAL, "S-05-all", "", children, true, vulnerable, others)));
        return groups;
    }

    /** Groups that several changes of one budget reach. */
    private static List<Record> budget(Sheet sheet) {
        List<String> reached = sheet.rows("B-11").stream()
                .map(row -> row.getOrDefault("group", ""))
                .filter(group -> !group.isEmpty())
                .toList();
        return reached.stream()
                .distinct()
                .<Record>map(group -> new ChildGroup(
                        Facts.PROPOSAL,
                        "B-11-" + group,
                        "",
                        0,
                        true,
                        List.of(group),
                        reached.stream().filter(group::equals).count() - 1))
                .toList();
    }

    private static ChildGroup group(String id, Map<String, String> row, List<String> vulnerable, long others) {
        Optional<BigDecimal> count = Sheet.number(row, "count");
        return new ChildGroup(
                Facts.PROPOSAL,
                id,
                row.getOrDefault("age", ""),
                count.map(BigDecimal::longValue).orElse(0L),
                count.isPresent(),
                vulnerable,
                others);
    }

    private static List<Record> numbered(List<Map<String, String>> rows, Numbered maker) {
        List<Record> facts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            facts.add(maker.make(row + 1, rows.get(row)));
        }
        return facts;
    }

    private interface Numbered {
        Record make(int number, Map<String, String> row);
    }
}
