package fi.lapsivaaka.ruleset;

import java.util.List;
import java.util.stream.Collectors;

/** A condition of a rule in the closed model; all conditions of a rule must hold together. */
public sealed interface Condition {

    /** As it would be written in a rule file. */
    String text();

    Place place();

    /** The patterns inside it: one, or those of {@code ( … or … )}. */
    default List<Pattern> patterns() {
        return Patterns.of(this);
    }

    /** There is such a fact; the rule holds once for each. */
    record Match(Pattern pattern) implements Condition {
        @Override
        public String text() {
            return pattern.text();
        }

        @Override
        public Place place() {
            return pattern.place();
        }
    }

    /** There is no such fact. */
    record Missing(Pattern pattern) implements Condition {
        @Override
        public String text() {
            return "not " + pattern.text();
        }

        @Override
        public Place place() {
            return pattern.place();
        }
    }

    /** There is at least one such fact; the rule holds once. */
    record Present(Pattern pattern) implements Condition {
        @Override
        public String text() {
            return "exists " + pattern.text();
        }

        @Override
        public Place place() {
            return pattern.place();
        }
    }

    /** There is a fact of one of these kinds; the rule holds once for each. */
    record Either(List<Pattern> patterns) implements Condition {
        public Either {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String text() {
            return patterns.stream().map(Pattern::text).collect(Collectors.joining(" or ", "( ", " )"));
        }

        @Override
        public Place place() {
            return patterns.get(0).place();
        }
    }

    /**
     * The sum of a field over all such facts, or their number, compared with a number. Of no facts both are 0.
     *
     * @param field what is added up
     * @param result name of the total, {@code $s}
     * @param argument name of the field inside the pattern, {@code $c}
     */
    record Total(
            Pattern pattern, Fold fold, String field, String result, String argument, Operator operator, Operand limit)
            implements Condition {
        @Override
        public String text() {
            return "accumulate( " + pattern.text() + "; " + result + " : " + fold.word() + "( " + argument + " ); "
                    + result + ' ' + operator.sign() + ' ' + limit.text() + " )";
        }

        @Override
        public Place place() {
            return pattern.place();
        }
    }

    /** How facts are put together into one number. */
    enum Fold {
        SUM("sum"),
        COUNT("count");

        private final String word;

        Fold(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
