package fi.lapsivaaka.publication;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.KeptDraftChecker;
import fi.lapsivaaka.assessment.KeptDraftCosts;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.StoredAssessment;
import fi.lapsivaaka.proposal.KeptDraft;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes signed assessments and withdraws publications; the trail tells who did. */
@Component
public class Publisher {

    private final Proofs proofs;
    private final SignedAssessments signed;
    private final Publications publications;
    private final Freezer freezer;
    private final KeptDraftChecker checker;
    private final KeptDraftCosts costs;
    private final Organisations organisations;
    private final ServiceAddress address;
    private final AuditTrail trail;
    private final PublicationStore store;
    private final Clock clock;
    private final RecordWriter records = new RecordWriter();

    Publisher(
            Proofs proofs,
            SignedAssessments signed,
            Publications publications,
            Freezer freezer,
            KeptDraftChecker checker,
            KeptDraftCosts costs,
            Organisations organisations,
            ServiceAddress address,
            AuditTrail trail,
            PublicationStore store,
            Clock clock) {
        this.proofs = proofs;
        this.signed = signed;
        this.publications = publications;
        this.freezer = freezer;
        this.checker = checker;
        this.costs = costs;
        this.organisations = organisations;
        this.address = address;
        this.trail = trail;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Publishes what was seen in a proof. One publication is made at a time, so that numbers and what replaces what are
     * certain; what stands already as it was seen is not published once more.
     *
     * @param seen fingerprint of the proof that the person looked at
     * @return empty where something still stops it or it is no longer what was looked at
     */
    @Transactional
    public Optional<Publication> publish(KeptDraft draft, Choices choices, String seen, Visitor visitor) {
        store.lock();
        Proof proof = proofs.of(draft, choices);
        if (!proof.ready() || !proof.fingerprint().equals(seen)) {
            return Optional.empty();
        }
        List<Publication> before = publications.ofMatter(draft.id());
        if (!before.isEmpty()
                && before.get(0).status() == Publication.Status.CURRENT
                && before.get(0).draft().equals(draft.id())
                && store.shows(before.get(0).id(), seen)) {
            return Optional.of(before.get(0));
        }
        StoredAssessment assessment = signed.assessment(draft).orElseThrow();
        Organisation organisation =
                organisations.findById(Objects.requireNonNull(draft.ownerId())).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = Wording.date(now).getYear();
        int number = store.nextNumber(organisation.id(), year);
        Details details = details(draft, assessment, organisation, proof, choices, before, now, year, number);
        List<FrozenFile> files = freezer.freeze(proof.pages(), details);
        Map<Language, String> titles = new EnumMap<>(Language.class);
        proof.pages()
                .forEach((language, texts) -> titles.put(language, texts.page().title()));
        String record = records.write(details, titles, files);
        UUID matter = before.isEmpty()
                ? publications.firstDraft(draft.id())
                : before.get(0).matter();
        store.add(
                new PublicationStore.Row(
                        details,
                        draft.id(),
                        organisation.id(),
                        assessment.id(),
                        year,
                        number,
                        matter,
                        titles.getOrDefault(Language.FI, ""),
                        draft.practice() || organisation.practice(),
                        address.base().orElseThrow(),
                        record,
                        seen,
                        proof.passed(),
                        visitor.id()),
                files);
        trail.record(AuditEvent.of(AuditAction.ASSESSMENT_PUBLISHED)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("publication", details.id())
                .because(Sha256.of(record))
                .under(details.ruleSet().id() + " " + details.ruleSet().version() + " "
                        + details.ruleSet().sha256()));
        return publications.find(details.id());
    }

    /**
     * Takes a publication back. Its address then tells when and why, and shows nothing of it.
     *
     * @param reason what everybody may read
     * @param erase whether its content is deleted from the service too
     * @return whether it stood until now
     */
    @Transactional
    public boolean withdraw(Publication publication, String reason, boolean erase, KeptDraft draft, Visitor visitor) {
        if (!store.withdraw(publication.id(), reason, erase, visitor.id(), clock.instant())) {
            return false;
        }
        trail.record(AuditEvent.of(erase ? AuditAction.PUBLICATION_ERASED : AuditAction.PUBLICATION_WITHDRAWN)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("publication", publication.id())
                .because(reason));
        return true;
    }

    private Details details(
            KeptDraft draft,
            StoredAssessment assessment,
            Organisation organisation,
            Proof proof,
            Choices choices,
            List<Publication> before,
            Instant now,
            int year,
            int number) {
        String base = address.base().orElseThrow();
        Check check = checker.check(draft);
        return new Details(
                UUID.randomUUID(),
                organisation.code(),
                organisation.name(),
                base + "/{language}" + Publication.path(organisation.code(), year, number),
                now,
                assessment.day().toString(),
                assessment.ruleSet(),
                assessment.documentSha256(),
                costs.of(draft, check).map(view -> view.provenance().sources()).orElse(List.of()),
                signed.of(draft),
                choices.signatories(),
                before.stream()
                        .limit(1)
                        .map(one -> one.base() + "/{language}" + one.path())
                        .toList(),
                proof.removed());
    }
}
