package fi.lapsivaaka.wellbeing.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.wellbeing.WellbeingDocument;
import fi.lapsivaaka.wellbeing.WellbeingReport;
import fi.lapsivaaka.wellbeing.WellbeingReports;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A year of an organisation as ready text. */
@Controller
final class WellbeingPages {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final WellbeingReports reports;
    private final Organisations organisations;
    private final WellbeingDocument documents = new WellbeingDocument();

    WellbeingPages(WellbeingReports reports, Organisations organisations) {
        this.reports = reports;
        this.organisations = organisations;
    }

    @GetMapping("/child-budget/{code}/wellbeing-report")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year,
            Visitor visitor,
            Model model,
            Language language) {
        model.addAttribute("report", report(code, year, visitor, language));
        return "wellbeing-report";
    }

    @GetMapping("/child-budget/{code}/wellbeing-report.docx")
    ResponseEntity<byte[]> file(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String year,
            Visitor visitor,
            Language language) {
        WellbeingReport report = report(code, year, visitor, language);
        return ResponseEntity.ok()
                .contentType(WORD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("hyvinvointikertomus-" + report.code() + "-" + report.year() + "-"
                                        + language.code() + ".docx")
                                .build()
                                .toString())
                .body(documents.render(report));
    }

    private WellbeingReport report(String code, String year, Visitor visitor, Language language) {
        Organisation organisation =
                organisations.findByCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        int number = year.matches("(19|20)[0-9]{2}") ? Integer.parseInt(year) : reports.year();
        return reports.of(organisation, number, visitor, language);
    }
}
