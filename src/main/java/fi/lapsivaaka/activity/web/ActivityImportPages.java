package fi.lapsivaaka.activity.web;

import fi.lapsivaaka.Figures;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.activity.ActivityFigure;
import fi.lapsivaaka.activity.ActivityImport;
import fi.lapsivaaka.activity.ActivityImports;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An import of activity figures: what it holds, and its withdrawal. */
@Controller
final class ActivityImportPages {

    private static final int LONGEST_REASON = 500;

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final ActivityImports imports;
    private final Organisations organisations;
    private final ActivityFileWriter writer;
    private final Figures figures;
    private final ActivityClerk clerk;

    ActivityImportPages(
            ActivityImports imports,
            Organisations organisations,
            ActivityFileWriter writer,
            Figures figures,
            ActivityClerk clerk) {
        this.clerk = clerk;
        this.imports = imports;
        this.organisations = organisations;
        this.writer = writer;
        this.figures = figures;
    }

    /**
     * An import, written out.
     *
     * @param withdrawn why its figures do not count any more; null while they do
     */
    public record Taken(
            String id,
            String fileName,
            String organisation,
            String code,
            boolean practice,
            String source,
            String licence,
            String when,
            String count,
            List<ActivityFilePage.Total> totals,
            @Nullable String withdrawn) {}

    @GetMapping("/imports/activity/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "new", required = false) @Nullable String fresh,
            Model model,
            Language language) {
        model.addAttribute("fresh", fresh != null);
        return show(find(id), null, model, language);
    }

    private String show(ActivityImport one, @Nullable String problem, Model model, Language language) {
        Organisation organisation =
                organisations.findById(one.organisationId()).orElseThrow(ActivityImportPages::notFound);
        List<ActivityFigure> figuresOfIt = one.withdrawnAt() == null ? imports.figuresOf(one.id()) : List.of();
        model.addAttribute(
                "page",
                new Taken(
                        one.id().toString(),
                        one.fileName(),
                        organisation.name().in(language),
                        organisation.code(),
                        organisation.practice(),
                        one.source(),
                        one.licence(),
                        figures.day(one.importedAt().atZone(FINLAND).toLocalDate()),
                        figures.count(one.rowCount()),
                        writer.totals(figuresOfIt, language),
                        one.withdrawnAt() == null ? null : one.withdrawnReason()));
        model.addAttribute("problem", problem);
        return "activity-import";
    }

    @PostMapping("/imports/activity/{id}/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        ActivityImport one = find(id);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fresh", false);
            return show(
                    one,
                    writer.word("imports.withdraw.error", language, figures.count(LONGEST_REASON)),
                    model,
                    language);
        }
        clerk.withdraw(one, why, visitor);
        return "redirect:/" + language.code() + "/imports/activity/" + id;
    }

    private ActivityImport find(UUID id) {
        return imports.find(id).orElseThrow(ActivityImportPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
