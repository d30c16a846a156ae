package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose an import is: its organisation's. */
@Component
final class ImportOwners implements OwnerSource {

    private final LedgerImports imports;

    ImportOwners(LedgerImports imports) {
        this.imports = imports;
    }

    @Override
    public Subject subject() {
        return Subject.IMPORT;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(imports::findById).map(one -> Owner.organisation(one.organisationId()));
    }
}
