package fi.lapsivaaka.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The drafts people had checked. */
public interface KeptDrafts extends Repository<KeptDraft, UUID> {

    Optional<KeptDraft> findById(UUID id);

    @Query("select * from proposal order by created_at desc, id limit :limit")
    List<KeptDraft> newest(int limit);

    KeptDraft save(KeptDraft draft);

    void deleteById(UUID id);
}
