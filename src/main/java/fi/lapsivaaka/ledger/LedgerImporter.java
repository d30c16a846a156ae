package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a file of one organisation in: everything in one transaction or nothing. Rows are summed by key and phase on the
 * way; the sums in the database are checked against the file's before the transaction ends.
 */
@Component
public class LedgerImporter {

    private final LedgerReader reader = new LedgerReader();
    private final OrganisationFinder organisations;
    private final LedgerImports imports;
    private final IncomingAmounts incoming;
    private final JdbcClient client;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerImporter(
            OrganisationFinder organisations,
            LedgerImports imports,
            IncomingAmounts incoming,
            JdbcClient client,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.imports = imports;
        this.incoming = incoming;
        this.client = client;
        this.events = events;
        this.clock = clock;
    }

    /** What was counted while the rows went by. */
    private static final class Count {

        private final Map<Phase, Money> totals = new EnumMap<>(Phase.class);
        private int firstYear = Integer.MAX_VALUE;
        private int lastYear;
        private long rows;

        private void add(LedgerRow row) {
            row.amounts().forEach((phase, money) -> totals.merge(phase, money, Money::plus));
            firstYear = Math.min(firstYear, row.key().year());
            lastYear = Math.max(lastYear, row.key().year());
            rows++;
        }
    }

    /**
     * @throws RefusedLedger when the file has problems: all of them are told and nothing is taken in
     * @throws RefusedImport when its figures are there already
     */
    @Transactional
    public LedgerImport take(LedgerSource source, LedgerOptions options, Origin origin) throws IOException {
        try (LedgerFile file = reader.open(source, options)) {
            LedgerRow first = firstEntry(file);
            Organisation organisation =
                    organisations.find(first.key().organisation(), first.key().organisationType());
            oneAtATime(organisation);
            imports.findSameFile(organisation.id(), file.sha256()).ifPresent(before -> {
                throw new RefusedImport(RefusedImport.Reason.SAME_FILE, before);
            });
            Count count = copy(file, first, organisation);
            refuseSameFigures(organisation, count);
            return store(file, organisation, origin, count);
        }
    }

    /** The first row with figures, which tells the organisation. */
    private static LedgerRow firstEntry(LedgerFile file) {
        while (file.hasNext()) {
            LedgerRow row = file.next();
            if (row.kind() == LedgerRow.Kind.ENTRY) {
                if (row.key().organisation().isEmpty()) {
                    throw refused(file, List.of(LedgerTexts.problem(row.line(), "", "no-organisation")));
                }
                return row;
            }
        }
        throw refused(
                file, file.problems().isEmpty() ? List.of(LedgerTexts.problem(0, "", "no-rows")) : file.problems());
    }

    /** Two imports of one organisation wait for each other, so that neither overlooks the other's figures. */
    private void oneAtATime(Organisation organisation) {
        client.sql("select id from organisation where id = :id for update")
                .param("id", organisation.id())
                .query(UUID.class)
                .single();
    }

    private Count copy(LedgerFile file, LedgerRow first, Organisation organisation) {
        return incoming.copy(organisation.id(), load -> {
            try {
                return copy(file, first, load);
            } catch (ArithmeticException e) {
                throw refused(file, List.of(LedgerTexts.problem(0, "", "sum-too-large")));
            }
        });
    }

    private static Count copy(LedgerFile file, LedgerRow first, AmountLoad load) throws IOException {
        List<LedgerProblem> problems = new ArrayList<>();
        Count count = new Count();
        for (LedgerRow row = first; row != null; row = file.hasNext() ? file.next() : null) {
            if (row.kind() != LedgerRow.Kind.ENTRY) {
                continue;
            }
            problem(first.key(), row).ifPresent(problem -> {
                if (problems.size() < LedgerFile.MOST_PROBLEMS) {
                    problems.add(problem);
                }
            });
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
        if (count.totals.isEmpty()) {
            throw refused(file, List.of(LedgerTexts.problem(0, "", "no-rows")));
        }
        return count;
    }

    private static Optional<LedgerProblem> problem(LedgerKey first, LedgerRow row) {
        LedgerKey key = row.key();
        if (key.year() == 0) {
            return Optional.of(LedgerTexts.problem(row.line(), "", "no-year"));
        }
        boolean same = key.organisation().equals(first.organisation())
                && key.organisationType().equals(first.organisationType());
        return same
                ? Optional.empty()
                : Optional.of(LedgerTexts.problem(
                        row.line(), "", "other-organisation", key.organisation(), first.organisation()));
    }

    private void refuseSameFigures(Organisation organisation, Count count) {
        Set<String> phases = count.totals.keySet().stream().map(Phase::code).collect(Collectors.toSet());
        for (int year = count.firstYear; year <= count.lastYear; year++) {
            for (LedgerImport before : imports.findCounting(organisation.id(), year)) {
                if (before.totals().stream().anyMatch(total -> phases.contains(total.phase()))) {
                    throw new RefusedImport(RefusedImport.Reason.SAME_FIGURES, before);
                }
            }
        }
    }

    private LedgerImport store(LedgerFile file, Organisation organisation, Origin origin, Count count) {
        long keys = incoming.keepKeys(organisation.id());
        LedgerImport stored = imports.save(new LedgerImport(
                UUID.randomUUID(),
                0,
                organisation.id(),
                organisation.practice(),
                file.name(),
                file.sha256(),
                origin.source(),
                origin.licence(),
                count.firstYear,
                count.lastYear,
                count.rows,
                file.sumRows(),
                keys,
                clock.instant(),
                null,
                count.totals.entrySet().stream()
                        .map(total -> new LedgerImport.PhaseTotal(
                                total.getKey().code(), total.getValue().cents()))
                        .collect(Collectors.toSet())));
        incoming.keepAmounts(stored.id());
        Set<LedgerImport.PhaseTotal> kept = incoming.totals(stored.id());
        if (!kept.equals(stored.totals())) {
            throw new IllegalStateException("the file adds up to " + stored.totals() + " but " + kept + " was kept");
        }
        events.publishEvent(new LedgerTaken(stored.id()));
        return stored;
    }

    private static RefusedLedger refused(LedgerFile file, List<LedgerProblem> problems) {
        return new RefusedLedger(file.name(), problems);
    }
}
