package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.drools.core.base.accumulators.CountAccumulateFunction;
import org.drools.core.base.accumulators.LongSumAccumulateFunction;
import org.drools.model.AlphaIndex;
import org.drools.model.BetaIndex;
import org.drools.model.Index.ConstraintType;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItem;
import org.drools.model.view.ViewItemBuilder;

/** Translates one rule of the closed model into Drools' executable model. */
final class ModelBuilder {

    static final String PACKAGE = "lapsivaaka";

    private final FactTypes types;
    private final List<Variable<Object>> facts = new ArrayList<>();

    private ModelBuilder(FactTypes types) {
        this.types = types;
    }

    static org.drools.model.Rule build(Rule rule, FactTypes types) {
        return new ModelBuilder(types).rule(rule);
    }

    private org.drools.model.Rule rule(Rule rule) {
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            int index = facts.size();
            facts.add(variable(typeOf(condition), "$" + index));
            if (condition instanceof Condition.Match match) {
                items.add(pattern(match.pattern(), facts.get(index), index));
            } else if (condition instanceof Condition.Missing missing) {
                items.add(PatternDSL.not(pattern(missing.pattern(), facts.get(index), index)));
            } else if (condition instanceof Condition.Present present) {
                items.add(PatternDSL.exists(pattern(present.pattern(), facts.get(index), index)));
            } else if (condition instanceof Condition.Either either) {
                items.add(either(either, index));
            } else if (condition instanceof Condition.Total total) {
                total(total, index, items);
            }
        }
        // Matches are told to the caller by a listener; no rule may look at conclusions, so none is put back.
        items.add(PatternDSL.execute(() -> {}));
        return PatternDSL.rule(PACKAGE, rule.id()).build(items.toArray(RuleItemBuilder<?>[]::new));
    }

    private Class<? extends Record> typeOf(Condition condition) {
        Pattern pattern = Patterns.of(condition).get(0);
        return types.known(pattern.type()).recordClass();
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Class<?> type, String name) {
        return (Variable<Object>) PatternDSL.declarationOf(type, name);
    }

    private ViewItem<?> either(Condition.Either either, int index) {
        List<ViewItemBuilder<?>> branches = new ArrayList<>();
        for (Pattern branch : either.patterns()) {
            Class<?> type = types.known(branch.type()).recordClass();
            branches.add(pattern(branch, variable(type, "$" + index + '_' + branches.size()), index));
        }
        return PatternDSL.or(
                branches.get(0), branches.subList(1, branches.size()).toArray(ViewItemBuilder<?>[]::new));
    }

    private void total(Condition.Total total, int index, List<RuleItemBuilder<?>> items) {
        FactField field = types.known(total.pattern().type()).field(total.field());
        Variable<Object> counted = variable(Object.class, "$" + index + "_part");
        Variable<Object> result = variable(Long.class, "$" + index + "_total");
        PatternDef<Object> pattern =
                pattern(total.pattern(), facts.get(index), index).bind(counted, field::read);
        Supplier<?> function =
                switch (total.fold()) {
                    case SUM -> LongSumAccumulateFunction::new;
                    case COUNT -> CountAccumulateFunction::new;
                };
        items.add(PatternDSL.accumulate(
                pattern, PatternDSL.accFunction(function, counted).as(result)));
        PatternDef<Object> limit = PatternDSL.pattern(result);
        String id = Canonical.of(total);
        if (total.limit() instanceof Operand.Reference reference) {
            FactField other = types.field(reference);
            items.add(limit.expr(
                    id,
                    facts.get(reference.condition()),
                    (sum, fact) -> compare((Number) sum, total.operator(), other.readWhole(fact))));
        } else {
            long number = ((Operand.Whole) total.limit()).value();
            items.add(limit.expr(id, sum -> compare((Number) sum, total.operator(), number)));
        }
    }

    private static boolean compare(Number total, Operator operator, long limit) {
        long value = total.longValue();
        return switch (operator) {
            case EQUAL -> value == limit;
            case NOT_EQUAL -> value != limit;
            case LESS -> value < limit;
            case AT_MOST -> value <= limit;
            case GREATER -> value > limit;
            case AT_LEAST -> value >= limit;
            case CONTAINS, CONTAINS_NOT, STARTS_WITH -> throw new IllegalStateException(operator.sign());
        };
    }

    private PatternDef<Object> pattern(Pattern pattern, Variable<Object> fact, int index) {
        PatternDef<Object> definition = PatternDSL.pattern(fact);
        FactType type = types.known(pattern.type());
        for (Constraint constraint : pattern.constraints()) {
            constrain(definition, type, constraint, index);
        }
        return definition;
    }

    private void constrain(PatternDef<Object> pattern, FactType type, Constraint constraint, int index) {
        TreeSet<Integer> others = new TreeSet<>();
        References.of(constraint, reference -> others.add(reference.condition()));
        others.remove(index);
        List<Integer> referred = List.copyOf(others);
        Check check = Check.of(constraint, type, types, index, referred);
        String id = Canonical.of(type.name(), constraint);
        switch (referred.size()) {
            case 0 -> alone(pattern, type, constraint, id, check);
            case 1 -> joined(pattern, type, constraint, id, check, facts.get(referred.get(0)));
            case 2 ->
                pattern.expr(
                        id,
                        facts.get(referred.get(0)),
                        facts.get(referred.get(1)),
                        (fact, a, b) -> check.holds(fact, a, b, null));
            default ->
                pattern.expr(
                        id,
                        facts.get(referred.get(0)),
                        facts.get(referred.get(1)),
                        facts.get(referred.get(2)),
                        (fact, a, b, c) -> check.holds(fact, a, b, c));
        }
    }

    /** Where one text is asked of a field, the engine finds the conditions of a fact by its text instead of trying all. */
    private static void alone(
            PatternDef<Object> pattern, FactType type, Constraint constraint, String id, Check check) {
        Constraint.Comparison text = Literals.equalText(constraint);
        if (text != null) {
            FactField field = type.field(text.field());
            AlphaIndex<Object, String> index = PatternDSL.alphaIndexedBy(
                    String.class, ConstraintType.EQUAL, field.index(), fact -> (String) field.read(fact), (String)
                            Literals.of(text.operand()));
            pattern.expr(id, fact -> check.holds(fact, null, null, null), index);
        } else {
            pattern.expr(id, fact -> check.holds(fact, null, null, null));
        }
    }

    private void joined(
            PatternDef<Object> pattern,
            FactType type,
            Constraint constraint,
            String id,
            Check check,
            Variable<Object> other) {
        if (constraint instanceof Constraint.Comparison comparison
                && comparison.operator() == Operator.EQUAL
                && comparison.operand() instanceof Operand.Reference reference) {
            FactField own = type.field(comparison.field());
            FactField theirs = types.field(reference);
            BetaIndex<Object, Object, Object> index = PatternDSL.betaIndexedBy(
                    Object.class,
                    ConstraintType.EQUAL,
                    own.index(),
                    fact -> Literals.widened(own.read(fact)),
                    fact -> Literals.widened(theirs.read(fact)));
            pattern.expr(id, other, (fact, a) -> check.holds(fact, a, null, null), index);
        } else {
            pattern.expr(id, other, (fact, a) -> check.holds(fact, a, null, null));
        }
    }
}
