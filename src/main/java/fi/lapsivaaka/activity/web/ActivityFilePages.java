package fi.lapsivaaka.activity.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.SheetCell;
import fi.lapsivaaka.activity.ActivityAnswers;
import fi.lapsivaaka.activity.ActivityDesk;
import fi.lapsivaaka.activity.ActivityField;
import fi.lapsivaaka.activity.ActivityImporter;
import fi.lapsivaaka.activity.ActivityProblem;
import fi.lapsivaaka.activity.ActivityReading;
import fi.lapsivaaka.activity.IncomingActivity;
import fi.lapsivaaka.activity.RefusedActivity;
import fi.lapsivaaka.activity.web.ActivityFilePage.Fault;
import fi.lapsivaaka.ledger.IncomingDesk;
import fi.lapsivaaka.ledger.IncomingFile;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.people.Action;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A file of activity figures on its way in: what it holds, what a person answers about it, and the word to take it in. */
@Controller
final class ActivityFilePages {

    private static final int LONGEST = 300;

    private final ActivityDesk desk;
    private final ActivityImporter importer;
    private final IncomingDesk ledgers;
    private final ActivityFileWriter writer;
    private final ActivityClerk clerk;

    ActivityFilePages(
            ActivityDesk desk,
            ActivityImporter importer,
            IncomingDesk ledgers,
            ActivityFileWriter writer,
            ActivityClerk clerk) {
        this.clerk = clerk;
        this.desk = desk;
        this.importer = importer;
        this.ledgers = ledgers;
        this.writer = writer;
    }

    @GetMapping("/imports/activity/files/{id}")
    String show(@PathVariable UUID id, Model model, Visitor visitor, Language language) {
        return show(find(id), List.of(), model, visitor, language);
    }

    private String show(IncomingActivity file, List<Fault> faults, Model model, Visitor visitor, Language language) {
        ActivityReading reading = desk.read(file);
        Optional<Organisation> organisation = organisation(file, reading);
        model.addAttribute(
                "named",
                file.answers().source().isEmpty()
                        ? reading.source()
                        : file.answers().source());
        model.addAttribute(
                "page",
                writer.write(
                        file,
                        reading,
                        organisation,
                        organisation
                                .filter(one -> visitor.may(Action.BRING_FIGURES, one.id()))
                                .flatMap(one -> importer.inTheWay(one, reading)),
                        faults,
                        language));
        model.addAttribute("fields", ActivityField.values());
        return "activity-file";
    }

    private Optional<Organisation> organisation(IncomingActivity file, ActivityReading reading) {
        return desk.organisation(
                reading.organisation().isEmpty() ? file.answers().organisation() : reading.organisation());
    }

    /** Looks at the file again with other answers; with {@code take} among them it is taken in, if nothing is missing. */
    @PostMapping("/imports/activity/files/{id}")
    String answer(
            @PathVariable UUID id,
            @RequestParam Map<String, String> given,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        IncomingActivity before = find(id);
        desk.answer(before, answers(given, desk.read(before), before.answers()));
        IncomingActivity file = find(id);
        if (!given.containsKey("take")) {
            return "redirect:/" + language.code() + "/imports/activity/files/" + id;
        }
        ActivityReading reading = desk.read(file);
        Optional<Organisation> organisation = organisation(file, reading);
        List<Fault> faults = new ArrayList<>();
        if (organisation.isEmpty()) {
            faults.add(new Fault("organisation", writer.word("activity.error.organisation", language)));
        }
        if (organisation
                .filter(one -> !visitor.may(Action.BRING_FIGURES, one.id()))
                .isPresent()) {
            faults.add(new Fault("organisation", writer.word("imports.error.foreign", language)));
        }
        if (reading.needsYear()) {
            faults.add(new Fault("year", writer.word("imports.error.year", language, "1990", "2100")));
        }
        if (file.answers().source().isEmpty()) {
            faults.add(new Fault("source", writer.word("imports.error.source", language)));
        }
        if (faults.isEmpty() && reading.isSound()) {
            try {
                UUID taken = clerk.take(organisation.orElseThrow(), file, reading, visitor);
                return "redirect:/" + language.code() + "/imports/activity/" + taken + "?new";
            } catch (RefusedActivity refused) {
                faults.add(new Fault("before", writer.before(refused, language)));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(file, faults, model, visitor, language);
    }

    private static ActivityAnswers answers(Map<String, String> given, ActivityReading reading, ActivityAnswers before) {
        List<String> fields = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < reading.columns().size(); i++) {
            ActivityField shown = reading.columns().get(i).field();
            String code = shown == null ? "" : shown.code();
            String said = given.getOrDefault("column-" + i, code);
            fields.add(ActivityField.of(said).map(ActivityField::code).orElse(""));
            changed |= !fields.get(i).equals(code);
        }
        String year = given.getOrDefault("year", "").strip();
        return new ActivityAnswers(
                text(given, "organisation", before.organisation()),
                year.matches("(19[9][0-9]|20[0-9]{2}|2100)") ? Integer.parseInt(year) : 0,
                text(given, "source", before.source()),
                text(given, "licence", before.licence()),
                changed ? fields : before.fields());
    }

    private static String text(Map<String, String> given, String field, String before) {
        String text = given.getOrDefault(field, before).strip().replaceAll("\\p{Cntrl}", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @PostMapping("/imports/activity/files/{id}/removal")
    String remove(@PathVariable UUID id, Language language) {
        desk.remove(find(id).id());
        return "redirect:/" + language.code() + "/imports";
    }

    /** The file is a ledger after all: it goes on the way of those. */
    @PostMapping("/imports/activity/files/{id}/ledger")
    String ledger(@PathVariable UUID id, Visitor visitor, Language language) throws IOException {
        IncomingActivity file = find(id);
        try (InputStream content = desk.source(file).open()) {
            IncomingFile received = ledgers.receive(file.fileName(), content, visitor.id());
            desk.remove(id);
            return "redirect:/" + language.code() + "/imports/files/" + received.id();
        }
    }

    /** What was taken for a ledger holds activity figures. */
    @PostMapping("/imports/activity/from/{id}")
    String from(@PathVariable UUID id, Visitor visitor, Language language) throws IOException {
        IncomingFile file = ledgers.find(id).orElseThrow(ActivityFilePages::notFound);
        Optional<String> address = desk.keep(file.fileName(), ledgers.source(file), visitor.id());
        if (address.isEmpty()) {
            return "redirect:/" + language.code() + "/imports/files/" + id;
        }
        ledgers.remove(id);
        return "redirect:/" + language.code() + address.get();
    }

    /** Every problem of the file's rows. */
    @GetMapping("/imports/activity/files/{id}/problems.csv")
    void problems(@PathVariable UUID id, Language language, HttpServletResponse response) throws IOException {
        ActivityReading reading = desk.read(find(id));
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("ongelmat.csv").build().toString());
        response.getWriter().write('\ufeff');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(response.getWriter());
        csv.writeRecord(
                writer.word("imports.problems.line", language),
                writer.word("imports.problems.column", language),
                writer.word("imports.problems.what", language));
        for (ActivityProblem problem : reading.problems()) {
            csv.writeRecord(
                    problem.line() == 0 ? "" : String.valueOf(problem.line()),
                    SheetCell.of(problem.column()),
                    SheetCell.of(writer.what(problem, language)));
        }
        csv.flush();
    }

    private IncomingActivity find(UUID id) {
        return desk.find(id).orElseThrow(ActivityFilePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
