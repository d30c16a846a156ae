package fi.lapsivaaka.workshop;

import org.springframework.stereotype.Component;

/** Tells whether this instance of the service works by a version already. */
@Component
public class UsedVersions {

    private final VersionKeeper keeper;

    UsedVersions(VersionKeeper keeper) {
        this.keeper = keeper;
    }

    public boolean uses(RuleVersion version) {
        return keeper.inUse(version.kind(), version.organisationId()).equals(version.sha256());
    }

    /** Whether this release cannot read it, though it is in force. */
    public boolean refuses(RuleVersion version) {
        return keeper.refuses(version);
    }
}
