package fi.lapsivaaka.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Everybody who has or had an account. */
public interface People extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    @Query("select * from person where lower(user_name) = lower(:userName) and user_name <> ''")
    Optional<Person> findByUserName(String userName);

    Optional<Person> findByIssuerAndSubject(String issuer, String subject);

    /** Those of practice. */
    @Query("select * from person where practice order by id")
    List<Person> findPractice();

    @Query("select count(*) from person where not practice")
    long countReal();

    @Query("""
            select * from person where id in (
                select person_id from membership where organisation_id in (:organisations))
            order by closed_at nulls first, lower(name), id
            """)
    List<Person> findMembers(List<UUID> organisations);

    Person save(Person person);
}
