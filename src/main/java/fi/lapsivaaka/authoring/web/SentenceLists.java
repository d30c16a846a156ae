package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.authoring.web.SentenceDraft.Known;
import fi.lapsivaaka.authoring.web.SentenceView.Group;
import fi.lapsivaaka.authoring.web.SentenceView.Line;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.web.WorkshopWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Lists the rules of a draft by file, found by their id, finding or words. */
@Component
class SentenceLists {

    private final SentenceDraft drafts;
    private final ConditionSentences sentences;
    private final RuleReader reader;
    private final WorkshopWords words;

    SentenceLists(SentenceDraft drafts, ConditionSentences sentences, RuleReader reader, WorkshopWords words) {
        this.reader = reader;
        this.drafts = drafts;
        this.sentences = sentences;
        this.words = words;
    }

    SentenceView.Listed list(RuleDraft draft, String query, Language language) {
        SortedMap<String, byte[]> content = drafts.content(draft);
        Map<String, RuleText> texts = drafts.texts(draft, content);
        ConditionSentences own = sentences.with(SentenceDraft.limits(content), reader.today());
        String wanted = query.toLowerCase(Locale.ROOT);
        List<Group> groups = new ArrayList<>();
        int all = 0;
        int shown = 0;
        for (String file : SentenceDraft.files(content)) {
            List<Known> rules = SentenceDraft.rules(content, file);
            List<Line> lines = rules.stream()
                    .map(known -> line(known, texts, own, language))
                    .filter(line -> matches(line, rules, wanted))
                    .toList();
            all += rules.size();
            shown += lines.size();
            if (!lines.isEmpty()) {
                groups.add(new Group(file, lines));
            }
        }
        return new SentenceView.Listed(
                draft.id().toString(),
                draft.name(),
                draft.open(),
                query,
                groups,
                SentenceDraft.files(content),
                shown,
                all);
    }

    private static boolean matches(Line line, List<Known> rules, String wanted) {
        String text = rules.stream()
                .filter(known -> known.entry().name().equals(line.rule()))
                .map(known -> known.entry().text())
                .findFirst()
                .orElse("");
        return (line.rule() + " " + line.title() + " " + line.words() + " " + text)
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private Line line(Known known, Map<String, RuleText> texts, ConditionSentences own, Language language) {
        String id = known.entry().name();
        Optional<Rule> rule = known.rule();
        return new Line(
                id,
                title(texts, id, language),
                rule.map(one -> one.metadata().getOrDefault("severity", ""))
                        .filter(severity -> !severity.isEmpty())
                        .map(severity -> words.wordOr(language, "check.severity." + severity, severity))
                        .orElse(""),
                rule.map(one -> String.join(" · ", own.write(one, language))).orElse(""),
                rule.isPresent());
    }

    static String title(Map<String, RuleText> texts, String id, Language language) {
        return Optional.ofNullable(texts.get(id))
                .map(text -> text.title().in(language))
                .orElse("");
    }
}
