package fi.lapsivaaka.ledger;

import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the long work on files, one after the other: whoever comes second waits, and is told so. What was found out about
 * a file is remembered for a while.
 */
@Component
class ImportClerk implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportClerk.class);

    private static final int MOST_REMEMBERED = 20;

    /** What was found with which answers. */
    private record Found(FileAnswers answers, FileCheck check) {}

    private final IncomingFiles files;
    private final IncomingFolder folder;
    private final FileChecker checker;
    private final LedgerImporter importer;
    private final ImportRights rights;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "imports"));
    private final Map<UUID, FileJob> jobs = new ConcurrentHashMap<>();
    private final Map<UUID, Found> found = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Found> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    ImportClerk(
            IncomingFiles files,
            IncomingFolder folder,
            FileChecker checker,
            LedgerImporter importer,
            ImportRights rights,
            AuditTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.folder = folder;
        this.checker = checker;
        this.importer = importer;
        this.rights = rights;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was found out with these very answers, if it is still remembered. */
    Optional<FileCheck> found(IncomingFile file) {
        return Optional.ofNullable(found.get(file.id()))
                .filter(one -> one.answers().equals(file.answers()))
                .map(Found::check);
    }

    Optional<FileProgress> progress(UUID id) {
        return Optional.ofNullable(jobs.get(id)).map(FileJob::progress);
    }

    void cancel(UUID id) {
        Optional.ofNullable(jobs.get(id)).ifPresent(FileJob::cancel);
    }

    /** Waits a moment for the end of the work on a file. */
    void await(UUID id, Duration longest) {
        Optional.ofNullable(jobs.get(id)).ifPresent(job -> job.await(longest));
    }

    /** Has a file read through; it is in the state {@link IncomingFile.State#CHECKING} until then. */
    void check(IncomingFile file) {
        IncomingFile checking = files.save(file.at(IncomingFile.State.CHECKING, file.notice(), clock.instant()));
        run(checking.id(), new FileJob(FileProgress.Stage.CHECKING), job -> {
            LedgerSource source = folder.source(checking.id(), checking.fileName());
            found.put(checking.id(), new Found(checking.answers(), checker.check(source, checking.answers(), job)));
            wait(checking.id(), checking.notice());
        });
    }

    /** Has a file taken in; it is in the state {@link IncomingFile.State#TAKING} until then. */
    void take(IncomingFile file) {
        IncomingFile taking = files.save(file.at(IncomingFile.State.TAKING, "", clock.instant()));
        run(taking.id(), new FileJob(FileProgress.Stage.READING), job -> {
            LedgerSource source = folder.source(taking.id(), taking.fileName());
            FileAnswers answers = taking.answers();
            transaction.executeWithoutResult(status -> {
                try {
                    LedgerImport taken =
                            importer.take(source, answers.options(), answers.origin(), answers.adds(), job);
                    files.save(taking.takenAs(taken.id(), clock.instant()));
                    record(taking, taken);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            });
            found.remove(taking.id());
            folder.remove(taking.id());
        });
    }

    private void record(IncomingFile file, LedgerImport taken) {
        if (file.receivedFrom() != null) {
            rights.claim(file.receivedFrom(), taken.organisationId());
            trail.record(AuditEvent.of(AuditAction.IMPORT_TAKEN)
                    .by(file.receivedFrom())
                    .in(taken.organisationId())
                    .on("import", taken.id()));
        }
    }

    /** Work on a file. */
    private interface Work {
        void on(FileJob job) throws IOException;
    }

    private void run(UUID id, FileJob job, Work work) {
        jobs.put(id, job);
        thread.execute(() -> {
            try {
                job.begin();
                work.on(job);
            } catch (CancellationException e) {
                wait(id, thread.isShutdown() ? "interrupted" : "cancelled");
            } catch (ForeignOrganisation e) {
                found.remove(id);
                wait(id, "foreign");
            } catch (RefusedLedger | RefusedImport e) {
                found.remove(id);
                wait(id, "refused");
            } catch (IOException | RuntimeException e) {
                LOG.error("The work on file {} failed", id, e);
                wait(id, "failed");
            } finally {
                jobs.remove(id);
                job.end();
            }
        });
    }

    private void wait(UUID id, String notice) {
        files.findById(id).ifPresent(file -> files.save(file.at(IncomingFile.State.WAITING, notice, clock.instant())));
    }

    /** When the service stops, what is under way is given up: nothing of it is kept. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        jobs.values().forEach(FileJob::cancel);
        if (!thread.awaitTermination(15, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
