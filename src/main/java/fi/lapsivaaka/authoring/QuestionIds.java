package fi.lapsivaaka.authoring;

import fi.lapsivaaka.workshop.DraftFiles;
import fi.lapsivaaka.workshop.DraftRevision;
import fi.lapsivaaka.workshop.EntrySheet;
import fi.lapsivaaka.workshop.RuleDraft;
import fi.lapsivaaka.workshop.RuleKind;
import fi.lapsivaaka.workshop.RuleVersion;
import fi.lapsivaaka.workshop.RuleVersions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Proposes ids for new questions: the form's letters, and the number after the highest that any version or this draft has
 * had, so that the id of a question that was taken out, of which stored answers still speak, is not given to another one.
 */
@Component
public class QuestionIds {

    private static final Pattern ID = Pattern.compile("(?m)^ *- id: *['\"]?([A-Z]{1,2})-([0-9]{2})['\"]? *(?:#.*)?$");
    private static final Pattern ONE = Pattern.compile("([A-Z]{1,2})-([0-9]{2})");
    private static final int HIGHEST = 99;

    private final RuleVersions versions;
    private final DraftFiles drafts;
    private final Map<String, Map<String, Integer>> known = new ConcurrentHashMap<>();

    QuestionIds(RuleVersions versions, DraftFiles drafts) {
        this.versions = versions;
        this.drafts = drafts;
    }

    /** The next free id; the empty text when the form has no questions to follow or all its numbers are used. */
    public String next(RuleDraft draft, String path) {
        Map<String, byte[]> content = drafts.of(draft);
        byte[] bytes = content.get(path);
        Matcher first = ID.matcher(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8));
        if (!first.find()) {
            return "";
        }
        String letters = first.group(1);
        Map<String, Integer> highest = new HashMap<>(highest(content));
        for (RuleVersion version : versions.of(RuleKind.CHILD_IMPACT)) {
            known.computeIfAbsent(version.sha256(), sha256 -> highest(versions.files(sha256)))
                    .forEach((stem, number) -> highest.merge(stem, number, Math::max));
        }
        for (DraftRevision revision : drafts.revisions(draft.id())) {
            Matcher subject = ONE.matcher(revision.subject());
            if (subject.matches()) {
                highest.merge(subject.group(1), Integer.parseInt(subject.group(2)), Math::max);
            }
        }
        int next = highest.getOrDefault(letters, 0) + 1;
        return next > HIGHEST ? "" : String.format(Locale.ROOT, "%s-%02d", letters, next);
    }

    private static Map<String, Integer> highest(Map<String, byte[]> content) {
        Map<String, Integer> highest = new HashMap<>();
        content.forEach((path, bytes) -> {
            if (path.startsWith(EntrySheet.FORMS)) {
                Matcher matcher = ID.matcher(new String(bytes, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    highest.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
                }
            }
        });
        return highest;
    }
}
