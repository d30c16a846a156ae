package fi.lapsivaaka.review.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.childbudget.UncertainEuros;
import fi.lapsivaaka.childbudget.UncertainLines;
import fi.lapsivaaka.review.web.ReviewReader.Asked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The review queue: uncertain lines in order of euros. */
@Controller
@RequestMapping("/child-budget/{code}/review")
final class ReviewPages {

    private static final int LAST_PAGE = 10_000;

    private final ReviewReader reader;
    private final UncertainLines lines;
    private final ReviewWriter writer;

    ReviewPages(ReviewReader reader, UncertainLines lines, ReviewWriter writer) {
        this.reader = reader;
        this.lines = lines;
        this.writer = writer;
    }

    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int page,
            Language language,
            Model model) {
        Asked asked = reader.read(code, year, phase);
        String reason = UncertainLines.REASONS.contains(why) ? why : "";
        if (page < 0 || page > LAST_PAGE) {
            throw ReviewReader.notFound();
        }
        UncertainEuros all = lines.sum(asked.selection(), "");
        model.addAttribute(
                "page",
                writer.write(
                        asked,
                        reason,
                        page,
                        lines.lines(asked.selection(), reason, page * ReviewWriter.PAGE, ReviewWriter.PAGE + 1),
                        all,
                        reason.isEmpty() ? all : lines.sum(asked.selection(), reason),
                        lines.sum(asked.selection(), "conflict").uncertain(),
                        language));
        return "review";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "") String why) {
        Asked asked = reader.read(code, year, phase);
        return Download.csv(name(asked), table(asked, why));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable String phase,
            @RequestParam(defaultValue = "") String why) {
        Asked asked = reader.read(code, year, phase);
        return Download.workbook(name(asked), table(asked, why), "review");
    }

    private TableFile table(Asked asked, String why) {
        return new TableFile(
                ReviewWriter.columns(),
                ReviewWriter.rows(lines.lines(
                        asked.selection(), UncertainLines.REASONS.contains(why) ? why : "", 0, UncertainLines.MOST)));
    }

    private static String name(Asked asked) {
        return "tarkistusjono-" + asked.organisation().code() + "-"
                + asked.selection().year();
    }
}
