package fi.lapsivaaka.ledger;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose a file on its way in is: of the person who handed it over, until it is taken in. */
@Component
final class IncomingOwners implements OwnerSource {

    private final IncomingFiles files;

    IncomingOwners(IncomingFiles files) {
        this.files = files;
    }

    @Override
    public Subject subject() {
        return Subject.INCOMING_FILE;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(files::findById).map(file -> Owner.author(file.receivedFrom()));
    }
}
