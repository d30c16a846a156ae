package fi.lapsivaaka.people;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have typed and not sent: saved while they type, offered when they open the form again, and then forgotten. */
@Component
public class UnfinishedForms implements ApplicationRunner {

    private static final int LONGEST = 2_000_000;
    private static final int MOST_FORMS = 20;
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,100}");

    private final JdbcClient client;
    private final Clock clock;

    UnfinishedForms(JdbcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * @param path of the page with the form, without its language
     * @param field name of the field
     */
    public void keep(UUID person, String path, String field, String content) {
        if (path.length() > 300 || !NAME.matcher(field).matches() || content.length() > LONGEST) {
            return;
        }
        client.sql("""
                        insert into unfinished_form (person_id, path, field, content, kept_at)
                        select :person, :path, :field, :content, :now
                        where (select count(*) from unfinished_form where person_id = :person) < :most
                            or exists (select 1 from unfinished_form
                                where person_id = :person and path = :path and field = :field)
                        on conflict (person_id, path, field) do update
                            set content = excluded.content, kept_at = excluded.kept_at
                        """)
                .param("person", person)
                .param("path", path)
                .param("field", field)
                .param("content", content.replace("\u0000", ""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST_FORMS)
                .update();
    }

    /** What was typed into a field; empty when there is nothing. */
    public Optional<String> find(Visitor visitor, String path, String field) {
        return visitor.signedIn()
                ? client.sql("""
                                select content from unfinished_form
                                where person_id = :person and path = :path and field = :field and content <> ''
                                """)
                        .param("person", visitor.id())
                        .param("path", path)
                        .param("field", field)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    /** The form was sent, or what was typed is not wanted any more. */
    public void drop(Visitor visitor, String path) {
        if (visitor.signedIn()) {
            client.sql("delete from unfinished_form where person_id = :person and path = :path")
                    .param("person", visitor.id())
                    .param("path", path)
                    .update();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        client.sql("delete from unfinished_form where kept_at < :old")
                .param("old", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
