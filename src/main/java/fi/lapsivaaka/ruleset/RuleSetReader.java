package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Reads all files of a rule set and checks them against each other. */
final class RuleSetReader {

    private final SortedMap<String, byte[]> files;
    private final FactTypes types;
    private final Problems problems = new Problems();
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Place> ids = new LinkedHashMap<>();

    private RuleSetReader(SortedMap<String, byte[]> files, FactTypes types) {
        this.files = files;
        this.types = types;
    }

    static RuleSet read(RuleSource source, FactSchema schema) {
        return new RuleSetReader(source.files(), FactTypes.of(schema)).ruleSet();
    }

    private RuleSet ruleSet() {
        byte[] manifestBytes = files.get(Manifest.FILE);
        if (manifestBytes == null) {
            problems.addForFile(Manifest.FILE, "the rule set has no manifest", "id, version, title, valid-from, files");
            throw refused();
        }
        Manifest manifest = Manifest.read(manifestBytes, problems);
        if (manifest == null) {
            throw refused();
        }
        checkListed(manifest);
        for (String file : manifest.files()) {
            byte[] bytes = files.get(file);
            if (bytes == null) {
                problems.addForFile(file, "the manifest lists a file that is not there", "files of the rule set");
            } else {
                drafts(file, bytes, manifest).forEach(draft -> add(file, draft));
            }
        }
        if (rules.isEmpty() && problems.none()) {
            problems.addForFile(Manifest.FILE, "the rule set has no rule", "at least one rule");
        }
        byte[] parameterBytes = files.get(ParametersReader.FILE);
        List<ParameterValue> parameters =
                parameterBytes == null ? List.of() : ParametersReader.read(parameterBytes, problems);
        ParameterNames.check(rules, parameters, problems);
        byte[] textBytes = files.getOrDefault(TextsReader.FILE, new byte[0]);
        Map<String, RuleText> texts = textBytes.length == 0 && rules.stream().allMatch(rule -> rule.subject() == null)
                ? Map.of()
                : TextsReader.read(textBytes, rules, problems);
        problems.refuseIfAny();
        return new RuleSet(
                manifest.id(),
                manifest.version(),
                Checksum.of(files),
                manifest.title(),
                manifest.validFrom(),
                rules,
                texts,
                parameters,
                files);
    }

    private RefusedRuleSet refused() {
        problems.refuseIfAny();
        throw new IllegalStateException("refused without a problem");
    }

    /** A rule file that the manifest does not list would be left out silently. */
    private void checkListed(Manifest manifest) {
        for (String file : files.keySet()) {
            boolean looksLikeRules = file.endsWith(".drl")
                    || file.endsWith(".csv")
                    || file.endsWith(".xlsx")
                    || file.endsWith(".xls")
                    || file.endsWith(".xlsm");
            if (looksLikeRules && !manifest.files().contains(file)) {
                problems.addForFile(file, "the manifest does not list this file", "list it, or take it away");
            }
        }
    }

    private List<RuleDraft> drafts(String file, byte[] bytes, Manifest manifest) {
        if (file.endsWith(".drl")) {
            return RuleFileParser.parse(file, bytes, types, manifest.validFrom(), problems);
        }
        Grid grid = file.endsWith(".csv") ? CsvGrid.read(file, bytes, problems) : XlsxGrid.read(file, bytes, problems);
        return grid == null ? List.of() : TableParser.parse(grid, types, manifest.validFrom(), problems);
    }

    private void add(String file, RuleDraft draft) {
        Place earlier = ids.putIfAbsent(draft.id(), draft.place());
        if (earlier != null) {
            problems.add(
                    draft.place(),
                    draft.id(),
                    "the id is taken by " + earlier.file() + " line " + earlier.line(),
                    "an id of its own");
        }
        rules.add(draft.inSet(group(file), rules.size()));
    }

    private static String group(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.substring(0, name.lastIndexOf(".drl"));
    }
}
