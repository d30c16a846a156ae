package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.RuleSetVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An assessment as it was: what it rested on and what the rules said.
 *
 * @param input answers, reasons, day and the document's hash, as JSON
 * @param result level, criteria, readiness and findings, as JSON
 */
public record StoredAssessment(
        UUID id, UUID draft, RuleSetVersion ruleSet, String input, String result, Instant createdAt) {

    /** The day whose rules applied. */
    public LocalDate day() {
        return LocalDate.parse(ResultJson.field(input, "day"));
    }

    public String level() {
        return ResultJson.field(result, "level");
    }

    public String readiness() {
        return ResultJson.field(result, "readiness");
    }

    /** Ids of the rules that raised findings. */
    public List<String> findings() {
        return ResultJson.findings(result);
    }

    /** Names of the annexes that it rests on, and the hashes of their files. */
    public List<Map.Entry<String, String>> annexes() {
        return ResultJson.annexes(input);
    }

    public String documentSha256() {
        return ResultJson.field(input, "documentSha256");
    }
}
