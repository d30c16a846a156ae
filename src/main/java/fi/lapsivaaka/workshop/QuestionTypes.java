package fi.lapsivaaka.workshop;

import fi.lapsivaaka.checklist.Forms;
import fi.lapsivaaka.checklist.Shape;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Watches that the id of a question, or of a part of one, is never given to a question of another type: what was answered
 * under it would be read as something else.
 */
@Component
class QuestionTypes {

    private final RuleVersions versions;
    private final RuleReader reader;
    /** By the SHA-256 of versions, which never change: subject of an answer to its type. */
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    QuestionTypes(RuleVersions versions, RuleReader reader) {
        this.versions = versions;
        this.reader = reader;
    }

    /** Subjects whose type was another one in an earlier version that concerned the same matters. */
    List<Observation> reused(RuleDraft draft, Map<String, byte[]> content) {
        if (draft.kind() != RuleKind.CHILD_IMPACT) {
            return List.of();
        }
        Forms forms = reader.forms(content).orElse(Forms.NONE);
        Map<String, String> now = types(forms);
        Map<String, Observation> found = new LinkedHashMap<>();
        for (RuleVersion version : versions.of(draft.kind())) {
            if (version.organisationId() == null || version.organisationId().equals(draft.organisationId())) {
                Map<String, String> then = known.computeIfAbsent(
                        version.sha256(),
                        sha256 -> types(reader.forms(versions.files(sha256)).orElse(Forms.NONE)));
                now.forEach((subject, type) -> {
                    String other = then.getOrDefault(subject, type);
                    if (!other.equals(type)) {
                        found.putIfAbsent(subject, observation(forms, subject, other, version));
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<String, String> types(Forms forms) {
        Map<String, String> types = new TreeMap<>();
        SortedMap<String, Shape> subjects = forms.subjects();
        subjects.forEach((subject, shape) -> types.put(subject, shape.type()));
        return types;
    }

    private static Observation observation(Forms forms, String subject, String type, RuleVersion version) {
        String question = forms.all().stream()
                .flatMap(form -> form.questions().stream())
                .filter(one -> subject.equals(one.id()) || subject.startsWith(one.id() + "-"))
                .map(one -> EntrySheet.FORMS + one.form() + ".yaml " + one.id())
                .findFirst()
                .orElse(" ");
        int end = question.indexOf(' ');
        Problem problem = new Problem(
                question.substring(0, end),
                0,
                0,
                question.substring(end + 1),
                subject + " was of type " + type + " in version " + version.label(),
                "the same type, or an id that no version has used");
        return new Observation(Observation.Weight.ERROR, Observation.Kind.CONTENT, problem, "");
    }
}
