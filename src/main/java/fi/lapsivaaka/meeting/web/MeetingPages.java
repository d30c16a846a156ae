package fi.lapsivaaka.meeting.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.meeting.MeetingPack;
import fi.lapsivaaka.meeting.MeetingPacks;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.portfolio.MatterIndex;
import fi.lapsivaaka.portfolio.Portfolio;
import fi.lapsivaaka.print.PaperWriter;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Meetings and years for those who decide: the matters that a visitor sees in the list of proposals, and no others. */
@Controller
final class MeetingPages {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final MeetingPacks packs;
    private final MatterIndex index;
    private final Portfolio portfolio;
    private final PackWriter packWriter;
    private final YearWriter yearWriter;
    private final PaperWriter papers;
    private final PackFile files;

    MeetingPages(
            MeetingPacks packs,
            MatterIndex index,
            Portfolio portfolio,
            PackWriter packWriter,
            YearWriter yearWriter,
            PaperWriter papers,
            Vocabulary vocabulary) {
        this.packs = packs;
        this.index = index;
        this.portfolio = portfolio;
        this.packWriter = packWriter;
        this.yearWriter = yearWriter;
        this.papers = papers;
        this.files = new PackFile(vocabulary);
    }

    /** The meetings of a year; this year's where none is asked for. */
    @GetMapping("/meetings")
    String year(@RequestParam(defaultValue = "") String year, Visitor visitor, Model model, Language language) {
        if (!visitor.signedIn()) {
            return "redirect:" + signIn(language);
        }
        index.catchUp(visitor);
        model.addAttribute("page", yearWriter.write(packs.of(visitor, number(year)), language));
        return "meetings";
    }

    @GetMapping("/meetings/year.csv")
    ResponseEntity<byte[]> yearFile(@RequestParam(defaultValue = "") String year, Visitor visitor, Language language) {
        if (!visitor.signedIn()) {
            return toSignIn(language);
        }
        index.catchUp(visitor);
        return csv(files.of(packs.of(visitor, number(year))), "kokoukset-" + number(year));
    }

    /** The matters of one meeting. */
    @GetMapping("/meetings/pack")
    String pack(
            @RequestParam String day,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor,
            Model model,
            Language language) {
        if (!visitor.signedIn()) {
            return "redirect:" + signIn(language);
        }
        model.addAttribute("page", packWriter.write(read(day, body, visitor), language));
        return "meeting";
    }

    @GetMapping("/meetings/pack.pdf")
    ResponseEntity<byte[]> paper(
            @RequestParam String day,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor,
            Language language) {
        if (!visitor.signedIn()) {
            return toSignIn(language);
        }
        PackPage page = packWriter.write(read(day, body, visitor), language);
        byte[] file = papers.write(
                "meeting-paper",
                Map.of("page", page),
                language,
                portfolio.today().atStartOfDay(FINLAND).toInstant());
        return file(file, MediaType.APPLICATION_PDF, "kokous-" + page.day() + "-" + language.code() + ".pdf");
    }

    @GetMapping("/meetings/pack.csv")
    ResponseEntity<byte[]> packFile(
            @RequestParam String day,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor,
            Language language) {
        if (!visitor.signedIn()) {
            return toSignIn(language);
        }
        MeetingPack pack = read(day, body, visitor);
        return csv(files.of(pack), "kokous-" + pack.day());
    }

    private MeetingPack read(String day, String body, Visitor visitor) {
        index.catchUp(visitor);
        try {
            MeetingPack pack = packs.of(visitor, LocalDate.parse(day), body);
            if (pack.matters().isEmpty()) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return pack;
        } catch (DateTimeParseException noDay) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such day", noDay);
        }
    }

    private int number(String year) {
        int number = year.matches("[0-9]{4}")
                ? Integer.parseInt(year)
                : portfolio.today().getYear();
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, number));
    }

    private static String signIn(Language language) {
        return "/" + language.code() + "/sign-in?back=/" + language.code() + "/meetings";
    }

    private static ResponseEntity<byte[]> toSignIn(Language language) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, signIn(language))
                .build();
    }

    private static ResponseEntity<byte[]> csv(TableFile table, String name) {
        return file(table.csv(), CSV, name + ".csv");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
