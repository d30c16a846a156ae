package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.core.common.InternalFactHandle;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/** Writes down what fired in one session. */
final class FiringListener extends DefaultAgendaEventListener {

    /** One match; {@code handles} are the numbers of its facts, in the order in which they were given. */
    private static final class Held {
        private final Rule rule;
        private final long[] handles;
        private final List<Record> facts;

        private Held(Rule rule, long[] handles, List<Record> facts) {
            this.rule = rule;
            this.handles = handles;
            this.facts = facts;
        }
    }

    private static final Comparator<Held> ORDER = Comparator.comparingInt((Held held) -> held.rule.order())
            .thenComparing((a, b) -> Arrays.compare(a.handles, b.handles));

    private final Map<String, Rule> rules;
    private final FactTypes types;
    private final List<Held> held = new ArrayList<>();

    FiringListener(Map<String, Rule> rules, FactTypes types) {
        this.rules = rules;
        this.types = types;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        Match match = event.getMatch();
        Rule rule = rules.get(match.getRule().getName());
        if (rule == null) {
            throw new IllegalStateException("unknown rule " + match.getRule().getName());
        }
        List<? extends FactHandle> handles = match.getFactHandles();
        List<Record> facts = new ArrayList<>(handles.size());
        long[] numbers = new long[handles.size()];
        for (FactHandle handle : handles) {
            InternalFactHandle internal = (InternalFactHandle) handle;
            if (internal.getObject() instanceof Record fact) {
                numbers[facts.size()] = internal.getId();
                facts.add(fact);
            }
        }
        held.add(new Held(rule, Arrays.copyOf(numbers, facts.size()), List.copyOf(facts)));
    }

    List<Firing> inOrder() {
        held.sort(ORDER);
        List<Firing> firings = new ArrayList<>(held.size());
        Set<String> concluded = new HashSet<>();
        for (Held one : held) {
            String subject = one.rule.subject() == null ? "" : Subjects.of(one.rule, one.facts, types);
            if (one.rule.subject() == null || concluded.add(one.rule.id() + ' ' + subject)) {
                firings.add(new Firing(one.rule, one.facts, one.rule.outcome(), subject));
            }
        }
        return firings;
    }
}
