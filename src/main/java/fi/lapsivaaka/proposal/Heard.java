package fi.lapsivaaka.proposal;

import org.jspecify.annotations.Nullable;

/**
 * Who the draft says was heard, seen from the children.
 *
 * @param quote the sentence that says so; none when nothing was found
 */
public record Heard(Status status, @Nullable Quote quote) {

    public enum Status {
        CHILDREN("children"),
        ADULTS_ONLY("adults-only"),
        PLANNED("planned"),
        /** Not found in the text, which is not the same as not done. */
        NOT_FOUND("not-found");

        private final String code;

        Status(String code) {
            this.code = code;
        }

        /** As in the JSON of the check command. */
        public String code() {
            return code;
        }
    }
}
