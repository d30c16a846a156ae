package fi.lapsivaaka.workshop;

import fi.lapsivaaka.assessment.AssessmentRules;
import fi.lapsivaaka.ruleset.DrlEntry;
import fi.lapsivaaka.ruleset.DrlFile;
import fi.lapsivaaka.ruleset.Rule;
import java.time.LocalDate;

/** Adds to a file of rules the imports that a rule needs which came into it from elsewhere. */
final class RuleImports {

    private RuleImports() {}

    /** The same bytes where the file is none of rules, or the rule cannot be read. */
    static byte[] added(String path, byte[] file, String rule) {
        if (!path.endsWith(".drl")) {
            return file;
        }
        String text = EntrySheet.of(path, file).entry(rule).map(FileEntry::text).orElse("");
        byte[] whole = file;
        for (Rule read : DrlFile.readRule(path, text, AssessmentRules.SCHEMA, LocalDate.EPOCH)
                .rules()) {
            whole = DrlEntry.importing(whole, read, AssessmentRules.SCHEMA);
        }
        return whole;
    }
}
