package fi.lapsivaaka.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The organisations whose ledgers are kept. */
public interface Organisations extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    Optional<Organisation> findByCode(String code);

    /** All of them, the real ones first, by Finnish name. */
    @Query("select * from organisation order by practice, name_fi")
    List<Organisation> findAll();

    /** By Finnish name in any case of letters. */
    @Query("select * from organisation where lower(name_fi) = lower(:name)")
    Optional<Organisation> findByName(String name);

    Organisation save(Organisation organisation);
}
