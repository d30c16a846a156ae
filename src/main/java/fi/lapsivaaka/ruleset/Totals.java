package fi.lapsivaaka.ruleset;

/** What can be told of a total without its facts: a number of facts is never below 0, and of no facts it is 0. */
final class Totals {

    private Totals() {}

    /** Whether no facts at all could meet it. */
    static boolean never(Condition.Total total) {
        return total.fold() == Condition.Fold.COUNT
                && total.limit() instanceof Operand.Whole limit
                && counts().and(Wholes.compared(total.operator(), limit.value()))
                        .empty();
    }

    /** Whether any facts meet it. */
    static boolean always(Condition.Total total) {
        return total.fold() == Condition.Fold.COUNT
                && total.limit() instanceof Operand.Whole limit
                && Wholes.compared(total.operator(), limit.value()).covers(counts());
    }

    /** Whether it fails when there is no fact. */
    static boolean needsFacts(Condition.Total total, long limit) {
        return !Wholes.compared(total.operator(), limit).has(0L);
    }

    private static Wholes counts() {
        return Wholes.between(0, Long.MAX_VALUE);
    }
}
