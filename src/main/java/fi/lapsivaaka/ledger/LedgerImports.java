package fi.lapsivaaka.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The files taken in. */
public interface LedgerImports extends Repository<LedgerImport, UUID> {

    Optional<LedgerImport> findById(UUID id);

    /** Of one organisation, the newest first, the withdrawn ones too. */
    List<LedgerImport> findByOrganisationIdOrderByImportedAtDesc(UUID organisationId);

    /** All whose figures count, the newest first. */
    List<LedgerImport> findByWithdrawnAtIsNullOrderByImportedAtDesc();

    /** Those of one organisation whose figures count for a year. */
    @Query("""
            select * from ledger_import
            where organisation_id = :organisation and withdrawn_at is null and :year between first_year and last_year
            order by imported_at
            """)
    List<LedgerImport> findCounting(UUID organisation, int year);

    /** All, the withdrawn ones too, the newest first. */
    List<LedgerImport> findAllByOrderByImportedAtDesc();

    @Query("""
            select * from ledger_import
            where organisation_id = :organisation and file_sha256 = :sha256 and withdrawn_at is null
            """)
    Optional<LedgerImport> findSameFile(UUID organisation, String sha256);

    /** Whether the file was ever taken in, by anyone; a withdrawn import counts too. */
    boolean existsByFileSha256(String sha256);

    LedgerImport save(LedgerImport ledgerImport);

    /**
     * Takes the figures of an import out of every view; the import itself stays.
     *
     * @param reason why, in the words of who did it
     * @return whether there was such an import that still counted
     */
    @Modifying
    @Query("""
            update ledger_import set withdrawn_at = :at, withdrawn_reason = :reason, version = version + 1
            where id = :id and withdrawn_at is null
            """)
    boolean withdraw(UUID id, Instant at, String reason);
}
