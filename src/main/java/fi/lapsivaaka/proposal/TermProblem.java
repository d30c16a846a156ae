package fi.lapsivaaka.proposal;

/**
 * Something in a term file that cannot be taken in.
 *
 * @param line from 1 on
 * @param what what is wrong
 * @param allowed what would be right here
 */
public record TermProblem(int line, String what, String allowed) {

    /** {@code terms.yaml:line: what; allowed: …}. */
    @Override
    public String toString() {
        return "terms.yaml:" + line + ": " + what + (allowed.isEmpty() ? "" : "; allowed: " + allowed);
    }
}
