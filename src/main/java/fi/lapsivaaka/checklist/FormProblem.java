package fi.lapsivaaka.checklist;

/**
 * Something in a form file that cannot be taken in, told so that its writer can mend it.
 *
 * @param file its name
 * @param line from 1 on; 0 when it is about the file as a whole
 * @param column from 1 on; 0 likewise
 * @param what what is wrong
 * @param allowed what would be right; the empty text when that is plain
 * @param untranslated whether a text lacks one of the three languages, and nothing worse
 */
public record FormProblem(String file, int line, int column, String what, String allowed, boolean untranslated) {

    FormProblem(String file, int line, int column, String what, String allowed) {
        this(file, line, column, what, allowed, false);
    }

    /** {@code file:line:column: what; allowed: …}, as compilers print it. */
    @Override
    public String toString() {
        String place = line > 0 ? file + ":" + line + ":" + column : file;
        return place + ": " + what + (allowed.isEmpty() ? "" : "; allowed: " + allowed);
    }
}
