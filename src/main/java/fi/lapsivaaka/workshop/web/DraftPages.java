package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.ruleset.ZippedRules;
import fi.lapsivaaka.workshop.DraftComments;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.OpenAssessments;
import fi.lapsivaaka.workshop.Rebaser;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RulePublisher;
import fi.lapsivaaka.workshop.TableEditor;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft: what it still needs, what is said of it, and its way to publication. */
@Controller
@RequestMapping("/rules/workshop/drafts/{draft}")
final class DraftPages {

    private static final int LONGEST_REASON = 2000;
    private static final String BAD_DAY = "DAY";
    private static final Set<String> ALSO_REFUSED = Set.of(BAD_DAY, SchemaAdvice.CODE, "RULE");

    private final Desk desk;
    private final DraftWriter writer;
    private final DraftFiles files;
    private final TableEditor tables;
    private final DraftComments comments;
    private final RulePublisher publisher;
    private final Rebaser rebaser;
    private final LocalDraftWriter locals;

    DraftPages(
            Desk desk,
            DraftWriter writer,
            DraftFiles files,
            TableEditor tables,
            DraftComments comments,
            RulePublisher publisher,
            Rebaser rebaser,
            LocalDraftWriter locals) {
        this.locals = locals;
        this.desk = desk;
        this.writer = writer;
        this.files = files;
        this.tables = tables;
        this.comments = comments;
        this.publisher = publisher;
        this.rebaser = rebaser;
    }

    @GetMapping
    String show(
            @PathVariable UUID draft,
            @RequestParam(required = false) @Nullable String refused,
            Visitor visitor,
            Language language,
            Model model) {
        String known = refused != null && ALSO_REFUSED.contains(refused)
                ? refused
                : Arrays.stream(RulePublisher.Refusal.values())
                        .map(Enum::name)
                        .filter(name -> name.equals(refused))
                        .findFirst()
                        .orElse(null);
        model.addAttribute("page", writer.write(desk.draft(draft), known, visitor, language));
        model.addAttribute("localDraft", locals.write(desk.draft(draft), language));
        return "rule-draft";
    }

    /** The whole draft as the folder that people with their own tools work on. */
    @GetMapping("/files.zip")
    ResponseEntity<byte[]> zip(@PathVariable UUID draft) {
        RuleDraft found = desk.draft(draft);
        return Desk.file(
                new MediaType("application", "zip"),
                found.kind().id() + "-draft-" + found.revision() + ".zip",
                ZippedRules.zip(found.kind().id(), files.of(found)));
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String back,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String sheet,
            Visitor visitor,
            Language language) {
        desk.draft(draft);
        Desk.writing(() -> files.undo(draft, visitor.id()));
        if (!entry.isEmpty()) {
            return "redirect:" + EntryForms.back(draft, sheet, file, entry, language);
        }
        String address = Desk.address(draft, language);
        return "redirect:" + (back.matches("[a-z-]{1,80}") ? address + "/tables/" + back : address + "#history");
    }

    /** Puts the draft together with what was published after it had been opened. */
    @PostMapping("/rebasing")
    String rebase(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        Desk.writing(() -> {
            rebaser.rebase(draft, visitor.id());
            return draft;
        });
        return "redirect:" + Desk.address(draft, language);
    }

    /** @param take {@code true} to take what was written beside the other text */
    @PostMapping("/rivals/{rival}")
    String choose(
            @PathVariable UUID draft,
            @PathVariable long rival,
            @RequestParam(defaultValue = "false") boolean take,
            Visitor visitor,
            Language language) {
        desk.draft(draft);
        Desk.writing(() -> {
            tables.choose(draft, rival, take, visitor.id());
            return rival;
        });
        return "redirect:" + Desk.address(draft, language) + "#needs";
    }

    @PostMapping("/comments")
    String comment(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam(defaultValue = "") String words,
            Visitor visitor,
            Language language) {
        desk.draft(draft);
        String plain = Desk.plain(words, DraftComments.LONGEST);
        if (!plain.isEmpty()) {
            comments.add(draft, Desk.plain(entry, 60), plain, visitor.id());
        }
        return "redirect:" + Desk.address(draft, language) + "#comments";
    }

    @PostMapping("/description")
    String describe(
            @PathVariable UUID draft,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "offered") String open,
            Language language) {
        desk.draft(draft);
        try {
            LocalDate first = day.isBlank() ? null : LocalDate.parse(day.strip());
            OpenAssessments assessments = OpenAssessments.of(open);
            Desk.writing(() -> {
                publisher.describe(draft, Desk.plain(reason, LONGEST_REASON), first, assessments);
                return draft;
            });
        } catch (DateTimeParseException notADay) {
            return refused(draft, language, BAD_DAY);
        } catch (IllegalArgumentException noSuchChoice) {
            throw Desk.notFound();
        }
        return "redirect:" + Desk.address(draft, language) + "#needs";
    }

    @PostMapping("/submission")
    String submit(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        return answer(draft, language, publisher.submit(draft, visitor.id()));
    }

    /** Whoever wrote it takes it back. */
    @PostMapping("/withdrawal")
    String withdraw(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        return answer(draft, language, publisher.giveBack(draft, visitor.id()));
    }

    /** Whoever was to approve it gives it back. */
    @PostMapping("/return")
    String giveBack(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        return answer(draft, language, publisher.giveBack(draft, visitor.id()));
    }

    @PostMapping("/discarding")
    String discard(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        return answer(draft, language, publisher.discard(draft, visitor.id()));
    }

    @PostMapping("/publication")
    String publish(@PathVariable UUID draft, Visitor visitor, Language language) {
        desk.draft(draft);
        return answer(draft, language, publisher.publish(draft, visitor.id()));
    }

    private static String answer(UUID draft, Language language, Optional<RulePublisher.Refusal> refusal) {
        return refusal.map(reason -> refused(draft, language, reason.name()))
                .orElse("redirect:" + Desk.address(draft, language));
    }

    private static String refused(UUID draft, Language language, String reason) {
        return "redirect:" + Desk.address(draft, language) + "?refused=" + reason;
    }
}
