package fi.lapsivaaka.activity;

import fi.lapsivaaka.ledger.Organisation;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the figures of a file in: all in one transaction or nothing. */
@Component
public class ActivityImporter {

    private final ActivityImports imports;
    private final JdbcClient client;
    private final Clock clock;

    ActivityImporter(ActivityImports imports, JdbcClient client, Clock clock) {
        this.imports = imports;
        this.client = client;
        this.clock = clock;
    }

    /**
     * @param reading without problems
     * @throws RefusedActivity when the file, or figures of one of its measures and years, are there already
     */
    @Transactional
    public ActivityImport take(
            Organisation organisation, String fileName, ActivityReading reading, ActivityAnswers answers) {
        if (!reading.isSound()) {
            throw new IllegalArgumentException("a file with problems is not taken in");
        }
        client.sql("select id from organisation where id = :id for update")
                .param("id", organisation.id())
                .query(UUID.class)
                .single();
        inTheWay(organisation, reading).ifPresent(refused -> {
            throw refused;
        });
        ActivityImport taken = new ActivityImport(
                UUID.randomUUID(),
                organisation.id(),
                fileName,
                reading.sha256(),
                answers.source(),
                answers.licence(),
                reading.years().first(),
                reading.years().last(),
                reading.figures().size(),
                clock.instant(),
                null,
                "");
        imports.save(taken, reading.figures());
        return taken;
    }

    /** An earlier import that the figures would count twice with. */
    public Optional<RefusedActivity> inTheWay(Organisation organisation, ActivityReading reading) {
        List<ActivityImport> counting = imports.counting(organisation.id());
        for (ActivityImport before : counting) {
            if (before.fileSha256().equals(reading.sha256())) {
                return Optional.of(new RefusedActivity(before, true));
            }
        }
        Set<String> told = new HashSet<>();
        reading.figures().forEach(figure -> told.add(figure.measure() + " " + figure.year()));
        for (ActivityImport before : counting) {
            boolean again = client
                    .sql("select distinct measure || ' ' || year from activity_figure where import_id = :import")
                    .param("import", before.id())
                    .query(String.class)
                    .list()
                    .stream()
                    .anyMatch(told::contains);
            if (again) {
                return Optional.of(new RefusedActivity(before, false));
            }
        }
        return Optional.empty();
    }
}
