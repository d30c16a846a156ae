package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of one organisation in: everything in one transaction or nothing. The sums in the database are checked
 * against the file's before the transaction ends.
 */
@Component
public class LedgerImporter {

    /** So often somebody is told how far it has come. */
    private static final int ROWS_AT_ONCE = 4_096;

    private final LedgerReader reader = new LedgerReader();
    private final OrganisationFinder organisations;
    private final LedgerImports imports;
    private final EarlierFigures earlier;
    private final ImportLedgers ledgers;
    private final JdbcTemplate template;
    private final List<ImportFollower> followers;
    private final Clock clock;

    LedgerImporter(
            OrganisationFinder organisations,
            LedgerImports imports,
            EarlierFigures earlier,
            ImportLedgers ledgers,
            JdbcTemplate template,
            List<ImportFollower> followers,
            Clock clock) {
        this.organisations = organisations;
        this.imports = imports;
        this.earlier = earlier;
        this.ledgers = ledgers;
        this.template = template;
        this.followers = followers;
        this.clock = clock;
    }

    /** The same as {@link #take(LedgerSource, LedgerOptions, Origin, boolean, ImportWatch)} for figures that stand alone. */
    @Transactional
    public LedgerImport take(LedgerSource source, LedgerOptions options, Origin origin) throws IOException {
        return take(source, options, origin, false, ImportWatch.NOBODY);
    }

    /**
     * @param adds whether the figures are meant to stand beside earlier ones of the same year and phase
     * @throws RefusedLedger when the file has problems: all of them are told and nothing is taken in
     * @throws RefusedImport when its figures are there already
     */
    @Transactional
    public LedgerImport take(LedgerSource source, LedgerOptions options, Origin origin, boolean adds, ImportWatch watch)
            throws IOException {
        try (LedgerFile file = reader.open(source, options)) {
            RowReader first = firstEntry(file);
            Organisation organisation =
                    organisations.find(first.key().organisation(), first.key().organisationType());
            ledgers.lock(organisation.id());
            refuse(earlier.inTheWay(organisation.id(), file.sha256(), new ImportCount(), adds));
            UUID id = UUID.randomUUID();
            List<ImportFollower.Following> following = followers.stream()
                    .map(follower -> follower.follow(organisation))
                    .toList();
            Loaded loaded = load(file, first, organisation, id, following, watch);
            refuse(earlier.inTheWay(organisation.id(), file.sha256(), loaded.count(), adds));
            LedgerImport stored = store(id, file, organisation, origin, loaded);
            if (file.sumRows() > 0) {
                ledgers.keepSums(id, PrintedSums.differences(reader, source, options));
            }
            following.forEach(follower -> follower.keep(id, loaded.summed()));
            return stored;
        }
    }

    /**
     * What was brought into the database.
     *
     * @param keys how many different ones its entries have
     * @param summed whether the followers were told all sums
     */
    private record Loaded(ImportCount count, long keys, boolean summed) {}

    private static void refuse(Optional<RefusedImport> inTheWay) {
        inTheWay.ifPresent(refused -> {
            throw refused;
        });
    }

    /** Goes to the first row with figures, which tells the organisation. */
    private static RowReader firstEntry(LedgerFile file) {
        for (RowReader row = file.advance(); row != null; row = file.advance()) {
            if (row.kind() == LedgerRow.Kind.ENTRY) {
                if (row.key().organisation().isEmpty()) {
                    throw refused(file, List.of(LedgerProblem.of(row.number(), "", "no-organisation")));
                }
                return row;
            }
        }
        throw refused(file, file.problems().isEmpty() ? List.of(LedgerProblem.of(0, "", "no-rows")) : file.problems());
    }

    private Loaded load(
            LedgerFile file,
            RowReader first,
            Organisation organisation,
            UUID importId,
            List<ImportFollower.Following> following,
            ImportWatch watch) {
        ConnectionCallback<Loaded> loading = connection -> {
            try (EntryLoad load = new EntryLoad(connection, organisation.id(), importId, following)) {
                ImportCount count = load(file, first, load, watch);
                watch.keeping(file);
                boolean summed = load.finish();
                return new Loaded(count, summed ? load.keys() : ledgers.keys(importId), summed);
            } catch (ArithmeticException e) {
                throw refused(file, List.of(LedgerProblem.of(0, "", "sum-too-large")));
            }
        };
        return Objects.requireNonNull(template.execute(loading));
    }

    private static ImportCount load(LedgerFile file, RowReader first, EntryLoad load, ImportWatch watch)
            throws SQLException {
        List<LedgerProblem> problems = new ArrayList<>();
        OneOrganisation same = new OneOrganisation(first.key());
        ImportCount count = new ImportCount();
        for (RowReader row = first; row != null; row = file.advance()) {
            if (file.rows() % ROWS_AT_ONCE == 0) {
                watch.reading(file);
            }
            if (row.kind() != LedgerRow.Kind.ENTRY) {
                continue;
            }
            Optional<LedgerProblem> problem = same.problem(row.number(), row.key());
            if (problem.isPresent() && problems.size() < LedgerFile.MOST_PROBLEMS) {
                problems.add(problem.get());
            }
            if (problems.isEmpty() && file.problemCount() == 0) {
                count.add(row);
                load.add(row);
            }
        }
        problems.addAll(file.problems());
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingLong(LedgerProblem::line));
            throw refused(file, problems);
        }
        if (count.isEmpty()) {
            throw refused(file, List.of(LedgerProblem.of(0, "", "no-rows")));
        }
        return count;
    }

    private LedgerImport store(UUID id, LedgerFile file, Organisation organisation, Origin origin, Loaded loaded) {
        ImportCount count = loaded.count();
        LedgerImport stored = imports.save(new LedgerImport(
                id,
                0,
                organisation.id(),
                organisation.practice(),
                file.name(),
                file.sha256(),
                origin.source(),
                origin.licence(),
                origin.decision(),
                count.totals().firstKey(),
                count.totals().lastKey(),
                count.firstDay(),
                count.lastDay(),
                count.rows(),
                file.sumRows(),
                loaded.keys(),
                clock.instant(),
                null,
                "",
                count.byPhase().entrySet().stream()
                        .map(total -> new LedgerImport.PhaseTotal(total.getKey().code(), total.getValue()))
                        .collect(Collectors.toSet())));
        ledgers.keepTotals(id, count);
        return stored;
    }

    private static RefusedLedger refused(LedgerFile file, List<LedgerProblem> problems) {
        return new RefusedLedger(file.name(), problems);
    }
}
