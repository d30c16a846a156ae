package fi.lapsivaaka.authoring.web;

import fi.lapsivaaka.Language;
import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.ruleset.DrlFile;
import fi.lapsivaaka.ruleset.ParameterValue;
import fi.lapsivaaka.ruleset.RefusedRuleSet;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.ruleset.RuleText;
import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.FileEntry;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleReader;
import fi.lapsivaaka.workshop.RuleVersions;
import fi.lapsivaaka.workshop.web.Desk;
import fi.lapsivaaka.workshop.web.EntryForms;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** The checklist rules of a draft one by one, also while the draft as a whole cannot be read. */
@Component
class SentenceDraft {

    private final DraftFiles files;
    private final RuleVersions versions;
    private final RuleReader reader;

    SentenceDraft(DraftFiles files, RuleVersions versions, RuleReader reader) {
        this.files = files;
        this.versions = versions;
        this.reader = reader;
    }

    /**
     * A rule of a draft.
     *
     * @param entry as it stands in its file
     * @param rule empty when it cannot be read
     */
    record Known(String file, FileEntry entry, Optional<Rule> rule) {}

    /** All files; not found where the draft is no checklist, which alone has rules as sentences. */
    SortedMap<String, byte[]> content(RuleDraft draft) {
        if (draft.kind() != RuleKind.CHILD_IMPACT) {
            throw Desk.notFound();
        }
        return files.of(draft);
    }

    /** Files that hold rules as text. */
    static List<String> files(SortedMap<String, byte[]> content) {
        return content.keySet().stream().filter(file -> file.endsWith(".drl")).toList();
    }

    /** The rules of a file, in its order. */
    static List<Known> rules(SortedMap<String, byte[]> content, String file) {
        byte[] bytes = content.get(file);
        if (bytes == null || !file.endsWith(".drl")) {
            throw Desk.notFound();
        }
        Map<String, Rule> read = new LinkedHashMap<>();
        DrlFile.read(file, bytes, AssessmentRules.SCHEMA, LocalDate.EPOCH)
                .rules()
                .forEach(rule -> read.putIfAbsent(rule.id(), rule));
        return EntrySheet.of(file, bytes).entries().stream()
                .filter(entry -> entry.text().startsWith("rule "))
                .map(entry -> new Known(file, entry, Optional.ofNullable(read.get(entry.name()))))
                .toList();
    }

    static List<Known> rules(SortedMap<String, byte[]> content) {
        List<Known> all = new ArrayList<>();
        files(content).forEach(file -> all.addAll(rules(content, file)));
        return all;
    }

    /** The limits of a draft, as far as they can be read. */
    static List<ParameterValue> limits(SortedMap<String, byte[]> content) {
        return ParameterValue.of(content.getOrDefault(EntryForms.PARAMETERS, new byte[0]));
    }

    static Optional<Known> rule(SortedMap<String, byte[]> content, String file, String id) {
        return rules(content, file).stream()
                .filter(known -> known.entry().name().equals(id))
                .findFirst();
    }

    /** Where a rule of a draft is written as a sentence; empty when the draft does not have it. */
    Optional<String> address(RuleDraft draft, String id, Language language) {
        SortedMap<String, byte[]> content = content(draft);
        String start = "rule \"" + id + '"';
        return files(content).stream()
                .filter(file ->
                        new String(content.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8).contains(start))
                .findFirst()
                .map(file -> Desk.sentence(Desk.address(draft.id(), language), file, id));
    }

    /** What the rules say; while the draft cannot be read, what its base says. */
    Map<String, RuleText> texts(RuleDraft draft, SortedMap<String, byte[]> content) {
        try {
            return reader.read(draft.kind(), content).texts();
        } catch (RefusedRuleSet refused) {
            RuleSet base = reader.read(
                    draft.kind(),
                    versions.files(versions.find(draft.baseId()).orElseThrow().sha256()));
            return base.texts();
        }
    }
}
