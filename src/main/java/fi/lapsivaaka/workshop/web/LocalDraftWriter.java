package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.workshop.ApplyingVersions;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells of a draft whose rules it will be, and what it stands on. */
@Component
class LocalDraftWriter {

    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final DraftFiles files;
    private final Organisations organisations;

    LocalDraftWriter(RuleVersions versions, ApplyingVersions applying, DraftFiles files, Organisations organisations) {
        this.versions = versions;
        this.applying = applying;
        this.files = files;
        this.organisations = organisations;
    }

    /** Null for a draft of the national rules. */
    @Nullable
    LocalDraftView write(RuleDraft draft, Language language) {
        UUID owner = draft.organisationId();
        UUID on = draft.standsOnId();
        if (owner == null || on == null) {
            return null;
        }
        Organisation organisation = organisations.findById(owner).orElseThrow();
        RuleVersion standsOn = versions.find(on).orElseThrow();
        RuleVersion newest = applying.newest(draft.kind(), null);
        return new LocalDraftView(
                draft.id().toString(),
                organisation.code(),
                organisation.name().in(language),
                standsOn.label(),
                newest.id().equals(on) ? null : newest.label(),
                RuleSet.sha256(files.of(draft)).equals(standsOn.sha256()));
    }
}
