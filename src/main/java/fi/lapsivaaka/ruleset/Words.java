package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Texts: either some listed ones, or all but some listed ones that begin as told.
 *
 * @param only the texts; null when the set is told by what is left out
 * @param start how every text begins
 * @param not texts left out
 * @param notStarts texts that begin so are left out
 */
record Words(@Nullable Set<String> only, String start, Set<String> not, Set<String> notStarts) implements ValueSet {

    static final Words ALL = new Words(null, "", Set.of(), Set.of());

    private static final int TRIES = 1_000;

    Words {
        only = only == null ? null : Set.copyOf(only);
        not = Set.copyOf(not);
        notStarts = Set.copyOf(notStarts);
    }

    static Words listed(Collection<String> texts) {
        return new Words(Set.copyOf(texts), "", Set.of(), Set.of());
    }

    static Words allBut(Collection<String> texts) {
        return new Words(null, "", Set.copyOf(texts), Set.of());
    }

    static Words starting(String start) {
        return new Words(null, start, Set.of(), Set.of());
    }

    @Override
    public boolean empty() {
        return only != null ? only.isEmpty() : notStarts.stream().anyMatch(start::startsWith);
    }

    @Override
    public Words and(ValueSet other) {
        Words their = (Words) other;
        if (only != null || their.only != null) {
            Set<String> both = new HashSet<>(only != null ? only : their.only);
            both.removeIf(text -> !has(text) || !their.has(text));
            return listed(both);
        }
        if (!start.startsWith(their.start) && !their.start.startsWith(start)) {
            return listed(Set.of());
        }
        Set<String> left = new HashSet<>(not);
        left.addAll(their.not);
        Set<String> leftStarts = new HashSet<>(notStarts);
        leftStarts.addAll(their.notStarts);
        return new Words(null, start.length() > their.start.length() ? start : their.start, left, leftStarts);
    }

    @Override
    public boolean meets(ValueSet other) {
        Words their = (Words) other;
        Set<String> few = only != null ? only : their.only;
        return few == null ? !and(other).empty() : few.stream().anyMatch(text -> has(text) && their.has(text));
    }

    @Override
    public List<ValueSet> others() {
        if (only != null) {
            return List.of(allBut(only));
        }
        List<ValueSet> rest = new ArrayList<>();
        if (!not.isEmpty()) {
            rest.add(listed(not));
        }
        if (!start.isEmpty()) {
            rest.add(new Words(null, "", Set.of(), Set.of(start)));
        }
        notStarts.forEach(begin -> rest.add(starting(begin)));
        return rest;
    }

    @Override
    public boolean has(Object value) {
        String text = (String) value;
        return only != null
                ? only.contains(text)
                : text.startsWith(start)
                        && !not.contains(text)
                        && notStarts.stream().noneMatch(text::startsWith);
    }

    @Override
    public String example(Collection<String> preferred) {
        for (String text : preferred) {
            if (has(text)) {
                return text;
            }
        }
        if (only != null) {
            return new TreeSet<>(only).first();
        }
        for (int at = 0; at < TRIES; at++) {
            String text = start + (at == 0 ? "" : "-" + at);
            if (!text.isEmpty() && has(text)) {
                return text;
            }
        }
        return start.isEmpty() ? "(something else)" : start + "…";
    }
}
