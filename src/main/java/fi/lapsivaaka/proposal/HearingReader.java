package fi.lapsivaaka.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who was or will be heard. Only the authority's own statements count; an expert called to a meeting is no hearing
 * of children; a list of bodies with dates under "have dealt with the matter" is one of those bodies.
 */
final class HearingReader {

    private enum Tense {
        DONE,
        TO_COME
    }

    private static final Set<String> COUNCILS =
            Set.of("YOUTH_COUNCIL", "PUPIL_COUNCIL", "DISABILITY_COUNCIL", "ELDERLY_COUNCIL");
    private static final Set<String> YOUNG = Set.of("CHILDREN", "YOUTH_COUNCIL", "PUPIL_COUNCIL");
    private static final Set<String> ADULTS =
            Set.of("GUARDIANS", "RESIDENTS", "STAFF", "DISABILITY_COUNCIL", "ELDERLY_COUNCIL");
    private static final int NEAR = 9;
    private static final int NEAR_COUNCIL = 16;
    private static final int NEAR_GENITIVE = 3;
    private static final int SHORT_ITEM = 9;

    private final List<HearingSignal> signals = new ArrayList<>();
    private @Nullable Tense list;
    private @Nullable String topic;

    static List<HearingSignal> read(Outline outline) {
        HearingReader reader = new HearingReader();
        for (Sentence sentence : outline.sentences()) {
            if (sentence.isContent() && sentence.speaker() == Speaker.AUTHORITY) {
                reader.readSentence(sentence);
            } else if (sentence.role() == Sentence.Role.ASIDE) {
                reader.readMeeting(sentence);
            }
        }
        return List.copyOf(reader.signals);
    }

    /** What the signals say of children: heard beats planned, planned beats adults only. */
    static Heard heard(List<HearingSignal> signals) {
        for (Heard.Status status : List.of(Heard.Status.CHILDREN, Heard.Status.ADULTS_ONLY, Heard.Status.PLANNED)) {
            for (HearingSignal signal : signals) {
                boolean young = YOUNG.contains(signal.target());
                boolean adults = ADULTS.contains(signal.target());
                boolean says =
                        switch (status) {
                            case CHILDREN -> young && !signal.planned();
                            case ADULTS_ONLY ->
                                adults
                                        && !signal.planned()
                                        && signals.stream().noneMatch(other -> YOUNG.contains(other.target()));
                            default -> (young || adults) && signal.planned();
                        };
                if (says) {
                    return new Heard(status, signal.quote());
                }
            }
        }
        return new Heard(Heard.Status.NOT_FOUND, null);
    }

    /** The heading of the minutes of young people's own body: what stands below was before it. */
    private void readMeeting(Sentence sentence) {
        if (!sentence.has(Cue.FRONT_MATTER) || !Dates.isDated(sentence)) {
            return;
        }
        sentence.of(Kind.HEARING).stream()
                .filter(hit -> hit.first() == 0)
                .map(hit -> hit.entry().id())
                .filter(target -> YOUNG.contains(target) && COUNCILS.contains(target))
                .forEach(target -> add(target, Tense.DONE, sentence));
    }

    private void readSentence(Sentence sentence) {
        Set<String> targets = new LinkedHashSet<>();
        sentence.of(Kind.HEARING).forEach(hit -> targets.add(hit.entry().id()));
        boolean title = sentence.role() == Sentence.Role.TITLE;
        if (sentence.isHeading() || sentence.passage().form() == Passage.Form.ITEM) {
            if (!title) {
                readItem(sentence, targets);
            }
            topic = sentence.has(Cue.HEARING) && !targets.isEmpty() && sentence.isHeading()
                    ? targets.iterator().next()
                    : sentence.isHeading() ? null : topic;
        }
        if (targets.contains("EXPERT")) {
            add("EXPERT", Tense.DONE, sentence);
            targets.removeIf(target -> !COUNCILS.contains(target));
        }
        if (!sentence.isHeading()) {
            for (String target : targets) {
                readTarget(sentence, target);
            }
            if (targets.isEmpty() && topic != null && sentence.has(Cue.DONE) && sentence.has(Cue.HEARING)) {
                add(topic, Tense.DONE, sentence);
            }
        }
        readListHead(sentence);
    }

    private void readTarget(Sentence sentence, String target) {
        for (Hit hit : sentence.of(Kind.HEARING)) {
            if (!hit.entry().id().equals(target)) {
                continue;
            }
            int near = COUNCILS.contains(target) ? NEAR_COUNCIL : NEAR;
            Tense tense = tense(sentence, hit, near, COUNCILS.contains(target));
            if (tense != null) {
                add(target, tense, sentence);
                return;
            }
        }
    }

    private static @Nullable Tense tense(Sentence sentence, Hit target, int near, boolean council) {
        if (isNear(sentence, target, Cue.HEARD, near)) {
            return Tense.DONE;
        }
        if (isNear(sentence, target, Cue.TO_BE_HEARD, near)) {
            return Tense.TO_COME;
        }
        if (council && isNear(sentence, target, Cue.STATED, near)) {
            return Tense.DONE;
        }
        if (!isNear(sentence, target, Cue.HEARING, near)) {
            return null;
        }
        if (sentence.of(Cue.DONE).stream().anyMatch(hit -> !Clauses.isNegated(sentence, hit))) {
            return Tense.DONE;
        }
        boolean toCome = sentence.of(Cue.TO_COME).stream()
                .anyMatch(hit -> Clauses.isSameClause(sentence, hit, target) && !Clauses.isNegated(sentence, hit));
        return toCome ? Tense.TO_COME : null;
    }

    /**
     * Whether a word of hearing stands near a target and in the same clause; a weak target, a genitive such as "the
     * children's", only counts right before it.
     */
    private static boolean isNear(Sentence sentence, Hit target, Cue cue, int near) {
        int before = target.weak() ? -1 : near;
        int after = target.weak() ? NEAR_GENITIVE : near;
        return sentence.of(cue).stream()
                .anyMatch(hit -> hit.first() - target.last() <= after
                        && target.first() - hit.last() <= before
                        && Clauses.isSameClause(sentence, hit, target)
                        && !Clauses.isNegated(sentence, hit));
    }

    /** A body alone on its line: heard when the list is of those heard, or when a date stands beside it. */
    private void readItem(Sentence sentence, Set<String> targets) {
        if (sentence.words().size() > SHORT_ITEM) {
            return;
        }
        for (String target : targets) {
            if (list != null) {
                add(target, list, sentence);
            } else if (COUNCILS.contains(target) && Dates.isDated(sentence)) {
                add(target, Tense.DONE, sentence);
            }
        }
    }

    private void readListHead(Sentence sentence) {
        boolean head = sentence.quote().text().endsWith(":");
        if (head) {
            boolean done = sentence.has(Cue.HEARD)
                    || sentence.has(Cue.STATED)
                    || (sentence.has(Cue.HEARING) && sentence.has(Cue.DONE));
            boolean toCome = sentence.has(Cue.TO_BE_HEARD) || (sentence.has(Cue.HEARING) && sentence.has(Cue.TO_COME));
            list = done ? Tense.DONE : toCome ? Tense.TO_COME : null;
        } else if (sentence.passage().form() == Passage.Form.SENTENCE) {
            list = null;
        }
    }

    private void add(String target, Tense tense, Sentence sentence) {
        boolean planned = tense == Tense.TO_COME;
        boolean known =
                signals.stream().anyMatch(signal -> signal.target().equals(target) && signal.planned() == planned);
        if (!known) {
            signals.add(new HearingSignal(target, planned, sentence.quote()));
        }
    }
}
