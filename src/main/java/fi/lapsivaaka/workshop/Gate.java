package fi.lapsivaaka.workshop;

import fi.lapsivaaka.ruleset.Inspection;
import fi.lapsivaaka.ruleset.Observation;
import fi.lapsivaaka.ruleset.RuleSet;
import fi.lapsivaaka.workshop.ApplyingVersions.Step;
import fi.lapsivaaka.workshop.GateItem.Kind;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells what a draft still lacks before it may be published. The second person is asked at the publication itself. */
@Component
public class Gate {

    static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private static final String MANIFEST = "manifest.yaml";
    private static final Set<Observation.Kind> OWN_ITEM =
            EnumSet.of(Observation.Kind.CASE, Observation.Kind.LANGUAGE, Observation.Kind.SOURCE);

    private final DraftFiles files;
    private final RuleVersions versions;
    private final ApplyingVersions applying;
    private final RuleReader reader;
    private final QuestionTypes questions;
    private final Rivals rivals;
    private final Effects effects;
    private final Clock clock;

    Gate(
            DraftFiles files,
            RuleVersions versions,
            ApplyingVersions applying,
            RuleReader reader,
            QuestionTypes questions,
            Rivals rivals,
            Effects effects,
            Clock clock) {
        this.applying = applying;
        this.files = files;
        this.versions = versions;
        this.reader = reader;
        this.questions = questions;
        this.rivals = rivals;
        this.effects = effects;
        this.clock = clock;
    }

    /** Everything that is needed, met or not. */
    public List<GateItem> items(RuleDraft draft) {
        SortedMap<String, byte[]> content = files.of(draft);
        String sha256 = RuleSet.sha256(content);
        RuleVersion base = versions.find(draft.baseId()).orElseThrow();
        Step last = applying.last(draft.kind(), draft.organisationId());
        RuleVersion newest = last.version();
        Inspection inspection = reader.inspect(draft.kind(), content);
        boolean read = !inspection.sha256().isEmpty();
        List<Observation> errors = new ArrayList<>(inspection.errors());
        errors.addAll(questions.reused(draft, content));
        return List.of(
                GateItem.of(Kind.RIVALS, rivals.open(draft.id()).isEmpty()),
                GateItem.of(Kind.CHANGED, differs(content, versions.files(newest.sha256()))),
                GateItem.of(Kind.BASE, base.id().equals(newest.id())),
                GateItem.of(Kind.PROFILE, read ? List.of() : inspection.errors()),
                new GateItem(
                        Kind.ANALYSIS,
                        read && errors.stream().allMatch(error -> OWN_ITEM.contains(error.kind())),
                        read
                                ? errors.stream()
                                        .filter(error -> !OWN_ITEM.contains(error.kind()))
                                        .toList()
                                : List.of()),
                ofKind(Kind.CASES, Observation.Kind.CASE, read, errors),
                ofKind(Kind.LANGUAGES, Observation.Kind.LANGUAGE, read, errors),
                ofKind(Kind.PROVISIONS, Observation.Kind.SOURCE, read, errors),
                GateItem.of(Kind.LABEL, read && labelIsFree(draft, inspection, sha256)),
                GateItem.of(Kind.REASON, !draft.reason().isBlank()),
                GateItem.of(Kind.DAY, !inForceAt(draft, clock.instant()).isBefore(last.from())),
                GateItem.of(
                        Kind.EFFECT,
                        effects.of(draft.id()).stream().anyMatch(effect -> effect.tellsOf(sha256, base.sha256()))));
    }

    /** The version's name alone is no change. */
    private static boolean differs(SortedMap<String, byte[]> content, SortedMap<String, byte[]> newest) {
        Set<String> paths = new TreeSet<>(content.keySet());
        paths.addAll(newest.keySet());
        return paths.stream()
                .anyMatch(path -> !path.equals(MANIFEST) && !Arrays.equals(content.get(path), newest.get(path)));
    }

    private static GateItem ofKind(Kind kind, Observation.Kind wrong, boolean read, List<Observation> errors) {
        List<Observation> found =
                errors.stream().filter(error -> error.kind() == wrong).toList();
        return new GateItem(kind, read && found.isEmpty(), read ? found : List.of());
    }

    private boolean labelIsFree(RuleDraft draft, Inspection inspection, String sha256) {
        return versions.of(draft.kind()).stream()
                .noneMatch(version -> version.label().equals(inspection.version())
                        && !version.sha256().equals(sha256));
    }

    /** From when a draft would be in force: the beginning of its day in Finland, but never before it is published. */
    static Instant inForceAt(RuleDraft draft, Instant now) {
        LocalDate day = draft.inForceOn();
        if (day == null) {
            return now;
        }
        Instant begins = day.atStartOfDay(FINLAND).toInstant();
        return begins.isAfter(now) ? begins : now;
    }

    /** Whether a person may approve a draft: nobody who opened it, wrote in it or submitted it. */
    public boolean isSecondPerson(RuleDraft draft, UUID person) {
        return !draft.openedBy().equals(person)
                && !person.equals(draft.submittedBy())
                && !files.authors(draft.id()).contains(person);
    }
}
