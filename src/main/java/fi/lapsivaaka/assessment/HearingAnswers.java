package fi.lapsivaaka.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who was heard, as people answered. Earlier knowledge of children's views is not a hearing in this matter, and neither
 * is a text about how one might ask. What was answered of somebody replaces what the draft says of the same.
 */
final class HearingAnswers implements Derivation {

    private static final String CHILDREN = "CHILDREN";
    private static final String PUPIL_COUNCIL = "PUPIL_COUNCIL";
    private static final String YOUTH_COUNCIL = "YOUTH_COUNCIL";
    private static final String DISABILITY_COUNCIL = "DISABILITY_COUNCIL";
    private static final Map<String, String> BY_METHOD =
            Map.of("pupil-council", PUPIL_COUNCIL, "youth-council", YOUTH_COUNCIL);
    private static final Set<String> ADULTS = Set.of("GUARDIANS", "STAFF", "RESIDENTS", "EXPERT");

    @Override
    public Set<String> questions() {
        return Set.of("L-08", "L-09", "L-11", "T-13", "T-16", "T-17", "T-18", "B-13", "B-18", "B-20");
    }

    @Override
    public Set<Class<? extends Record>> records() {
        return Set.of(Hearing.class);
    }

    @Override
    public List<Record> facts(Sheet sheet) {
        Map<String, Set<String>> heard = new LinkedHashMap<>();
        Set<String> planned = new LinkedHashSet<>();
        children(sheet, heard);
        councils(sheet, heard, planned);
        Stream.of("T-17", "B-20")
                .flatMap(question -> sheet.rows(question).stream())
                .forEach(row -> add(heard, row.getOrDefault("target", "")));
        boolean told = sheet.answered("L-09")
                || sheet.answered("T-16")
                || sheet.rows("B-18").stream().anyMatch(row -> Sheet.filled(row, "view", "changed"));
        List<Record> facts = new ArrayList<>();
        heard.forEach(
                (target, ages) -> facts.add(new Hearing(Facts.PROPOSAL, target, false, List.copyOf(ages), told, told)));
        planned.stream()
                .filter(target -> !heard.containsKey(target))
                .forEach(target -> facts.add(new Hearing(Facts.PROPOSAL, target, true, List.of(), false, false)));
        return facts;
    }

    /** Whom the answers speak of, so that the draft has no say about them any more. */
    static Set<String> settled(Sheet sheet) {
        Set<String> settled = new LinkedHashSet<>();
        if (sheet.value("L-08").equals("no") || sheet.answered("T-13") || sheet.answered("B-18")) {
            settled.addAll(Set.of(CHILDREN, PUPIL_COUNCIL));
        } else if (sheet.answered("L-08")) {
            settled.add(CHILDREN);
        }
        if (sheet.answered("L-11") || sheet.answered("B-13") || sheet.answered("T-18")) {
            settled.add(YOUTH_COUNCIL);
        }
        if (sheet.answered("T-18")) {
            settled.add(DISABILITY_COUNCIL);
        }
        if (sheet.answered("T-17") || sheet.answered("B-20")) {
            settled.addAll(ADULTS);
        }
        return settled;
    }

    private static void children(Sheet sheet, Map<String, Set<String>> heard) {
        Stream.of("T-13", "B-18")
                .flatMap(question -> sheet.rows(question).stream())
                .forEach(row -> add(heard, BY_METHOD.getOrDefault(row.getOrDefault("method", ""), CHILDREN))
                        .add(row.getOrDefault("age", "")));
        if (sheet.value("L-08").equals("yes") || Set.of("both", "children").contains(sheet.value("B-13"))) {
            add(heard, CHILDREN);
        }
    }

    private static void councils(Sheet sheet, Map<String, Set<String>> heard, Set<String> planned) {
        String statement = sheet.value("T-18");
        if (sheet.value("L-11").equals("yes")
                || Set.of("both", "youth-council").contains(sheet.value("B-13"))
                || Set.of("both", "youth-council").contains(statement)) {
            add(heard, YOUTH_COUNCIL);
        }
        if (Set.of("both", "disability-council").contains(statement)) {
            add(heard, DISABILITY_COUNCIL);
        }
        if (sheet.value("L-11").equals("planned")
                || sheet.value("B-13").equals("planned")
                || statement.equals("asked")) {
            planned.add(YOUTH_COUNCIL);
        }
    }

    private static Set<String> add(Map<String, Set<String>> heard, String target) {
        return heard.computeIfAbsent(target, none -> new LinkedHashSet<>());
    }
}
