package fi.lapsivaaka.workshop.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.ruleset.ConditionSentences;
import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Problem;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** Writes the entries of a file, with problems by line and rules in words. */
@Component
class EntryWriter {

    private final DraftFiles files;
    private final RuleReader reader;
    private final ConditionSentences sentences;

    EntryWriter(DraftFiles files, RuleReader reader, ConditionSentences sentences) {
        this.files = files;
        this.reader = reader;
        this.sentences = sentences;
    }

    EntryView.Listed list(RuleDraft draft, String file, String query) {
        SortedMap<String, byte[]> content = files.of(draft);
        List<FileEntry> all = sheet(content, file).entries();
        List<Problem> problems = problems(draft, content, file);
        String wanted = query.toLowerCase(Locale.ROOT);
        return new EntryView.Listed(
                draft.id().toString(),
                draft.name(),
                file,
                draft.open(),
                query,
                all.stream()
                        .filter(entry -> wanted.isEmpty()
                                || entry.text().toLowerCase(Locale.ROOT).contains(wanted))
                        .map(entry ->
                                new EntryView.Line(entry.name(), entry.line(), start(entry), (int) problems.stream()
                                        .filter(problem -> of(problem, entry))
                                        .count()))
                        .toList(),
                all.size());
    }

    EntryView.Whole entry(RuleDraft draft, String file, String name, Language language) {
        SortedMap<String, byte[]> content = files.of(draft);
        Optional<FileEntry> found = sheet(content, file).entry(name);
        ProblemLinks links = new ProblemLinks(Desk.address(draft.id(), language), content);
        String text = found.map(FileEntry::text).orElseGet(() -> EntryPattern.of(file, name));
        return new EntryView.Whole(
                draft.id().toString(),
                draft.name(),
                file,
                name,
                draft.open(),
                found.isEmpty(),
                draft.revision(),
                found.map(FileEntry::line).orElse(0),
                text,
                Math.min(40, (int) text.lines().count() + 2),
                found.map(entry -> problems(draft, content, file).stream()
                                .filter(problem -> of(problem, entry))
                                .map(problem -> links.line(problem, "", language))
                                .toList())
                        .orElse(List.of()),
                file.endsWith(".drl") ? inWords(draft, content, name, language) : List.of());
    }

    private static EntrySheet sheet(SortedMap<String, byte[]> content, String file) {
        byte[] bytes = content.get(file);
        if (bytes == null || file.endsWith(".csv") || file.endsWith(".xlsx")) {
            throw Desk.notFound();
        }
        return EntrySheet.of(file, bytes);
    }

    private List<Problem> problems(RuleDraft draft, SortedMap<String, byte[]> content, String file) {
        Inspection inspection = reader.inspect(draft.kind(), content);
        return inspection.errors().stream()
                .map(error -> error.problem())
                .filter(problem -> problem.file().equals(file))
                .toList();
    }

    private static boolean of(Problem problem, FileEntry entry) {
        return problem.line() > 0
                ? entry.line() <= problem.line() && problem.line() <= entry.lastLine()
                : problem.rule().equals(entry.name());
    }

    private static String start(FileEntry entry) {
        String plain = entry.text().replaceAll("\\s+", " ").strip();
        return plain.length() <= 120 ? plain : plain.substring(0, 119) + "…";
    }

    private List<String> inWords(RuleDraft draft, SortedMap<String, byte[]> content, String name, Language language) {
        try {
            RuleSet rules = reader.read(draft.kind(), content);
            return rules.rules().stream()
                    .filter(rule -> rule.id().equals(name))
                    .findFirst()
                    .map(rule ->
                            sentences.with(rules.parameters(), reader.today()).write(rule, language))
                    .orElse(List.of());
        } catch (RefusedRuleSet unreadable) {
            return List.of();
        }
    }
}
