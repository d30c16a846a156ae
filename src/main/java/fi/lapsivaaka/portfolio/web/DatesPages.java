package fi.lapsivaaka.portfolio.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.audit.AuditAction;
import fi.lapsivaaka.audit.AuditEvent;
import fi.lapsivaaka.audit.AuditTrail;
import fi.lapsivaaka.people.Visitor;
import fi.lapsivaaka.preparation.MatterDate;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.preparation.Preparations;
import fi.lapsivaaka.preparation.ProposalDates;
import fi.lapsivaaka.proposal.KeptDraft;
import fi.lapsivaaka.proposal.KeptDrafts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days of one matter. */
@Controller
final class DatesPages {

    private final KeptDrafts drafts;
    private final Preparations preparations;
    private final ProposalDates dates;
    private final DatesWriter writer;
    private final CalendarWriter calendars;
    private final AuditTrail trail;

    DatesPages(
            KeptDrafts drafts,
            Preparations preparations,
            ProposalDates dates,
            DatesWriter writer,
            CalendarWriter calendars,
            AuditTrail trail) {
        this.drafts = drafts;
        this.preparations = preparations;
        this.dates = dates;
        this.writer = writer;
        this.calendars = calendars;
        this.trail = trail;
    }

    @GetMapping("/checks/{id}/dates")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Model model,
            Visitor visitor,
            Language language) {
        model.addAttribute(
                "page", writer.write(preparations.of(find(id)), null, false, saved != null, visitor, language));
        return "dates";
    }

    @PostMapping("/checks/{id}/dates")
    String save(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            Visitor visitor,
            Language language,
            HttpServletResponse response) {
        KeptDraft draft = find(id);
        Preparation work = preparations.of(draft);
        DatesForm form = new DatesForm(fields);
        boolean kept = !form.faulty() && dates.keep(id, form.given(work.dates()), visitor.person());
        if (!kept) {
            response.setStatus((form.faulty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
            model.addAttribute(
                    "page", writer.write(preparations.of(draft), form, !form.faulty(), false, visitor, language));
            return "dates";
        }
        trail.record(AuditEvent.of(AuditAction.DATES_CHANGED)
                .by(visitor.person())
                .in(draft.ownerId())
                .on("draft", id));
        return "redirect:/" + language.code() + "/checks/" + id + "/dates?saved=1";
    }

    @GetMapping("/checks/{id}/dates.ics")
    ResponseEntity<byte[]> calendar(@PathVariable UUID id, Language language) {
        Preparation work = preparations.of(find(id));
        Map<MatterDate, LocalDate> days = new EnumMap<>(MatterDate.class);
        work.dates().days().forEach((date, known) -> days.put(date, known.day()));
        return calendars.file(
                work.draft().name(),
                calendars.events(id, work.draft().name(), days, work.dates().body(), language));
    }

    private KeptDraft find(UUID id) {
        return drafts.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
