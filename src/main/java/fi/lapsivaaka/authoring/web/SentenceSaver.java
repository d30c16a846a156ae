package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.authoring.RuleEditor;
import fi.lapsivaaka.authoring.web.SentenceCheck.Fault;
import fi.lapsivaaka.authoring.web.SentenceDraft.Known;
import fi.lapsivaaka.authoring.web.SentenceForm.Clause;
import fi.lapsivaaka.authoring.web.SentenceForm.Kind;
import fi.lapsivaaka.authoring.web.SentenceForm.Search;
import fi.lapsivaaka.authoring.web.SentenceView.Wrong;
import fi.lapsivaaka.ruleset.DrlFile;
import fi.lapsivaaka.ruleset.DrlWriter;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.Saved;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryPattern;
import fi.lapsivaaka.workshop.web.Typing;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Takes a form into the draft: what was sent is checked against the vocabulary, written as a rule, read by the reader of
 * rule files, and only then saved, in the writing that the model gives it.
 */
@Component
class SentenceSaver {

    private static final String FINDING = AssessmentRules.SCHEMA.conclusion().getSimpleName();

    private final SentenceDraft drafts;
    private final SentenceWriter writer;
    private final RuleEditor editor;
    private final Vocabulary vocabulary;
    private final WorkshopWords words;

    SentenceSaver(
            SentenceDraft drafts,
            SentenceWriter writer,
            RuleEditor editor,
            Vocabulary vocabulary,
            WorkshopWords words) {
        this.drafts = drafts;
        this.writer = writer;
        this.editor = editor;
        this.vocabulary = vocabulary;
        this.words = words;
    }

    /** What came of a button. */
    sealed interface Outcome {
        /** Saved; the rule is shown where it was worked on. */
        record Done(String rule, String anchor, Saved saved) implements Outcome {}

        /** The rule was taken out. */
        record Gone() implements Outcome {}

        /** Somebody else had changed the rule meanwhile: both stand in the draft. */
        record Rivals() implements Outcome {}

        /** Not saved. */
        record Open(SentenceForm form, List<Wrong> wrongs) implements Outcome {}
    }

    /** The form of a rule, or of a new one; empty when the rule cannot be said in sentences. */
    Optional<SentenceForm> form(RuleDraft draft, String file, String id) {
        SortedMap<String, byte[]> content = drafts.content(draft);
        Optional<Known> known = SentenceDraft.rule(content, file, id);
        return known.isEmpty()
                ? Optional.of(fresh(file, id))
                : known.flatMap(Known::rule).flatMap(SentenceReader::read);
    }

    private static SentenceForm fresh(String file, String id) {
        Map<String, List<String>> notes = new LinkedHashMap<>();
        boolean screening = SentenceWriter.isScreening(file);
        if (screening) {
            notes.put("screening", List.of("short"));
        }
        notes.put("flag", List.of());
        notes.put("severity", screening ? List.of() : List.of("NOTE"));
        notes.put("provision", List.of(Provision.POLICY));
        notes.put("mark", List.of("P"));
        Search matter = new Search(SentenceFacts.MATTER, "", Map.of("$id", "id"), List.of());
        return new SentenceForm(id, notes, List.of(Clause.of(Kind.EACH, matter)));
    }

    Outcome save(
            RuleDraft draft,
            String file,
            String id,
            int basedOn,
            MultiValueMap<String, String> sent,
            UUID author,
            Language language) {
        SortedMap<String, byte[]> content = drafts.content(draft);
        Optional<Known> known = SentenceDraft.rule(content, file, id);
        String button = Optional.ofNullable(sent.getFirst("do")).orElse("save");
        if (button.equals("delete") && known.isPresent()) {
            return editor.remove(draft.id(), basedOn, file, id, author).rivals().isEmpty()
                    ? new Outcome.Gone()
                    : new Outcome.Rivals();
        }
        boolean typed = sent.containsKey(Typing.SENT);
        if (typed && known.isEmpty()) { // its id is chosen first
            throw Desk.notFound();
        }
        SentenceForm form = SentencePost.read(sent);
        boolean copies = button.equals("duplicate");
        String wanted = known.isEmpty() ? form.id() : id;
        String copy = Desk.plain(Optional.ofNullable(sent.getFirst("copy")).orElse(""), 60);
        SentenceCommand done = SentenceCommand.apply(
                SentenceVariables.resolve(new SentenceForm(wanted, form.notes(), form.clauses())), button, sent);
        List<Wrong> wrongs = wrongs(done.form(), file, content, language);
        boolean taken = SentenceDraft.rules(content).stream()
                .anyMatch(other -> other.entry().name().equals(copies ? copy : wanted));
        if (copies && (taken || !SentenceCheck.isId(copy))) {
            wrongs = List.of(wrong(new Fault("copy", taken ? "taken" : "id", copy), language));
        } else if (known.isEmpty() && taken) {
            wrongs = List.of(wrong(new Fault("id", "taken", wanted), language));
        }
        if (!wrongs.isEmpty()) {
            return new Outcome.Open(done.form(), wrongs);
        }
        SentenceForm whole =
                copies ? new SentenceForm(copy, done.form().notes(), done.form().clauses()) : done.form();
        Rule rule = read(file, whole).rules().get(0);
        Saved saved =
                editor.save(draft.id(), basedOn, file, rule, texts(draft, copies ? id : "", whole.id()), author, typed);
        return saved.rivals().isEmpty()
                ? new Outcome.Done(whole.id(), copies ? "" : done.anchor(), saved)
                : new Outcome.Rivals();
    }

    /** A copy begins with the texts of the rule that it was made of, a new rule with empty ones. */
    private String texts(RuleDraft draft, String of, String id) {
        String copied = of.isEmpty() ? "" : editor.texts(draft, of);
        return copied.startsWith(of + ":") && !of.isEmpty()
                ? id + copied.substring(of.length())
                : EntryPattern.of("texts.yaml", id);
    }

    private DrlFile read(String file, SentenceForm form) {
        DrlFile typed = DrlFile.readRule(
                file, SentenceText.write(form, FINDING).text(), AssessmentRules.SCHEMA, LocalDate.EPOCH);
        return typed.rules().size() != 1 || !typed.problems().isEmpty()
                ? typed
                : DrlFile.readRule(
                        file,
                        DrlWriter.write(typed.rules().get(0), AssessmentRules.SCHEMA),
                        AssessmentRules.SCHEMA,
                        LocalDate.EPOCH);
    }

    private List<Wrong> wrongs(SentenceForm form, String file, SortedMap<String, byte[]> content, Language language) {
        List<Wrong> faults =
                SentenceCheck.faults(form, SentenceWriter.isScreening(file), writer.codes(content), vocabulary).stream()
                        .map(fault -> wrong(fault, language))
                        .toList();
        if (!faults.isEmpty()) {
            return faults;
        }
        SentenceText.Written written = SentenceText.write(form, FINDING);
        return read(file, form).problems().stream()
                .map(problem -> new Wrong(written.anchor(problem.line()), told(problem, language)))
                .toList();
    }

    private String told(Problem problem, Language language) {
        return words.word(language, "sentence.fault.profile", problem.told(language));
    }

    private Wrong wrong(Fault fault, Language language) {
        return new Wrong(fault.anchor(), words.word(language, "sentence.fault." + fault.key(), fault.word()));
    }
}
