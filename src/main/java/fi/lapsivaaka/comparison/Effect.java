package fi.lapsivaaka.comparison;

/**
 * What an option does to one thing, compared with going on as now.
 *
 * @param better how much it gets better, 0 to 3; 0 where the size was not told
 * @param worse how much it gets worse, 0 to 3; 0 where the size was not told
 */
public record Effect(Kind kind, int better, int worse) {

    /** Nobody has told. */
    public static final Effect UNKNOWN = new Effect(Kind.UNKNOWN, 0, 0);

    /** As now. */
    public static final Effect SAME = new Effect(Kind.SAME, 0, 0);

    /** Which way. */
    public enum Kind {
        BETTER,
        WORSE,
        /** Both at once, or better for some and worse for others. */
        BOTH,
        SAME,
        UNKNOWN
    }

    /** By the codes of the forms: {@code POS}, {@code NEG}, {@code NEUTRAL}. */
    public static Effect of(String direction, int size) {
        return switch (direction) {
            case "POS" -> new Effect(Kind.BETTER, size, 0);
            case "NEG" -> new Effect(Kind.WORSE, 0, size);
            case "BOTH" -> new Effect(Kind.BOTH, 0, 0);
            case "NEUTRAL" -> SAME;
            default -> UNKNOWN;
        };
    }

    /** A score from -3 to 3. */
    public static Effect scored(int score) {
        return score == 0 ? SAME : of(score > 0 ? "POS" : "NEG", Math.abs(score));
    }

    /** Both of them together: what gets better for one reason and worse for another does both. */
    public Effect and(Effect other) {
        if (kind == Kind.UNKNOWN || (kind == Kind.SAME && other.kind != Kind.UNKNOWN)) {
            return other;
        }
        if (other.kind == Kind.UNKNOWN || other.kind == Kind.SAME) {
            return this;
        }
        return new Effect(
                kind == other.kind ? kind : Kind.BOTH, Math.max(better, other.better), Math.max(worse, other.worse));
    }
}
