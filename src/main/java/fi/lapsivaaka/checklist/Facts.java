package fi.lapsivaaka.checklist;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What is known about a matter without asking. A fact without a value is not known. */
public record Facts(Map<Fact, Set<String>> values) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        EnumMap<Fact, Set<String>> copy = new EnumMap<>(Fact.class);
        values.forEach((fact, given) -> copy.put(fact, Set.copyOf(given)));
        values = Map.copyOf(copy);
    }

    /** The same facts with one more. */
    public Facts with(Fact fact, Collection<String> given) {
        EnumMap<Fact, Set<String>> more = new EnumMap<>(Fact.class);
        more.putAll(values);
        more.put(fact, Set.copyOf(given));
        return new Facts(more);
    }

    /** The same facts with one more. */
    public Facts with(Fact fact, String... given) {
        return with(fact, Set.of(given));
    }

    public Set<String> of(Fact fact) {
        return values.getOrDefault(fact, Set.of());
    }
}
