package fi.lapsivaaka.ruleset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds small rule sets in memory. */
final class TestRuleSets {

    static final String HEAD = """
            package rules.test
            import fi.lapsivaaka.ruleset.Facts.Matter
            import fi.lapsivaaka.ruleset.Facts.Voice
            import fi.lapsivaaka.ruleset.Facts.Span
            import fi.lapsivaaka.ruleset.Facts.Remark
            import fi.lapsivaaka.ruleset.Facts.Stage
            import fi.lapsivaaka.ruleset.Parameter

            """;

    static final String TABLE_HEAD = """
            ,RuleSet,rules.test
            ,Import,"fi.lapsivaaka.ruleset.Facts.Line, fi.lapsivaaka.ruleset.Facts.Verdict"
            ,Sequential,true
            ,Notes,Rows from the first that fits
            ,,
            ,RuleTable lines
            """;

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule \"([A-Z][A-Za-z0-9-]*)\"");

    private TestRuleSets() {}

    /** A set of one DRL file, with a text for every rule and the parameter {@code notice}. */
    static Map<String, byte[]> ofDrl(String drl) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.yaml", utf8(manifest("rules.drl")));
        files.put("rules.drl", utf8(drl));
        StringBuilder texts = new StringBuilder("# words\n");
        Matcher rules = RULE.matcher(drl);
        while (rules.find()) {
            texts.append(rules.group(1)).append(":\n");
            for (String key : new String[] {"title", "message", "resolve"}) {
                texts.append("  ").append(key).append(": {fi: otsikko, sv: rubrik, en: heading}\n");
            }
        }
        files.put("texts.yaml", utf8(texts.toString()));
        files.put("parameters.yaml", utf8("""
                        - id: notice
                          name: {fi: aika, sv: tid, en: time}
                          unit: days
                          values:
                            - {value: 14, from: 2015-05-01, to: 2024-12-31, provision: 410/2015#29, mark: V}
                            - {value: 30, from: 2025-01-01, provision: policy, mark: P}
                        """));
        return files;
    }

    static Map<String, byte[]> ofTable(String csv) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("manifest.yaml", utf8(manifest("lines.drl.csv")));
        files.put("lines.drl.csv", utf8(csv));
        return files;
    }

    static String manifest(String file) {
        return """
               id: test
               version: "1.0"
               title: {fi: koe, sv: prov, en: test}
               valid-from: 2020-01-01
               files:
                 - %s
               """.formatted(file);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
