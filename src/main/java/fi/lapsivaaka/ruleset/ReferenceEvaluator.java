package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the closed model by plain search, without the engine and without any of the engine's comparisons. It answers
 * why a rule stayed silent, and the engine is tested against it. It is made to be evident, not fast.
 */
public final class ReferenceEvaluator {

    private final List<Record> facts;

    private ReferenceEvaluator(Collection<? extends Record> facts) {
        Set<Record> once = Collections.newSetFromMap(new IdentityHashMap<>());
        this.facts = facts.stream().<Record>map(fact -> fact).filter(once::add).toList();
    }

    /**
     * Tells whether the rule holds, and if not, which condition failed first and what was read there.
     *
     * @throws RuleTooCostly when that takes too many comparisons
     */
    public static Explanation explain(Rule rule, Collection<? extends Record> facts) {
        Search search = new ReferenceEvaluator(facts).search(rule);
        if (!search.matches.isEmpty()) {
            return new Explanation(rule, true, search.matches.get(0).facts(), null);
        }
        return new Explanation(rule, false, search.reached, search.unmet);
    }

    /**
     * The same answer as {@link KnowledgeBase#fire}, for rules given in their order.
     *
     * @throws RuleTooCostly when one of them takes too many comparisons
     */
    public static List<Firing> fire(Collection<Rule> rules, Collection<? extends Record> facts) {
        ReferenceEvaluator evaluator = new ReferenceEvaluator(facts);
        List<Firing> firings = new ArrayList<>();
        for (Rule rule : rules) {
            Set<String> subjects = new HashSet<>();
            for (Match match : evaluator.search(rule).matches) {
                if (rule.subject() == null || subjects.add(match.subject())) {
                    firings.add(new Firing(rule, match.facts(), rule.outcome(), match.subject()));
                }
            }
        }
        return firings;
    }

    private Search search(Rule rule) {
        Search search = new Search(rule);
        search.from(0);
        search.matches.sort(Match.ORDER);
        return search;
    }

    /** One way in which a rule holds; {@code at} are the places of its facts among all facts. */
    private record Match(List<Integer> at, List<Record> facts, String subject) {
        private static final Comparator<Match> ORDER = (a, b) -> Arrays.compare(
                a.at().stream().mapToInt(Integer::intValue).toArray(),
                b.at().stream().mapToInt(Integer::intValue).toArray());
    }

    /** Tries every combination of facts, condition by condition. */
    private final class Search {

        private final Rule rule;
        private final List<Match> matches = new ArrayList<>();
        private final @Nullable Record[] chosen;
        private final List<Integer> chosenAt = new ArrayList<>();
        private List<Record> reached = List.of();
        private Explanation.@Nullable Unmet unmet;
        private int unmetScore = -1;
        private long compared;

        private Search(Rule rule) {
            this.rule = rule;
            this.chosen = new Record[rule.conditions().size()];
        }

        private void from(int index) {
            if (index == rule.conditions().size()) {
                if (matches.size() == Limits.MATCHES) {
                    throw new RuleTooCostly(rule.id());
                }
                matches.add(new Match(List.copyOf(chosenAt), matched(), subject()));
                return;
            }
            Condition condition = rule.conditions().get(index);
            if (condition instanceof Condition.Match match) {
                each(match.pattern(), index, condition);
            } else if (condition instanceof Condition.Either either) {
                either.patterns().forEach(pattern -> each(pattern, index, condition));
            } else if (condition instanceof Condition.Missing missing) {
                Record found = first(missing.pattern(), index, condition);
                if (found == null) {
                    from(index + 1);
                } else {
                    failed(index, Integer.MAX_VALUE, condition.text(), "there is " + found);
                }
            } else if (condition instanceof Condition.Present present) {
                if (first(present.pattern(), index, condition) != null) {
                    from(index + 1);
                }
            } else if (condition instanceof Condition.Total total) {
                total(total, index);
            }
        }

        private void each(Pattern pattern, int index, Condition condition) {
            boolean any = false;
            for (int at = 0; at < facts.size(); at++) {
                Record fact = facts.get(at);
                if (isOf(fact, pattern)) {
                    any = true;
                    if (fits(fact, pattern, index)) {
                        chosen[index] = fact;
                        chosenAt.add(at);
                        from(index + 1);
                        chosenAt.remove(chosenAt.size() - 1);
                        chosen[index] = null;
                    }
                }
            }
            if (!any) {
                failed(index, 0, condition.text(), "no " + pattern.type());
            }
        }

        private @Nullable Record first(Pattern pattern, int index, Condition condition) {
            boolean any = false;
            for (Record fact : facts) {
                if (isOf(fact, pattern)) {
                    any = true;
                    if (fits(fact, pattern, index)) {
                        return fact;
                    }
                }
            }
            if (!any && condition instanceof Condition.Present) {
                failed(index, 0, condition.text(), "no " + pattern.type());
            }
            return null;
        }

        private void total(Condition.Total total, int index) {
            long result = 0;
            for (Record fact : facts) {
                if (isOf(fact, total.pattern()) && fits(fact, total.pattern(), index)) {
                    result += total.fold() == Condition.Fold.COUNT ? 1 : number(Reading.field(fact, total.field()));
                }
            }
            Object limit = Reading.operand(total.limit(), chosen, null);
            if (Reading.holds(result, total.operator(), limit)) {
                from(index + 1);
            } else {
                failed(index, Integer.MAX_VALUE, total.text(), total.fold().word() + " = " + result);
            }
        }

        private boolean fits(Record fact, Pattern pattern, int index) {
            if (++compared > Limits.EXPLAINED) {
                throw new RuleTooCostly(rule.id());
            }
            int score = 0;
            for (Constraint constraint : pattern.constraints()) {
                if (!Reading.holds(constraint, fact, chosen, index)) {
                    if (farther(index, 1 + score)
                            && (rule.conditions().get(index) instanceof Condition.Match
                                    || rule.conditions().get(index) instanceof Condition.Present
                                    || rule.conditions().get(index) instanceof Condition.Either)) {
                        failed(index, 1 + score, constraint.text(), Reading.read(constraint, fact, chosen, index));
                    }
                    return false;
                }
                score++;
            }
            return true;
        }

        /** Keeps the failure that came farthest: latest condition, then most constraints met, then first. */
        private void failed(int index, int score, String constraint, String read) {
            if (farther(index, score)) {
                unmet = new Explanation.Unmet(
                        index, rule.conditions().get(index).text(), constraint, read);
                unmetScore = score;
                reached = matched();
            }
        }

        private boolean farther(int index, int score) {
            int before = unmet == null ? -1 : unmet.condition();
            return index > before || (index == before && score > unmetScore);
        }

        private List<Record> matched() {
            List<Record> matched = new ArrayList<>();
            for (Record fact : chosen) {
                if (fact != null) {
                    matched.add(fact);
                }
            }
            return matched;
        }

        private String subject() {
            return rule.subject() == null ? "" : (String) Reading.operand(rule.subject(), chosen, null);
        }

        private boolean isOf(Record fact, Pattern pattern) {
            return fact.getClass().getSimpleName().equals(pattern.type());
        }

        private long number(Object value) {
            return ((Number) value).longValue();
        }
    }
}
