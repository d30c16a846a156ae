package fi.lapsivaaka.preparation;

import fi.lapsivaaka.checklist.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts two people's changes of one answer together, cell by cell: what only one of them changed is taken from that one.
 * Where both changed the same cell to different things nothing is put together.
 */
final class AnswerMerge {

    private boolean clash;

    private AnswerMerge() {}

    /**
     * @param base what both had seen
     * @param theirs what has been saved since
     * @param mine what is being saved now
     * @return empty when both changed the same cell
     */
    static Optional<Answer> merge(Answer base, Answer theirs, Answer mine) {
        AnswerMerge merge = new AnswerMerge();
        Answer merged = new Answer(
                merge.chosen(base.values(), theirs.values(), mine.values()),
                merge.cells(base.parts(), theirs.parts(), mine.parts()),
                merge.rows(base.rows(), theirs.rows(), mine.rows()));
        return merge.clash ? Optional.empty() : Optional.of(merged);
    }

    private <T> T chosen(T base, T theirs, T mine) {
        if (mine.equals(base) || mine.equals(theirs)) {
            return theirs;
        }
        clash |= !theirs.equals(base);
        return mine;
    }

    private Map<String, String> cells(Map<String, String> base, Map<String, String> theirs, Map<String, String> mine) {
        Set<String> ids = new LinkedHashSet<>(theirs.keySet());
        ids.addAll(mine.keySet());
        ids.addAll(base.keySet());
        Map<String, String> merged = new LinkedHashMap<>();
        for (String id : ids) {
            merged.put(id, chosen(base.getOrDefault(id, ""), theirs.getOrDefault(id, ""), mine.getOrDefault(id, "")));
        }
        return merged;
    }

    /** Rows are told by their place; rows that both added follow each other. Taking rows away stands alone. */
    private List<Map<String, String>> rows(
            List<Map<String, String>> base, List<Map<String, String>> theirs, List<Map<String, String>> mine) {
        if (mine.equals(base) || mine.equals(theirs) || theirs.equals(base)) {
            return chosen(base, theirs, mine);
        }
        if (theirs.size() < base.size() || mine.size() < base.size()) {
            clash = true;
            return mine;
        }
        List<Map<String, String>> merged = new ArrayList<>();
        for (int row = 0; row < base.size(); row++) {
            merged.add(cells(base.get(row), theirs.get(row), mine.get(row)));
        }
        merged.addAll(theirs.subList(base.size(), theirs.size()));
        mine.subList(base.size(), mine.size()).stream()
                .filter(row -> !merged.contains(row))
                .forEach(merged::add);
        return merged;
    }
}
