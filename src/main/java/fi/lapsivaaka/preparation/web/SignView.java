package fi.lapsivaaka.preparation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has signed, and what it rests on.
 *
 * @param assessor null until the assessment is signed
 * @param official null until the accountable official has signed
 * @param named name of whoever asks
 * @param approves whether whoever asks may sign as the accountable official
 * @param stored what the signed assessment rests on; null until it is signed
 * @param refused why the last try was refused; null when it was not
 */
public record SignView(
        @Nullable String assessor,
        @Nullable String official,
        String named,
        boolean approves,
        @Nullable StoredView stored,
        @Nullable NewerRules newer,
        @Nullable String refused) {

    public boolean closed() {
        return assessor != null;
    }

    public boolean whole() {
        return official != null;
    }

    /**
     * Rules that came in force after the assessment was begun.
     *
     * @param must whether it must be judged by them before it is signed
     * @param may whether it may be
     * @param version by which it is judged now
     * @param now the version in force
     * @param level by the version in force, where that gives another; null where it gives the same
     * @param readiness by the version in force, where that gives another
     * @param added titles of the findings that it would add
     * @param gone titles of the findings that it would not raise
     */
    public record NewerRules(
            boolean must,
            boolean may,
            String version,
            String now,
            @Nullable String level,
            @Nullable String readiness,
            List<String> added,
            List<String> gone) {

        public boolean same() {
            return level == null && readiness == null && added.isEmpty() && gone.isEmpty();
        }
    }

    /**
     * A stored assessment.
     *
     * @param day whose rules applied
     * @param sha256 first figures of the document's hash
     * @param annexes name and first figures of the hash of each
     * @param levelBefore level then, where today's rules give another; null where they give the same
     * @param readinessBefore readiness then, where today's rules give another
     * @param level by today's rules
     * @param readiness by today's rules
     * @param added titles of the findings that today's rules would add
     * @param gone titles of the findings that today's rules would not raise
     */
    public record StoredView(
            String day,
            String version,
            String sha256,
            List<String> annexes,
            @Nullable String levelBefore,
            @Nullable String readinessBefore,
            String level,
            String readiness,
            List<String> added,
            List<String> gone) {

        public boolean same() {
            return levelBefore == null && readinessBefore == null && added.isEmpty() && gone.isEmpty();
        }
    }
}
