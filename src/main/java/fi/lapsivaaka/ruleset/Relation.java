package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How a field stands to another value that only the facts tell. For a text only {@code SAME} and the rest are told
 * apart; for {@code contains} and {@code str[startsWith]}, {@code SAME} means that it does.
 *
 * @param other the other value as the rule writes it
 */
record Relation(String other, Set<Standing> in) implements ValueSet {

    enum Standing {
        BELOW("below "),
        SAME(""),
        ABOVE("above ");

        private final String words;

        Standing(String words) {
            this.words = words;
        }
    }

    Relation {
        in = Set.copyOf(in);
    }

    static Relation of(Operator operator, String other) {
        return new Relation(
                other,
                switch (operator) {
                    case EQUAL, CONTAINS, STARTS_WITH -> EnumSet.of(Standing.SAME);
                    case NOT_EQUAL, CONTAINS_NOT -> EnumSet.of(Standing.BELOW, Standing.ABOVE);
                    case LESS -> EnumSet.of(Standing.BELOW);
                    case AT_MOST -> EnumSet.of(Standing.BELOW, Standing.SAME);
                    case GREATER -> EnumSet.of(Standing.ABOVE);
                    case AT_LEAST -> EnumSet.of(Standing.ABOVE, Standing.SAME);
                });
    }

    private Relation with(Set<Standing> standings) {
        return new Relation(other, standings);
    }

    @Override
    public boolean empty() {
        return in.isEmpty();
    }

    @Override
    public Relation and(ValueSet set) {
        EnumSet<Standing> both = EnumSet.allOf(Standing.class);
        both.retainAll(in);
        both.retainAll(((Relation) set).in);
        return with(both);
    }

    @Override
    public List<ValueSet> others() {
        EnumSet<Standing> rest = EnumSet.allOf(Standing.class);
        rest.removeAll(in);
        return rest.isEmpty() ? List.of() : List.of(with(rest));
    }

    /**
     * @throws UnsupportedOperationException always: one fact alone cannot tell
     */
    @Override
    public boolean has(Object value) {
        throw new UnsupportedOperationException("a relation to another fact");
    }

    @Override
    public String example(Collection<String> preferred) {
        return in.contains(Standing.SAME) ? other : in.iterator().next().words + other;
    }
}
