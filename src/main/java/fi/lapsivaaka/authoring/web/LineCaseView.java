package fi.lapsivaaka.authoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case made of a line of a ledger.
 *
 * @param line address of the line's page
 * @param drafts drafts of these rules that are written in, id and name
 * @param row columns that its place rests on
 * @param expected what is to come out
 * @param trial how it turns out by the draft's rules; null before a draft is chosen
 */
record LineCaseView(
        String here,
        String line,
        List<MatterCaseView.Choice> drafts,
        String draft,
        String name,
        String why,
        List<Field> row,
        List<Field> expected,
        @Nullable CaseTrial trial) {

    /**
     * @param id of its field in the form
     * @param column as files call it
     * @param now what comes out by the rules in force, with its name; the empty text for a column of the row
     */
    record Field(String id, String column, String text, String now) {}
}
