package fi.lapsivaaka.ledger.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.vocabulary.Municipality;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names of organisations to choose from: those with figures first, then all municipalities and counties. */
@Component
final class OrganisationNames {

    private final Organisations organisations;
    private final Vocabulary vocabulary;

    OrganisationNames(Organisations organisations, Vocabulary vocabulary) {
        this.organisations = organisations;
        this.vocabulary = vocabulary;
    }

    List<String> in(Language language) {
        Stream<LocalizedText> known = organisations.findAll().stream().map(Organisation::name);
        Stream<LocalizedText> municipalities =
                vocabulary.municipalities().stream().map(Municipality::name);
        Stream<LocalizedText> counties = vocabulary.municipalities().stream().map(Municipality::county);
        return Stream.concat(known, Stream.concat(municipalities, counties))
                .map(name -> name.in(language))
                .distinct()
                .toList();
    }
}
