package fi.lapsivaaka.cli;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Basis;
import java.util.stream.Collectors;

/** Provisions as a line of text. */
final class ProvisionText {

    private ProvisionText() {}

    /** Acts and sections in the language given, or the empty text when the rule rests on policy alone. */
    static String of(Basis basis, Language language) {
        return basis.provisions().stream()
                .map(provision -> provision.act().in(language) + " " + provision.section())
                .collect(Collectors.joining("; "));
    }
}
