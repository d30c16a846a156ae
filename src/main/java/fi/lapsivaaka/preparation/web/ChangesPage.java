package fi.lapsivaaka.preparation.web;

import java.util.List;

/**
 * What two revisions of an assessment say otherwise.
 *
 * @param previous id of the earlier one
 */
public record ChangesPage(String id, String name, String previous, boolean textChanged, List<Change> changes) {

    /** A question that is answered otherwise. */
    public record Change(String question, String text, List<String> before, List<String> after) {}
}
