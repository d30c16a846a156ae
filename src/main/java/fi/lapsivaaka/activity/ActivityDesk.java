package fi.lapsivaaka.activity;

import fi.lapsivaaka.LocalizedText;
import fi.lapsivaaka.ledger.LedgerSource;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.ledger.OtherFiles;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where files of activity figures are handed over, answered for, taken in or thrown away. */
@Component
public class ActivityDesk implements OtherFiles {

    private static final int LARGEST = 5_000_000;

    private static final String KEPT = "30 days";

    private final ActivityReader reader = new ActivityReader();
    private final ActivityImports imports;
    private final Organisations organisations;
    private final JdbcClient client;
    private final Clock clock;

    ActivityDesk(ActivityImports imports, Organisations organisations, JdbcClient client, Clock clock) {
        this.imports = imports;
        this.organisations = organisations;
        this.client = client;
        this.clock = clock;
    }

    /** A file larger than activity figures ever are is none of these. */
    @Override
    public Optional<String> receive(String name, LedgerSource source, UUID person) throws IOException {
        byte[] content = content(source);
        if (content.length > LARGEST
                || !reader.read(LedgerSource.of(name, content), ActivityAnswers.none())
                        .isActivity()) {
            return Optional.empty();
        }
        return Optional.of(keep(name, content, person));
    }

    /** The same for a file of which a person says that it holds activity figures; empty when it is too large for that. */
    public Optional<String> keep(String name, LedgerSource source, UUID person) throws IOException {
        byte[] content = content(source);
        return content.length > LARGEST ? Optional.empty() : Optional.of(keep(name, content, person));
    }

    private static byte[] content(LedgerSource source) throws IOException {
        try (InputStream stream = source.open()) {
            return stream.readNBytes(LARGEST + 1);
        }
    }

    private String keep(String name, byte[] content, UUID person) {
        UUID id = UUID.randomUUID();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|]", " ")
                .strip();
        String plain = last.isEmpty() ? "–" : last.substring(Math.max(0, last.length() - 200));
        client.sql("delete from incoming_activity where received_at < now() - cast(:kept as interval)")
                .param("kept", KEPT)
                .update();
        client.sql("""
                        insert into incoming_activity
                            (id, file_name, content, organisation, year, source, licence, fields, received_at,
                            received_from)
                        values (:id, :name, :content, '', 0, :source, '', '', :at, :person)
                        """)
                .param("id", id)
                .param("name", plain)
                .param("content", content)
                .param("person", person)
                .param("source", plain.replaceAll("\\.[A-Za-z]+$", "").replace('_', ' '))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return address(id);
    }

    private static String address(UUID id) {
        return "/imports/activity/files/" + id;
    }

    public Optional<IncomingActivity> find(UUID id) {
        return client.sql("select * from incoming_activity where id = :id")
                .param("id", id)
                .query((row, number) -> new IncomingActivity(
                        row.getObject("id", UUID.class),
                        row.getString("file_name"),
                        new ActivityAnswers(
                                row.getString("organisation"),
                                row.getInt("year"),
                                row.getString("source"),
                                row.getString("licence"),
                                row.getString("fields").isEmpty()
                                        ? List.of()
                                        : Arrays.asList(row.getString("fields").split(",", -1))),
                        row.getTimestamp("received_at").toInstant()))
                .optional();
    }

    /** The file as it was handed over. */
    public LedgerSource source(IncomingActivity file) {
        byte[] content = client.sql("select content from incoming_activity where id = :id")
                .param("id", file.id())
                .query(byte[].class)
                .single();
        return LedgerSource.of(file.fileName(), content);
    }

    /** Reads the file with its answers. */
    public ActivityReading read(IncomingActivity file) {
        try {
            return reader.read(source(file), file.answers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void answer(IncomingActivity file, ActivityAnswers answers) {
        client.sql("""
                        update incoming_activity set organisation = :organisation, year = :year, source = :source,
                            licence = :licence, fields = :fields where id = :id
                        """)
                .param("id", file.id())
                .param("organisation", answers.organisation())
                .param("year", answers.year())
                .param("source", answers.source())
                .param("licence", answers.licence())
                .param("fields", String.join(",", answers.fields()))
                .update();
    }

    public void remove(UUID id) {
        client.sql("delete from incoming_activity where id = :id")
                .param("id", id)
                .update();
    }

    /** The organisation that has a ledger here, by its code or its name in any language. */
    public Optional<Organisation> organisation(String nameOrCode) {
        String asked = nameOrCode.strip();
        return organisations.findAll().stream()
                .filter(one -> one.code().equalsIgnoreCase(asked)
                        || one.nameFi().equalsIgnoreCase(asked)
                        || one.nameSv().equalsIgnoreCase(asked)
                        || one.nameEn().equalsIgnoreCase(asked))
                .findFirst();
    }

    @Override
    public List<Listed> listed(Visitor visitor) {
        List<Listed> listed = new ArrayList<>();
        client.sql("select id, file_name, received_at from incoming_activity where received_from = :person")
                .param("person", visitor.id())
                .query(row -> {
                    listed.add(new Listed(
                            address(row.getObject("id", UUID.class)),
                            row.getString("file_name"),
                            LocalizedText.same("–"),
                            "",
                            State.WAITING,
                            row.getTimestamp("received_at").toInstant()));
                });
        for (ActivityImport one : imports.all()) {
            if (!visitor.may(Action.READ_IMPORT, one.organisationId())) {
                continue;
            }
            listed.add(new Listed(
                    "/imports/activity/" + one.id(),
                    one.fileName(),
                    organisations
                            .findById(one.organisationId())
                            .map(Organisation::name)
                            .orElseGet(() -> LocalizedText.same("–")),
                    one.firstYear() == one.lastYear()
                            ? String.valueOf(one.firstYear())
                            : one.firstYear() + "–" + one.lastYear(),
                    one.withdrawnAt() == null ? State.TAKEN : State.WITHDRAWN,
                    one.importedAt()));
        }
        listed.sort(Comparator.comparing(Listed::when).reversed());
        return listed;
    }
}
