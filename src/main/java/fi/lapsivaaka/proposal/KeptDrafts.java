package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The drafts people had checked. */
public interface KeptDrafts extends Repository<KeptDraft, UUID> {

    Optional<KeptDraft> findById(UUID id);

    /** Those of some organisations, and those a person was invited to. */
    @Query("""
            select id, name, practice, created_at from proposal
            where owner_id in (:organisations)
                or id in (select proposal_id from contributor where person_id = :person)
            order by created_at desc, id limit :limit
            """)
    List<DraftName> newest(List<UUID> organisations, UUID person, int limit);

    KeptDraft save(KeptDraft draft);

    void deleteById(UUID id);
}
