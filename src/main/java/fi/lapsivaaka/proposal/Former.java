package fi.lapsivaaka.proposal;

/** Tells services that are no more, of which only the name or the house is left: a former school, an empty day care centre. */
final class Former {

    private static final int FURTHEST_AFTER = 4;
    private static final int FURTHEST_BEFORE = 8;

    private Former() {}

    /** "The former village school", and "the school has stood empty". */
    static boolean isFormer(Sentence sentence, Hit hit) {
        return sentence.of(Cue.FORMER).stream()
                .anyMatch(former -> former.weak()
                        ? former.first() > hit.last()
                                && former.first() - hit.last() <= FURTHEST_BEFORE
                                && Clauses.isSameClause(sentence, hit, former)
                        : hit.first() > former.last() && hit.first() - former.last() <= FURTHEST_AFTER);
    }
}
