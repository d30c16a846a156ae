package fi.lapsivaaka.ruleset;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Values of a field that has few: truth values, constants of an enum.
 *
 * @param all every value the field can have
 * @param in those in the set
 */
record Choices(Set<Object> all, Set<Object> in) implements ValueSet {

    private static final Set<Object> TRUTH = Set.of(true, false);

    Choices {
        all = Set.copyOf(all);
        in = Set.copyOf(in);
    }

    static Choices truth(boolean value) {
        return new Choices(TRUTH, Set.of(value));
    }

    static Choices constants(Class<?> type, Collection<?> chosen) {
        return new Choices(Set.of(type.getEnumConstants()), new LinkedHashSet<>(chosen));
    }

    Choices complement() {
        Set<Object> rest = new HashSet<>(all);
        rest.removeAll(in);
        return new Choices(all, rest);
    }

    @Override
    public boolean empty() {
        return in.isEmpty();
    }

    @Override
    public Choices and(ValueSet other) {
        Set<Object> both = new HashSet<>(in);
        both.retainAll(((Choices) other).in);
        return new Choices(all, both);
    }

    @Override
    public List<ValueSet> others() {
        Choices rest = complement();
        return rest.empty() ? List.of() : List.of(rest);
    }

    @Override
    public boolean has(Object value) {
        return in.contains(value);
    }

    @Override
    public String example(Collection<String> preferred) {
        return in.stream().map(Object::toString).sorted().findFirst().orElseThrow();
    }
}
