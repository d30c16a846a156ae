package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.ProblemWords;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.web.DraftView.ProblemLine;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/** Leads from a problem to where it is mended: the row of a table, the entry of a file. */
final class ProblemLinks {

    private final String draft;
    private final Map<String, byte[]> files;

    /**
     * @param draft address of the draft's page
     */
    ProblemLinks(String draft, Map<String, byte[]> files) {
        this.draft = draft;
        this.files = files;
    }

    ProblemLine line(Problem problem, String example, Language language) {
        String place = problem.file()
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.rule().isEmpty() ? "" : " " + problem.rule());
        return new ProblemLine(
                place.strip(),
                ProblemWords.say(problem.what(), language)
                        + (example.isEmpty() ? "" : " (" + ProblemWords.say(example, language) + ")"),
                problem.allowed().isEmpty() ? "" : ProblemWords.say("allowed: " + problem.allowed(), language),
                link(problem));
    }

    /** The draft itself where a problem belongs to no file. */
    String link(Problem problem) {
        byte[] bytes = files.get(problem.file());
        if (bytes == null) {
            return draft;
        }
        if (problem.file().endsWith(".drl.csv")) {
            return draft + "/tables/" + table(problem.file())
                    + row(problem, bytes)
                            .map(row -> "/rows/" + UriUtils.encodePathSegment(row, StandardCharsets.UTF_8))
                            .orElse("");
        }
        EntrySheet sheet = EntrySheet.of(problem.file(), bytes);
        Optional<FileEntry> entry = sheet.entries().stream()
                .filter(one -> problem.line() > 0
                        ? one.line() <= problem.line() && problem.line() <= one.lastLine()
                        : one.name().equals(problem.rule()))
                .findFirst();
        return entry.map(one -> entry(problem.file(), one.name()))
                .orElse(draft + "/entries?file=" + URLEncoder.encode(problem.file(), StandardCharsets.UTF_8));
    }

    String entry(String file, String name) {
        return draft + "/entry?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8) + "&entry="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** The name of a table in addresses: its file without endings. */
    static String table(String file) {
        return file.substring(0, file.length() - ".drl.csv".length());
    }

    private static Optional<String> row(Problem problem, byte[] bytes) {
        try {
            return TableSheet.read(problem.file(), bytes).rows().stream()
                    .filter(row -> problem.line() > 0
                            ? row.line() == problem.line()
                            : row.key().equals(problem.rule()))
                    .map(SheetRow::key)
                    .findFirst();
        } catch (RefusedRuleSet noTable) {
            return Optional.empty();
        }
    }
}
