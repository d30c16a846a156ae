package fi.lapsivaaka.ledger;

import java.util.Optional;

/**
 * What a person says of a file on its way in.
 *
 * @param organisation its name, where the file does not tell; or the empty text
 * @param year accounting year where the file does not tell, or 0
 * @param phase of amounts whose column tells none
 * @param turned whether expenses are negative in the file
 * @param adds whether the figures are meant to stand beside earlier ones of the same year and phase
 * @param source whom to name when the figures are shown
 * @param decision what budget changes rest on, where the rows do not tell; or the empty text
 * @param layout the columns the mapping is for, as {@link ColumnMapping#layout()}; empty when nobody mapped them
 * @param fields the mapping, as {@link ColumnMapping#written()}
 */
public record FileAnswers(
        String organisation,
        int year,
        Phase phase,
        boolean turned,
        boolean adds,
        String source,
        String licence,
        String decision,
        String layout,
        String fields) {

    LedgerOptions options() {
        return new LedgerOptions(organisation, "", year, "", phase, mapping(), turned);
    }

    Origin origin() {
        return new Origin(source, licence, decision);
    }

    public Optional<ColumnMapping> mapping() {
        return layout.isEmpty() ? Optional.empty() : Optional.of(ColumnMapping.of(layout, fields));
    }

    FileAnswers with(ColumnMapping mapping) {
        return new FileAnswers(
                organisation,
                year,
                phase,
                turned,
                adds,
                source,
                licence,
                decision,
                mapping.layout(),
                mapping.written());
    }
}
