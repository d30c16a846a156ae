package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Names of the codes that conditions compare with; given by the room that the facts belong to. */
@FunctionalInterface
public interface CodeNames {

    /** Where nobody knows more than the code. */
    CodeNames NONE = (type, field, code, language) -> Optional.empty();

    /**
     * @param type simple name of the fact's record
     * @param field name of its field
     * @return empty when the code has no name of its own
     */
    Optional<String> name(String type, String field, String code, Language language);

    /**
     * The same names, with limits as a rule set other than the one in use has them: an organisation's own, or a draft's.
     *
     * @param day whose values are told
     */
    default CodeNames with(List<ParameterValue> limits, LocalDate day) {
        return this;
    }
}
