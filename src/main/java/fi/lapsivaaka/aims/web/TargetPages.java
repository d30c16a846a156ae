package fi.lapsivaaka.aims.web;

import fi.lapsivaaka.Download;
import fi.lapsivaaka.Language;
import fi.lapsivaaka.TableFile;
import fi.lapsivaaka.aims.Target;
import fi.lapsivaaka.aims.TargetFollower;
import fi.lapsivaaka.aims.TargetProgress;
import fi.lapsivaaka.aims.Targets;
import fi.lapsivaaka.ledger.Organisation;
import fi.lapsivaaka.ledger.Organisations;
import fi.lapsivaaka.people.Visitor;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The targets of an organisation: set, changed by a new version, withdrawn; never edited. */
@Controller
@RequestMapping("/child-budget/{code}/targets")
final class TargetPages {

    private static final int LONGEST_REASON = 500;

    private final Organisations organisations;
    private final Targets targets;
    private final AimClerk clerk;
    private final TargetFollower follower;
    private final TargetFormReader reader;
    private final TargetWriter writer;
    private final TargetPageWriter pages;
    private final AimWords words;

    TargetPages(
            Organisations organisations,
            Targets targets,
            AimClerk clerk,
            TargetFollower follower,
            TargetFormReader reader,
            TargetWriter writer,
            TargetPageWriter pages,
            AimWords words) {
        this.organisations = organisations;
        this.targets = targets;
        this.clerk = clerk;
        this.follower = follower;
        this.reader = reader;
        this.writer = writer;
        this.pages = pages;
        this.words = words;
    }

    /** @param series of the target whose newest version fills the form in */
    @GetMapping
    String show(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID series,
            Language language,
            Model model) {
        Organisation organisation = organisation(code);
        TargetForm form = Optional.ofNullable(series)
                .flatMap(id -> targets.newest(organisation.id(), id))
                .map(TargetFormReader::of)
                .orElse(TargetForm.EMPTY);
        return show(organisation, form, List.of(), language, model);
    }

    private String show(
            Organisation organisation, TargetForm form, List<FormProblem> problems, Language language, Model model) {
        model.addAttribute("page", pages.write(organisation, targets.findAll(organisation.id()), form, language));
        model.addAttribute("problems", problems);
        return "targets";
    }

    @GetMapping("/table.csv")
    ResponseEntity<byte[]> csv(@PathVariable String code, Language language) {
        return Download.csv("tavoitteet-" + code, table(code, language));
    }

    @GetMapping("/table.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable String code, Language language) {
        return Download.workbook("tavoitteet-" + code, table(code, language), "targets");
    }

    private TableFile table(String code, Language language) {
        Organisation organisation = organisation(code);
        List<TargetProgress> all = TargetPageWriter.counting(targets.findAll(organisation.id())).stream()
                .map(target -> follower.follow(organisation, target))
                .toList();
        return new TableFile(TargetWriter.columns(), writer.rows(all, language));
    }

    @PostMapping
    String set(
            @PathVariable String code,
            @ModelAttribute TargetForm form,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        Organisation organisation = organisation(code);
        List<FormProblem> problems = new ArrayList<>();
        Optional<Targets.Setting> setting = reader.read(form, problems, language);
        if (setting.isPresent()) {
            Target before = before(organisation, form);
            boolean lost = before != null && before.number() != form.number();
            if (!lost && clerk.set(organisation, setting.get(), before, visitor)) {
                return back(code, language);
            }
            problems.add(new FormProblem("change", words.word(language, "targets.error.newer")));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(organisation, form, problems, language, model);
    }

    private @Nullable Target before(Organisation organisation, TargetForm form) {
        if (form.series().isEmpty()) {
            return null;
        }
        try {
            return targets.newest(organisation.id(), UUID.fromString(form.series()))
                    .orElseThrow(TargetPages::notFound);
        } catch (IllegalArgumentException noId) {
            throw notFound();
        }
    }

    @PostMapping("/{series}/withdrawal")
    String withdraw(
            @PathVariable String code,
            @PathVariable UUID series,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            Language language,
            Model model,
            HttpServletResponse response) {
        Organisation organisation = organisation(code);
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(
                    organisation,
                    TargetForm.EMPTY,
                    List.of(new FormProblem("reason-" + series, words.word(language, "indicators.error.reason"))),
                    language,
                    model);
        }
        if (!clerk.withdraw(organisation, series, why, visitor)) {
            throw notFound();
        }
        return back(code, language);
    }

    private static String back(String code, Language language) {
        return "redirect:/" + language.code() + "/child-budget/" + code + "/targets";
    }

    private Organisation organisation(String code) {
        return organisations.findByCode(code).orElseThrow(TargetPages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
