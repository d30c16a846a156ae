package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists of texts.
 *
 * @param with texts that every list holds
 * @param without texts that no list holds
 * @param nothingElse whether a list holds just {@code with}
 */
record Lists(Set<String> with, Set<String> without, boolean nothingElse) implements ValueSet {

    static final Lists ALL = new Lists(Set.of(), Set.of(), false);

    Lists {
        with = Set.copyOf(with);
        without = Set.copyOf(without);
    }

    static Lists holding(String text) {
        return new Lists(Set.of(text), Set.of(), false);
    }

    static Lists lacking(String text) {
        return new Lists(Set.of(), Set.of(text), false);
    }

    /** The one list that holds what every list of this set must hold. */
    Lists shortest() {
        return new Lists(with, without, true);
    }

    @Override
    public boolean empty() {
        return !apart(with, without);
    }

    @Override
    public Lists and(ValueSet other) {
        Lists their = (Lists) other;
        Set<String> held = new HashSet<>(with);
        held.addAll(their.with);
        Set<String> missing = new HashSet<>(without);
        missing.addAll(their.without);
        if (nothingElse) {
            their.with.stream().filter(text -> !with.contains(text)).forEach(missing::add);
        }
        if (their.nothingElse) {
            with.stream().filter(text -> !their.with.contains(text)).forEach(missing::add);
        }
        return new Lists(held, missing, nothingElse || their.nothingElse);
    }

    @Override
    public boolean meets(ValueSet other) {
        Lists their = (Lists) other;
        return apart(with, without)
                && apart(with, their.without)
                && apart(their.with, without)
                && apart(their.with, their.without)
                && (!nothingElse || with.containsAll(their.with))
                && (!their.nothingElse || their.with.containsAll(with));
    }

    private static boolean apart(Set<String> some, Set<String> others) {
        for (String text : some) {
            if (others.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @throws IllegalStateException for a set of one list: rules cannot say that a list holds nothing else
     */
    @Override
    public List<ValueSet> others() {
        if (nothingElse) {
            throw new IllegalStateException("not the set of a rule");
        }
        List<ValueSet> rest = new ArrayList<>();
        new TreeSet<>(with).forEach(text -> rest.add(lacking(text)));
        new TreeSet<>(without).forEach(text -> rest.add(holding(text)));
        return rest;
    }

    @Override
    public boolean has(Object value) {
        Collection<?> list = (Collection<?>) value;
        return list.containsAll(with)
                && without.stream().noneMatch(list::contains)
                && (!nothingElse || with.containsAll(list));
    }

    @Override
    public String example(Collection<String> preferred) {
        return with.isEmpty() ? "(none)" : String.join(" + ", new TreeSet<>(with));
    }
}
