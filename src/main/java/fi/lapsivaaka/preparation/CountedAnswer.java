package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.checklist.AnswerChecker;
import fi.lapsivaaka.checklist.Fault;
import fi.lapsivaaka.checklist.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The part of an answer that the rules may see. What is half written or wrong is kept, shown and told, but not counted. */
final class CountedAnswer {

    /** What is missing is told to the rules as open; it spoils nothing else. */
    private static final Set<String> MISSING = Set.of(AnswerChecker.REQUIRED, AnswerChecker.TOO_FEW_ROWS);

    private CountedAnswer() {}

    static Answer of(Question question, Answer given) {
        Answer answer = question.tidied(given);
        List<String> values = answer.values();
        Map<String, String> parts = new LinkedHashMap<>(answer.parts());
        List<Map<String, String>> rows = new ArrayList<>();
        answer.rows().forEach(row -> rows.add(new LinkedHashMap<>(row)));
        for (Fault fault : AnswerChecker.check(question, answer)) {
            if (MISSING.contains(fault.key())) {
                continue;
            }
            if (fault.row() > 0 && fault.row() <= rows.size()) {
                rows.get(fault.row() - 1).remove(fault.part());
            } else if (!fault.part().isEmpty()) {
                parts.remove(fault.part());
            } else {
                values = List.of();
                rows.clear();
            }
        }
        return new Answer(values, parts, rows);
    }
}
