package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.DraftForms;
import fi.lapsivaaka.checklist.FormProblem;
import fi.lapsivaaka.ruleset.ProblemWords;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.ProblemLine;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says what keeps forms from being taken, in the reader's language, with the way to where it is mended. */
@Component
class FormFaults {

    /** A problem and the page on which it is mended. */
    ProblemLine line(FormProblem problem, DraftForms forms, UUID draft, Language language) {
        String path = EntrySheet.FORMS + problem.file();
        byte[] bytes = forms.files().get(path);
        Optional<String> entry = bytes == null
                ? Optional.empty()
                : EntrySheet.of(path, bytes).entries().stream()
                        .filter(one -> one.line() <= problem.line() && problem.line() <= one.lastLine())
                        .map(FileEntry::name)
                        .findFirst();
        return new ProblemLine(
                entry.orElse(problem.file()) + (problem.line() > 0 ? ":" + problem.line() : ""),
                what(problem, language),
                allowed(problem, language),
                entry.map(name -> EntryForms.address(draft, path, name, language))
                        .orElse("#"));
    }

    /** What is wrong, in words. */
    static String what(FormProblem problem, Language language) {
        return ProblemWords.say(problem.what(), language);
    }

    /** What would be right, in words; the empty text when that is plain. */
    static String allowed(FormProblem problem, Language language) {
        return problem.allowed().isEmpty() ? "" : ProblemWords.say("allowed: " + problem.allowed(), language);
    }
}
