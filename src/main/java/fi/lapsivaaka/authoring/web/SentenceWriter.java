package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.SpokenCodes;
import fi.lapsivaaka.authoring.web.SentenceDraft.Known;
import fi.lapsivaaka.authoring.web.SentenceView.Notes;
import fi.lapsivaaka.authoring.web.SentenceView.Option;
import fi.lapsivaaka.authoring.web.SentenceView.Wrong;
import fi.lapsivaaka.ruleset.CodeNames;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.vocabulary.Provision;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import fi.lapsivaaka.workshop.web.ProblemLine;
import fi.lapsivaaka.workshop.web.ProblemLinks;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Writes the form of one rule. */
@Component
class SentenceWriter {

    private final SentenceDraft drafts;
    private final EntryForms forms;
    private final RuleReader reader;
    private final Vocabulary vocabulary;
    private final CodeNames names;
    private final ConditionSentences sentences;
    private final WorkshopWords words;

    SentenceWriter(
            SentenceDraft drafts,
            EntryForms forms,
            RuleReader reader,
            Vocabulary vocabulary,
            CodeNames names,
            ConditionSentences sentences,
            WorkshopWords words) {
        this.drafts = drafts;
        this.forms = forms;
        this.reader = reader;
        this.vocabulary = vocabulary;
        this.names = names;
        this.sentences = sentences;
        this.words = words;
    }

    SpokenCodes codes(SortedMap<String, byte[]> content) {
        return SpokenCodes.of(content, vocabulary);
    }

    /**
     * @param rule its id; a new one has no entry in the file yet
     * @param form empty when the rule cannot be said in sentences
     * @param wrongs what keeps the form from being saved
     * @param basedOn the revision that the form was made of
     */
    SentenceView.Whole write(
            RuleDraft draft,
            String file,
            String rule,
            Optional<SentenceForm> form,
            List<Wrong> wrongs,
            boolean unsaved,
            int basedOn,
            Language language) {
        SortedMap<String, byte[]> content = drafts.content(draft);
        Optional<Known> known = SentenceDraft.rule(content, file, rule);
        Optional<Rule> saved = known.flatMap(Known::rule);
        Map<String, RuleText> texts = drafts.texts(draft, content);
        SentenceOptions options = options(content, language);
        Map<String, String> wrong = new LinkedHashMap<>();
        wrongs.forEach(one -> wrong.putIfAbsent(one.anchor(), one.text()));
        lists(content, texts, options, language);
        String title = SentenceLists.title(texts, rule, language);
        return new SentenceView.Whole(
                draft.id().toString(),
                draft.name(),
                file,
                rule,
                title,
                draft.open(),
                known.isEmpty(),
                form.isPresent(),
                unsaved,
                basedOn,
                wrongs,
                wrong,
                notes(form.orElseGet(() -> new SentenceForm(rule, Map.of(), List.of())), file, options, language),
                form.map(one -> new ClauseWriter(one, options, words.word(language, "sentence.limit.unused")).lines())
                        .orElse(List.of()),
                options.types(),
                options.lists(),
                saved.map(one -> sentences
                                .with(SentenceDraft.limits(content), reader.today())
                                .write(one, language))
                        .orElse(List.of()),
                saved.map(one -> then(one, title, language)).orElse(""),
                known.map(one -> one.entry().text().strip()).orElse(""),
                known.map(one -> problems(draft, content, one, language)).orElse(List.of()),
                forms.undo(draft, rule, language));
    }

    private SentenceOptions options(SortedMap<String, byte[]> content, Language language) {
        return new SentenceOptions(
                codes(content), names, SentenceDraft.limits(content), reader.today(), words, language);
    }

    private void lists(
            SortedMap<String, byte[]> content,
            Map<String, RuleText> texts,
            SentenceOptions options,
            Language language) {
        Map<String, String> flags = new LinkedHashMap<>();
        SentenceDraft.rules(content).forEach(known -> known.rule().ifPresent(rule -> {
            String flag = rule.metadata().getOrDefault("flag", "");
            if (!flag.isEmpty()) {
                flags.putIfAbsent(flag, SentenceLists.title(texts, rule.id(), language));
            }
        }));
        options.list(
                "list-flag",
                flags.entrySet().stream()
                        .map(flag -> new Option(flag.getKey(), flag.getValue()))
                        .toList());
        List<Option> provisions = new ArrayList<>();
        provisions.add(new Option(Provision.POLICY, words.word(language, "check.policy")));
        vocabulary.provisions().stream()
                .filter(provision -> !provision.id().equals(Provision.POLICY))
                .forEach(provision -> provisions.add(new Option(provision.id(), provision.reference(language))));
        options.list("list-provision", provisions);
        options.list(
                "list-asks",
                codes(content).asked().stream()
                        .map(id -> new Option(id, options.name("Blank", "question", id, List.of())))
                        .toList());
    }

    private Notes notes(SentenceForm form, String file, SentenceOptions options, Language language) {
        Map<String, String> shown = new LinkedHashMap<>();
        options.lists().forEach((list, all) -> {
            if (List.of("list-flag", "list-provision", "list-asks").contains(list)) {
                all.forEach(option -> shown.put(option.value(), option.name()));
            }
        });
        return new Notes(
                String.join(",", form.notes().keySet()),
                form.id(),
                isScreening(file),
                form.notes(),
                shown,
                named(List.of("BLOCK", "WARN", "NOTE"), "check.severity.", language),
                List.of("V", "K", "P"),
                named(List.of("none", "short", "full"), "check.need.", language));
    }

    private List<Option> named(Collection<String> values, String key, Language language) {
        return values.stream()
                .map(value -> new Option(value, words.word(language, key + value)))
                .toList();
    }

    static boolean isScreening(String file) {
        return file.endsWith("screening.drl");
    }

    private String then(Rule rule, String title, Language language) {
        String screening = rule.metadata().getOrDefault("screening", "");
        String severity = rule.metadata().getOrDefault("severity", "");
        List<String> told = new ArrayList<>();
        if (!screening.isEmpty()) {
            told.add(words.word(
                    language, "sentence.then.need", words.wordOr(language, "check.need." + screening, screening)));
        }
        if (!severity.isEmpty()) {
            told.add(words.word(
                    language,
                    "sentence.then.finding",
                    title.isEmpty() ? rule.metadata().getOrDefault("flag", "") : title,
                    words.wordOr(language, "check.severity." + severity, severity)));
        }
        return String.join("; ", told);
    }

    private List<ProblemLine> problems(
            RuleDraft draft, SortedMap<String, byte[]> content, Known known, Language language) {
        ProblemLinks links = new ProblemLinks(Desk.address(draft.id(), language), content);
        return reader.inspect(draft.kind(), content).errors().stream()
                .map(error -> error.problem())
                .filter(problem -> problem.rule().equals(known.entry().name())
                        || (problem.file().equals(known.file())
                                && known.entry().line() <= problem.line()
                                && problem.line() <= known.entry().lastLine()))
                .map(problem -> links.line(problem, "", language))
                .toList();
    }
}
