package fi.lapsivaaka.preparation.web;

import java.util.List;

/**
 * How children can be asked, by age.
 *
 * @param theirs for the ages that the matter is about; all ages where none is known
 * @param others for the other ages
 */
public record WaysToAsk(List<String> theirs, List<String> others) {

    /** Id of the step in which the views of children are asked about. */
    static final String STEP = "views";

    public WaysToAsk {
        theirs = List.copyOf(theirs);
        others = List.copyOf(others);
    }
}
