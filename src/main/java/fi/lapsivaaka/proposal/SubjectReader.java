package fi.lapsivaaka.proposal;

import fi.lapsivaaka.proposal.Sentence.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs what a draft is about: a word in the heading says more than one in passing, a word in an official's title or in
 * the name of a body says nothing.
 */
final class SubjectReader {

    private static final double ENOUGH = 2;
    private static final double ENOUGH_FOR_STAGE = 1.5;

    /** What one of the first sentences says is decided, where nothing says more. */
    private static final double ENOUGH_ALONE = 1.5;

    private static final double SHARE_OF_STRONGEST = 0.2;
    private static final double SHARE_OF_STRONGEST_KIND = 0.3;
    private static final double SHARE_OF_STRONGEST_STAGE = 0.1;
    private static final double WEAK = 0.34;
    private static final double AGAIN = 0.3;
    private static final double CLAIMED = 0.5;
    private static final double CHANGED = 1.6;
    private static final double CHANGED_BROADLY = 2;
    private static final double FOREIGN = 0.5;
    private static final double DONE_TO_SERVICE = 1.3;
    private static final int NEAR = 3;

    private final Kind kind;
    private final String organisation;
    private final boolean broad;
    private final Map<String, SubjectScore> scores = new LinkedHashMap<>();

    private SubjectReader(Kind kind, String organisation, boolean broad) {
        this.kind = kind;
        this.organisation = organisation;
        this.broad = broad;
    }

    /**
     * An entry that the draft is about.
     *
     * @param quote the sentence that says so most
     * @param hinted whether only weak terms speak for it
     */
    record Subject(TermEntry entry, Quote quote, boolean hinted) {

        String code() {
            return entry.id();
        }

        Signal signal() {
            return new Signal(code(), quote);
        }
    }

    /**
     * What of a kind the draft is about, strongest first; mere hints only where nothing is said outright.
     *
     * @param broad whether the decision touches every service it names with a change or with money
     */
    static List<Subject> read(Kind kind, Outline outline, String organisation, boolean broad) {
        List<Subject> subjects = new SubjectReader(kind, organisation, broad).read(outline);
        boolean outright = subjects.stream().anyMatch(subject -> !subject.hinted());
        return subjects.stream()
                .filter(subject -> kind == Kind.LIFE_STAGE || !outright || !subject.hinted())
                .toList();
    }

    private List<Subject> read(Outline outline) {
        outline.sentences().stream().filter(Sentence::isContent).forEach(this::weigh);
        double strongest = scores.values().stream()
                .filter(score -> !score.entry().background())
                .mapToDouble(SubjectScore::total)
                .max()
                .orElse(0);
        double least = kind == Kind.LIFE_STAGE ? ENOUGH_FOR_STAGE : ENOUGH;
        double enough = outline.items() > 1 ? least : Math.max(least, strongest * share(kind));
        boolean found = scores.values().stream().anyMatch(score -> score.total() >= enough - 1e-9);
        double asked = found || kind != Kind.DECISION_TYPE ? enough : ENOUGH_ALONE;
        return scores.values().stream()
                .filter(score -> score.total() >= asked - 1e-9 && (found || score.mayStandAlone()))
                .filter(score -> !score.entry().background() || score.prominent() || strongest < enough)
                .sorted(Comparator.comparingDouble(SubjectScore::total).reversed())
                .map(score -> new Subject(score.entry(), score.quote(), score.hinted()))
                .toList();
    }

    /** A matter touches several services but is decided in one or two ways. */
    private static double share(Kind kind) {
        return switch (kind) {
            case DECISION_TYPE -> SHARE_OF_STRONGEST_KIND;
            case LIFE_STAGE -> SHARE_OF_STRONGEST_STAGE;
            default -> SHARE_OF_STRONGEST;
        };
    }

    private void weigh(Sentence sentence) {
        Map<TermEntry, List<Hit>> hits = new LinkedHashMap<>();
        for (Hit hit : sentence.of(kind)) {
            boolean heading = sentence.role() == Role.TITLE || sentence.role() == Role.HEADING;
            boolean counts = (heading || !hit.entry().headingOnly())
                    && !Names.isPartOfName(sentence, hit)
                    && (kind != Kind.DECISION_TYPE
                            || sentence.role() == Role.TITLE
                            || !Clauses.isNegated(sentence, hit));
            if (counts && kind == Kind.SERVICE && Former.isFormer(sentence, hit)) {
                score(hit.entry(), sentence).markFormer();
            } else if (counts) {
                hits.computeIfAbsent(hit.entry(), entry -> new ArrayList<>()).add(hit);
            }
        }
        double base = weight(sentence);
        hits.forEach((entry, found) -> {
            double score = base
                    * entry.weight()
                    * strength(found)
                    * own(entry)
                    * (isDone(sentence, found) ? DONE_TO_SERVICE : 1);
            boolean hinted = found.stream().allMatch(Hit::weak);
            score(entry, sentence).add(score, hinted, sentence);
        });
    }

    private SubjectScore score(TermEntry entry, Sentence sentence) {
        return scores.computeIfAbsent(entry.id(), id -> new SubjectScore(entry, sentence.quote()));
    }

    private double weight(Sentence sentence) {
        double weight =
                switch (sentence.role()) {
                    case TITLE -> 5;
                    case HEADING, DECISION -> 2;
                    case LEAD -> 1.5;
                    case BODY -> 1;
                    case ASIDE, OUTSIDE -> 0;
                };
        if (sentence.speaker() == Speaker.CLAIMANT) {
            weight *= CLAIMED;
        }
        boolean changed = kind == Kind.SERVICE
                && sentence.role() != Role.TITLE
                && (sentence.has(Cue.CHANGE) || namesMoney(sentence));
        return weight * (!changed ? 1 : broad ? CHANGED_BROADLY : CHANGED);
    }

    private static boolean namesMoney(Sentence sentence) {
        String text = sentence.quote().text();
        return text.indexOf('€') >= 0 || text.contains("euro");
    }

    /** Whether a decision is named as done to a service: "the closing of the school". */
    private boolean isDone(Sentence sentence, List<Hit> decisions) {
        return kind == Kind.DECISION_TYPE
                && sentence.of(Kind.SERVICE).stream()
                        .filter(service -> !service.weak() && !Names.isPartOfName(sentence, service))
                        .anyMatch(service -> decisions.stream()
                                .anyMatch(decision -> !decision.weak()
                                        && Math.abs(decision.first() - service.last()) <= NEAR
                                        && Clauses.isSameClause(sentence, service, decision)));
    }

    private double own(TermEntry entry) {
        return entry.organiser().isEmpty() || entry.organiser().equals(organisation) ? 1 : FOREIGN;
    }

    private double strength(List<Hit> hits) {
        double strongest = 0;
        int words = 0;
        int lastWord = -1;
        for (Hit hit : hits) {
            strongest = Math.max(strongest, hit.weak() && kind != Kind.LIFE_STAGE ? WEAK : 1);
            if (hit.first() > lastWord) {
                words++;
                lastWord = hit.last();
            }
        }
        return strongest * (1 + AGAIN * Math.min(2, words - 1));
    }
}
