package fi.lapsivaaka.proposal;

/**
 * A draft decision as text.
 *
 * @param name file name or title under which it was given
 */
public record Draft(String name, String text) {

    /** A text that was pasted: rid of the marks that hide in it, as the text of a file is. */
    public static Draft pasted(String text) {
        return new Draft("", Letters.cleaned(text));
    }
}
