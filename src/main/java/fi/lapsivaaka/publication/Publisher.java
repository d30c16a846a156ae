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
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Publishes signed assessments and withdraws publications; the trail tells who did. */
@Component
public class Publisher {

    private static final long LOCK = 0x70_75_62_6c_69_63L;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Proofs proofs;
    private final SignedAssessments signed;
    private final Publications publications;
    private final Freezer freezer;
    private final KeptDraftChecker checker;
    private final KeptDraftCosts costs;
    private final Organisations organisations;
    private final ServiceAddress address;
    private final AuditTrail trail;
    private final JdbcClient client;
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
            JdbcClient client,
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
        this.client = client;
        this.clock = clock;
    }

    /**
     * Publishes what was seen in a proof. One publication is made at a time, so that numbers and what replaces what are
     * certain.
     *
     * @param seen fingerprint of the proof that the person looked at
     * @return empty where something still stops it or it is no longer what was looked at
     */
    @Transactional
    public Optional<Publication> publish(KeptDraft draft, Choices choices, String seen, Visitor visitor) {
        client.sql("select 1 from pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
        Proof proof = proofs.of(draft, choices);
        if (!proof.ready() || !proof.fingerprint().equals(seen)) {
            return Optional.empty();
        }
        StoredAssessment assessment = signed.assessment(draft).orElseThrow();
        Organisation organisation =
                organisations.findById(Objects.requireNonNull(draft.ownerId())).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        int year = Wording.date(now).getYear();
        int number = nextNumber(organisation, year);
        List<Publication> before = publications.ofMatter(draft.id());
        Details details = details(draft, assessment, organisation, proof, choices, before, now, year, number);
        List<FrozenFile> files = freezer.freeze(proof.pages(), details);
        Map<Language, String> titles = new EnumMap<>(Language.class);
        proof.pages()
                .forEach((language, texts) -> titles.put(language, texts.page().title()));
        String record = records.write(details, titles, files);
        UUID matter = before.isEmpty()
                ? publications.firstDraft(draft.id())
                : before.get(0).matter();
        insert(draft, assessment, details, year, number, matter, titles, record, proof, visitor);
        files.forEach(file -> insert(details.id(), file));
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
        int changed = client.sql("""
                        update publication set withdrawn_at = :now, withdrawn_by = :person, withdrawn_reason = :reason,
                            erased = :erase,
                            title = case when :erase then '' else title end,
                            record = case when :erase then '' else record end,
                            checked = case when :erase then '[]'::jsonb else checked end
                        where id = :id and withdrawn_at is null
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", visitor.id())
                .param("reason", reason)
                .param("erase", erase)
                .param("id", publication.id())
                .update();
        if (changed == 0) {
            return false;
        }
        if (erase) {
            client.sql("update publication_file set content = null where publication_id = :id")
                    .param("id", publication.id())
                    .update();
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

    private int nextNumber(Organisation organisation, int year) {
        return client.sql("""
                        select coalesce(max(number), 0) + 1 from publication
                        where organisation_id = :organisation and year = :year
                        """)
                .param("organisation", organisation.id())
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    private void insert(
            KeptDraft draft,
            StoredAssessment assessment,
            Details details,
            int year,
            int number,
            UUID matter,
            Map<Language, String> titles,
            String record,
            Proof proof,
            Visitor visitor) {
        client.sql("""
                        insert into publication (id, organisation_id, year, number, proposal_id, assessment_id, matter_id,
                            title, practice, address, record, record_sha256, checked, published_by, published_at)
                        values (:id, :organisation, :year, :number, :draft, :assessment, :matter, :title, :practice,
                            :address, :record, :sha256, :checked::jsonb, :person, :now)
                        """)
                .param("id", details.id())
                .param("organisation", draft.ownerId())
                .param("year", year)
                .param("number", number)
                .param("draft", draft.id())
                .param("assessment", assessment.id())
                .param("matter", matter)
                .param("title", titles.getOrDefault(Language.FI, ""))
                .param("practice", draft.practice())
                .param("address", address.base().orElseThrow())
                .param("record", record)
                .param("sha256", Sha256.of(record))
                .param("checked", checked(proof))
                .param("person", visitor.id())
                .param("now", details.publishedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String checked(Proof proof) {
        return MAPPER.writeValueAsString(proof.passed().stream()
                .map(one -> Map.of("kind", one.kind().code(), "found", one.found(), "sentence", one.sentence()))
                .toList());
    }

    private void insert(UUID publication, FrozenFile file) {
        client.sql("""
                        insert into publication_file (publication_id, language, kind, byte_count, sha256, content)
                        values (:id, :language, :kind, :bytes, :sha256, :content)
                        """)
                .param("id", publication)
                .param("language", file.language().code())
                .param("kind", file.kind().code())
                .param("bytes", file.content().length)
                .param("sha256", file.sha256())
                .param("content", file.content())
                .update();
    }
}
