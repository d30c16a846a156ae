package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.SubjectReader.Subject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a draft into {@link Signals} by the words of a term file. It pre-fills and points to sentences; it judges nothing,
 * and what it does not find may still stand in the text or in an annex. Immutable, for any number of threads.
 */
public final class SignalReader {

    private static final int THIN_WORDS = 25;

    /** Fewer words than this say who decides, not what. */
    private static final int SENTENCE_WORDS = 4;

    /** A sentence that says it decides, or one of the decision that names a subject. */
    private static final int PLAIN = 1;

    private final OutlineReader outlines;

    public SignalReader(Terms terms) {
        this.outlines = new OutlineReader(new TermFinder(terms));
    }

    /**
     * Reads each document of a draft by itself and puts together what they say.
     *
     * @param organisation {@code kunta} or {@code hva}: what a county says of services that municipalities organise weighs
     *     less, because it names schools and day care mostly as places
     */
    public Signals read(Draft draft, String organisation) {
        return DocumentSignals.together(draft.parts().stream()
                .map(part -> part.start() == 0
                        ? read(part.text(), organisation)
                        : DocumentSignals.placed(read(part.text(), organisation), part))
                .toList());
    }

    private Signals read(String text, String organisation) {
        Outline outline = outlines.read(text);
        List<HearingSignal> hearings = HearingReader.read(outline);
        List<Subject> decisions = SubjectReader.read(Kind.DECISION_TYPE, outline, organisation, false);
        boolean broad = decisions.stream().anyMatch(decision -> decision.entry().broad());
        List<Subject> services = SubjectReader.read(Kind.SERVICE, outline, organisation, broad);
        return new Signals(
                outline.title(),
                proposed(outline),
                decisions.stream().map(Subject::signal).toList(),
                services.stream().map(Subject::signal).toList(),
                LifeStageReader.read(outline, organisation),
                EuroReader.read(text, outline.sentences()),
                HearingReader.heard(hearings),
                hearings,
                DirectionReader.read(outline),
                MentionReader.read(outline),
                isThin(outline),
                outline.items());
    }

    /** The sentence that says most plainly what is decided; of several alike the first. */
    private static @Nullable Quote proposed(Outline outline) {
        return outline.sentences().stream()
                .filter(sentence -> sentence.role() == Sentence.Role.DECISION
                        && !sentence.isHeading()
                        && sentence.speaker() == Speaker.AUTHORITY
                        && sentence.words().size() >= SENTENCE_WORDS)
                .filter(sentence -> plainness(sentence) >= PLAIN)
                .min(Comparator.comparingInt(sentence -> -plainness(sentence)))
                .map(Sentence::quote)
                .orElse(null);
    }

    private static int plainness(Sentence sentence) {
        boolean named = !sentence.of(Kind.SERVICE).isEmpty()
                || !sentence.of(Kind.DECISION_TYPE).isEmpty();
        return (sentence.has(Cue.DECIDES) ? 2 : 0) + (named ? 1 : 0);
    }

    /** Whether little more than headings stands in the draft. */
    private static boolean isThin(Outline outline) {
        return outline.sentences().stream()
                        .filter(sentence -> sentence.isContent() && !sentence.isHeading())
                        .mapToInt(sentence -> sentence.words().size())
                        .sum()
                < THIN_WORDS;
    }
}
