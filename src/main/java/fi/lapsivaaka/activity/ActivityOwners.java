package fi.lapsivaaka.activity;

import fi.lapsivaaka.people.Owner;
import fi.lapsivaaka.people.OwnerSource;
import fi.lapsivaaka.people.Subject;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whose an import of activity figures is: its organisation's. */
@Component
final class ActivityOwners implements OwnerSource {

    private final ActivityImports imports;

    ActivityOwners(ActivityImports imports) {
        this.imports = imports;
    }

    @Override
    public Subject subject() {
        return Subject.ACTIVITY_IMPORT;
    }

    @Override
    public Optional<Owner> find(String id) {
        return Owner.uuid(id).flatMap(imports::find).map(one -> Owner.organisation(one.organisationId()));
    }
}
