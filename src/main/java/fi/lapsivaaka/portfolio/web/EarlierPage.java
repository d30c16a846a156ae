package fi.lapsivaaka.portfolio.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Earlier assessments from which answers may be taken, or to which one may refer.
 *
 * @param q what was typed into the search
 * @param chosen the one whose answers are offered now; null for none
 * @param closed whether the assessment has been signed, so that nothing can be changed
 */
public record EarlierPage(
        String id,
        String name,
        boolean practice,
        String q,
        @Nullable Choice chosen,
        List<Choice> found,
        boolean closed) {

    /**
     * An earlier assessment.
     *
     * @param age in words
     * @param old whether it is older than the rules let one refer to
     * @param differences what is otherwise in the matter at hand, in words
     */
    public record Choice(
            String id,
            String name,
            String age,
            boolean old,
            boolean signed,
            int answers,
            String euros,
            List<String> differences) {}
}
