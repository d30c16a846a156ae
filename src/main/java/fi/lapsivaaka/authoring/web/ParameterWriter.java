package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.ParameterEntry;
import fi.lapsivaaka.authoring.ParameterEntry.Dated;
import fi.lapsivaaka.authoring.ParameterNumber;
import fi.lapsivaaka.authoring.ParameterTimeline;
import fi.lapsivaaka.authoring.web.ParameterView.Provision;
import fi.lapsivaaka.authoring.web.ParameterView.Span;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.EntryView;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes the form of a parameter and what it gives on which day. */
@Component
class ParameterWriter {

    private final DraftFiles files;
    private final RuleReader reader;
    private final Vocabulary vocabulary;
    private final EntryForms forms;
    private final WorkshopWords words;

    ParameterWriter(DraftFiles files, RuleReader reader, Vocabulary vocabulary, EntryForms forms, WorkshopWords words) {
        this.files = files;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.forms = forms;
        this.words = words;
    }

    /**
     * @param shown whose values in time are told
     * @param unsaved whether they have not been saved
     * @param day a day asked about, as it was typed; today where it is none
     */
    ParameterView write(
            RuleDraft draft,
            EntryView.Whole whole,
            ParameterForm form,
            ParameterEntry shown,
            Map<String, String> problems,
            boolean unsaved,
            String day,
            Language language) {
        LocalDate today = reader.today();
        LocalDate asked = ParameterTimeline.day(day).orElse(today);
        List<Span> spans = shown.values().stream()
                .sorted(Comparator.comparing(
                        value -> ParameterTimeline.day(value.from()).orElse(LocalDate.MAX)))
                .map(value -> new Span(
                        days(value),
                        value(value, shown.unit(), language),
                        ParameterTimeline.on(List.of(value), today).isPresent()))
                .toList();
        String onDay = ParameterTimeline.on(shown.values(), asked)
                .map(value -> words.word(
                        language,
                        "workshop.parameter.onDay",
                        words.figures().day(asked),
                        value(value, shown.unit(), language)))
                .orElseGet(() -> words.word(
                        language,
                        "workshop.parameter.onDay.none",
                        words.figures().day(asked)));
        return new ParameterView(
                whole,
                EntryForms.asText(draft.id(), EntryForms.PARAMETERS, whole.entry(), language),
                form,
                unit(shown.unit(), language),
                problems,
                spans,
                unsaved,
                asked.toString(),
                onDay,
                rules(draft, whole.entry()),
                provisions(language),
                forms.undo(draft, whole.entry(), language));
    }

    private String days(Dated value) {
        return ParameterTimeline.day(value.from())
                        .map(day -> words.figures().day(day))
                        .orElse(value.from())
                + "–"
                + ParameterTimeline.day(value.to())
                        .map(day -> words.figures().day(day))
                        .orElse(value.to());
    }

    private String value(Dated value, String unit, Language language) {
        return ParameterNumber.shown(value.value(), unit) + '\u00a0' + unit(unit, language);
    }

    private String unit(String unit, Language language) {
        return words.wordOr(language, "workshop.unit." + unit.replace('/', '-'), unit);
    }

    private List<String> rules(RuleDraft draft, String parameter) {
        return files.of(draft).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .flatMap(file -> EntrySheet.of(file.getKey(), file.getValue()).entries().stream())
                .filter(entry -> entry.text().contains('"' + parameter + '"'))
                .map(FileEntry::name)
                .toList();
    }

    private List<Provision> provisions(Language language) {
        return Stream.concat(
                        Stream.of(new Provision("policy", words.word(language, "workshop.parameter.policy"))),
                        vocabulary.provisions().stream().map(one -> new Provision(one.id(), one.reference(language))))
                .toList();
    }
}
