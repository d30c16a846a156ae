package fi.lapsivaaka.people;

import fi.lapsivaaka.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where people have asked reminders to be sent, and the days on which some were. */
@Repository
public class ReminderAddresses {

    /** Plain enough for every mail server, and nothing that could end a header line. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,8}");

    private static final int LONGEST = 254;
    private static final int KEPT_DAYS = 30;

    private final JdbcClient client;
    private final Clock clock;

    ReminderAddresses(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * An address and the language that its owner reads.
     *
     * @param person who asked for reminders
     */
    public record ReminderAddress(UUID person, String address, Language language) {}

    /** Whether it looks like an address. */
    public static boolean isAddress(String text) {
        return text.length() <= LONGEST && ADDRESS.matcher(text).matches();
    }

    public Optional<ReminderAddress> of(UUID person) {
        return client.sql("select * from reminder_recipient where person_id = :person")
                .param("person", person)
                .query((row, number) ->
                        new ReminderAddress(person, row.getString("address"), Language.of(row.getString("language"))))
                .optional();
    }

    /** Of everybody who may sign in and has not been sent any on a day. */
    public List<ReminderAddress> due(LocalDate day) {
        return client.sql("""
            select a.* from reminder_recipient a join person p on p.id = a.person_id
            where p.closed_at is null and not exists (
                select 1 from reminder_sent s where s.person_id = a.person_id and s.day = :day)
            order by a.person_id
            """)
                .param("day", day)
                .query((row, number) -> new ReminderAddress(
                        row.getObject("person_id", UUID.class),
                        row.getString("address"),
                        Language.of(row.getString("language"))))
                .list();
    }

    public void keep(ReminderAddress address) {
        client.sql("""
            insert into reminder_recipient values (:person, :address, :language, :now)
            on conflict (person_id) do update set address = excluded.address, language = excluded.language,
                given_at = excluded.given_at
            """)
                .param("person", address.person())
                .param("address", address.address())
                .param("language", address.language().code())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forget(UUID person) {
        client.sql("delete from reminder_recipient where person_id = :person")
                .param("person", person)
                .update();
    }

    /** @return whether none had been sent on that day: only then may one be sent */
    public boolean claim(UUID person, LocalDate day) {
        client.sql("delete from reminder_sent where day < :old")
                .param("old", day.minusDays(KEPT_DAYS))
                .update();
        return client.sql("insert into reminder_sent values (:person, :day) on conflict do nothing")
                        .param("person", person)
                        .param("day", day)
                        .update()
                == 1;
    }
}
