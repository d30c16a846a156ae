package fi.lapsivaaka.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Where files on their way in are handed over, answered for, taken in or thrown away. Nothing counts before somebody says
 * so; what was being taken in when the service stopped waits again, and says that it was interrupted.
 */
@Component
@Order(10)
public class IncomingDesk implements ApplicationRunner {

    /** Small files are done in less: their page then shows the result at once. */
    private static final Duration A_MOMENT = Duration.ofMillis(1_500);

    private static final Duration KEPT = Duration.ofDays(30);

    private final IncomingFiles files;
    private final IncomingFolder folder;
    private final ImportClerk clerk;
    private final AnswerGuesser guesser;
    private final ColumnMappings mappings;
    private final OrganisationFinder organisations;
    private final ImportRights rights;
    private final LedgerReader reader = new LedgerReader();
    private final Clock clock;

    IncomingDesk(
            IncomingFiles files,
            IncomingFolder folder,
            ImportClerk clerk,
            AnswerGuesser guesser,
            ColumnMappings mappings,
            OrganisationFinder organisations,
            ImportRights rights,
            Clock clock) {
        this.files = files;
        this.folder = folder;
        this.clerk = clerk;
        this.guesser = guesser;
        this.mappings = mappings;
        this.organisations = organisations;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        files.interrupt();
        for (IncomingFile old : files.findByChangedAtBefore(clock.instant().minus(KEPT))) {
            remove(old.id());
        }
    }

    /**
     * Takes a file over and has it read through.
     *
     * @param person who hands it over: nobody else may touch it until it is taken in
     * @throws RefusedLedger when it is no table at all: empty, neither a text nor a workbook, beyond the limits
     */
    public IncomingFile receive(String name, InputStream content, UUID person) throws IOException {
        UUID id = UUID.randomUUID();
        folder.put(id, content);
        try {
            String plain = plain(name);
            FileAnswers guess = guesser.guess(plain);
            FileGlance glance = reader.glance(folder.source(id, plain), guess.options());
            IncomingFile file = files.save(new IncomingFile(
                    id,
                    plain,
                    glance.sha256(),
                    glance.size(),
                    IncomingFile.State.WAITING,
                    "",
                    remembered(guess, glance),
                    person,
                    null,
                    clock.instant(),
                    clock.instant()));
            clerk.check(file);
            clerk.await(id, A_MOMENT);
            return file;
        } catch (IOException | RuntimeException e) {
            folder.remove(id);
            throw e;
        }
    }

    private FileAnswers remembered(FileAnswers answers, FileGlance glance) {
        if (answers.organisation().isEmpty()) {
            return answers;
        }
        return organisations
                .named(answers.organisation())
                .flatMap(organisation -> mappings.find(
                        organisation.id(), ColumnMapping.layout(glance.header().names())))
                .map(answers::with)
                .orElse(answers);
    }

    /** The file's name without folders and anything that could mislead, at most 200 letters. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\"<>|]", " ").strip();
        String brief = clean.length() <= 200 ? clean : clean.substring(clean.length() - 200);
        return brief.isEmpty() ? "–" : brief;
    }

    public Optional<IncomingFile> find(UUID id) {
        return files.findById(id);
    }

    /** The content of a file on its way in. */
    public LedgerSource source(IncomingFile file) {
        return folder.source(file.id(), file.fileName());
    }

    /** Files a person handed over that are not taken in yet, the newest first. */
    public List<IncomingFile> underWay(UUID person) {
        return files.findUnderWay(person);
    }

    public Optional<FileProgress> progress(UUID id) {
        return clerk.progress(id);
    }

    /**
     * What a waiting file holds. When that was forgotten the file is read again, and its state is
     * {@link IncomingFile.State#CHECKING} until it is known.
     */
    public Optional<FileCheck> check(IncomingFile file) {
        Optional<FileCheck> found = clerk.found(file);
        if (found.isEmpty() && file.state() == IncomingFile.State.WAITING && folder.has(file.id())) {
            clerk.check(file);
            clerk.await(file.id(), A_MOMENT);
            return files.findById(file.id()).flatMap(clerk::found);
        }
        return found;
    }

    /** Whether the file is of an organisation that whoever handed it over may not bring figures for. */
    public boolean isForeign(IncomingFile file, FileCheck check) {
        String name = check.tellsOrganisation().isEmpty() ? file.answers().organisation() : check.tellsOrganisation();
        UUID person = file.receivedFrom();
        return person == null
                || (!name.isEmpty()
                        && organisations
                                .named(name)
                                .filter(organisation -> !rights.may(person, organisation.id()))
                                .isPresent());
    }

    /** Reads the file through again with other answers. */
    public void answer(IncomingFile file, FileAnswers answers) {
        if (file.state() == IncomingFile.State.WAITING) {
            clerk.check(file.with(answers).at(IncomingFile.State.WAITING, "", clock.instant()));
            clerk.await(file.id(), A_MOMENT);
        }
    }

    /** Has a waiting file taken in, and remembers what its columns mean. */
    public void take(IncomingFile file) {
        if (file.state() == IncomingFile.State.WAITING && folder.has(file.id())) {
            clerk.take(file);
            clerk.await(file.id(), A_MOMENT);
            files.findById(file.id())
                    .filter(one -> one.state() != IncomingFile.State.WAITING)
                    .ifPresent(this::remember);
        }
    }

    private void remember(IncomingFile file) {
        file.answers().mapping().ifPresent(mapping -> organisations
                .named(file.answers().organisation())
                .ifPresent(organisation -> mappings.remember(organisation.id(), mapping)));
    }

    /** Stops the work on a file; it waits then, and nothing of it is kept. */
    public void cancel(IncomingFile file) {
        clerk.cancel(file.id());
        clerk.await(file.id(), A_MOMENT);
    }

    /** Throws a file away that is not being worked on. */
    public void remove(UUID id) throws IOException {
        Optional<IncomingFile> waiting = files.findById(id)
                .filter(file -> file.state() == IncomingFile.State.WAITING || file.state() == IncomingFile.State.TAKEN);
        if (waiting.isPresent()) {
            folder.remove(id);
            files.deleteById(id);
        }
    }

    /**
     * Tells every problem of a file's rows, as many as there are.
     *
     * @throws RefusedLedger when the file cannot be read at all
     */
    public void problems(IncomingFile file, Consumer<LedgerProblem> every) throws IOException {
        LedgerOptions options = file.answers().options();
        try (LedgerFile open = reader.open(folder.source(file.id(), file.fileName()), options, every)) {
            OneOrganisation same = null;
            while (open.hasNext()) {
                LedgerRow row = open.next();
                if (row.kind() == LedgerRow.Kind.ENTRY) {
                    same = same == null ? new OneOrganisation(row.key()) : same;
                    same.problem(row.line(), row.key()).ifPresent(every);
                }
            }
        }
    }
}
