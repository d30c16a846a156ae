package fi.lapsivaaka.preparation;

import fi.lapsivaaka.assessment.Check;
import fi.lapsivaaka.assessment.GivenReason;
import fi.lapsivaaka.assessment.Matter;
import fi.lapsivaaka.assessment.RaisedFinding;
import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.proposal.Annex;
import fi.lapsivaaka.proposal.Quote;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What an assessment rested on and what the rules said, as JSON whose keys always come in the same order. */
final class ResultJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ResultJson() {}

    /**
     * What went in: enough to run the rules again.
     *
     * @param annexes those that count
     * @param unasked what was answered to questions that the forms do not ask any more; kept beside the answers that count
     */
    static String input(
            Matter matter,
            List<Annex> annexes,
            Map<String, KeptAnswer> unasked,
            Collection<GivenReason> reasons,
            LocalDate day) {
        Check check = matter.check();
        Map<String, Object> input = new TreeMap<>();
        input.put("organisation", check.organisation());
        input.put("day", day.toString());
        input.put("documentSha256", sha256(check.draft().text()));
        if (!annexes.isEmpty()) {
            input.put("annexes", annexes.stream().map(ResultJson::annex).toList());
        }
        Map<String, Object> answers = new TreeMap<>();
        matter.given().answers().forEach((id, answer) -> answers.put(id, AnswerJson.tree(answer)));
        input.put("answers", answers);
        if (!unasked.isEmpty()) {
            Map<String, Object> apart = new TreeMap<>();
            unasked.forEach((id, kept) -> apart.put(id, AnswerJson.tree(kept.answer())));
            input.put("unasked", apart);
        }
        input.put("reasons", reasons.stream().map(ResultJson::reason).toList());
        return MAPPER.writeValueAsString(input);
    }

    /** What came out. */
    static String result(Check check) {
        Map<String, Object> result = new TreeMap<>();
        result.put("level", check.screening().level().code());
        result.put(
                "criteria",
                check.screening().criteria().stream().map(one -> one.ruleId()).toList());
        result.put("readiness", check.readiness().name());
        result.put("crcArticles", check.crcArticles());
        result.put(
                "findings", check.findings().stream().map(ResultJson::finding).toList());
        return MAPPER.writeValueAsString(result);
    }

    /** The same JSON with its keys in order, whatever order the database gave them in. */
    static String ordered(String json) {
        return MAPPER.writeValueAsString(MAPPER.readValue(json, Object.class));
    }

    static Map<String, Answer> answers(String input) {
        Map<String, Answer> answers = new TreeMap<>();
        MAPPER.readTree(input)
                .path("answers")
                .properties()
                .forEach(answer -> answers.put(answer.getKey(), AnswerJson.read(answer.getValue())));
        return answers;
    }

    static List<GivenReason> reasons(String input) {
        return MAPPER.readTree(input)
                .path("reasons")
                .valueStream()
                .map(reason -> new GivenReason(
                        reason.path("rule").asString(),
                        reason.path("reason").asString(),
                        reason.path("person").asString(),
                        LocalDate.parse(reason.path("day").asString())))
                .toList();
    }

    static String field(String json, String name) {
        return MAPPER.readTree(json).path(name).asString();
    }

    /** Ids of the rules that raised findings. */
    static List<String> findings(String result) {
        return MAPPER.readTree(result)
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("rule").asString())
                .distinct()
                .toList();
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Map<String, Object> finding(RaisedFinding finding) {
        Map<String, Object> written = new TreeMap<>();
        written.put("rule", finding.ruleId());
        written.put("flag", finding.flag());
        written.put("severity", finding.severity().name());
        written.put("quote", quote(finding.quote()));
        GivenReason reason = finding.reason();
        written.put("reason", reason == null ? Map.of() : reason(reason));
        return written;
    }

    private static Map<String, Object> annex(Annex annex) {
        return new TreeMap<>(Map.of(
                "name", annex.name(),
                "fileSha256", annex.fileSha256(),
                "textSha256", sha256(annex.bodyText())));
    }

    /** Names of the annexes and the hashes of their files, in order. */
    static List<Map.Entry<String, String>> annexes(String input) {
        return MAPPER.readTree(input)
                .path("annexes")
                .valueStream()
                .map(annex -> Map.entry(
                        annex.path("name").asString(), annex.path("fileSha256").asString()))
                .toList();
    }

    private static Map<String, Object> quote(@Nullable Quote quote) {
        if (quote == null) {
            return Map.of();
        }
        Map<String, Object> written =
                new TreeMap<>(Map.of("text", quote.text(), "start", quote.start(), "end", quote.end()));
        if (!quote.document().isEmpty()) {
            written.put("document", quote.document());
        }
        return written;
    }

    private static Map<String, Object> reason(GivenReason reason) {
        return new TreeMap<>(Map.of(
                "rule", reason.ruleId(),
                "reason", reason.reason(),
                "person", reason.person(),
                "day", reason.day().toString()));
    }
}
