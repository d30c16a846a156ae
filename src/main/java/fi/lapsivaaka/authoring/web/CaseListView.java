package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.workshop.web.ProblemLine;
import java.util.List;

/**
 * The cases of a draft and how they turn out by its rules.
 *
 * @param all how many there are
 * @param failing how many turn out otherwise
 * @param more how many more match than are shown
 * @param unreadable what keeps the rules or the cases from being read; empty when they can be
 */
record CaseListView(
        String id,
        String name,
        String query,
        boolean onlyFailing,
        int all,
        int failing,
        List<Line> lines,
        int more,
        List<ProblemLine> unreadable) {

    /** @param link to the case's entry */
    record Line(
            String because,
            String rule,
            String place,
            String expected,
            boolean holds,
            List<String> differences,
            String link) {}
}
