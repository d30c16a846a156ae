package fi.lapsivaaka.ruleset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the constraints of a pattern as sets of facts; a fact meets the constraints when it is in one of the sets. */
final class FactSetReader {

    /** Sets of one pattern; a pattern with more ways to hold is not analysed. */
    static final int MOST = 256;

    private final FactType type;
    private final Predicate<Operand.Reference> own;
    private final Function<Operand.Reference, @Nullable Long> numbers;
    private final Function<Operand.Reference, String> names;

    /**
     * @param own whether a variable stands for a field of the very fact that the pattern looks at
     * @param numbers what a variable stands for where that is known beforehand, as a parameter's value
     * @param names a name for what a variable stands for, the same for the same value of the same fact
     */
    FactSetReader(
            FactType type,
            Predicate<Operand.Reference> own,
            Function<Operand.Reference, @Nullable Long> numbers,
            Function<Operand.Reference, String> names) {
        this.type = type;
        this.own = own;
        this.numbers = numbers;
        this.names = names;
    }

    /** For constraints that name no variable, as those of a table row. */
    static List<FactSet> read(Pattern pattern, FactType type) {
        return new FactSetReader(type, reference -> false, reference -> null, Operand.Reference::text)
                .read(pattern.constraints());
    }

    /**
     * The sets of facts that meet all constraints, empty ones left out.
     *
     * @throws TooManyWays when there are more than can be looked at
     */
    List<FactSet> read(List<Constraint> constraints) {
        List<FactSet> sets = List.of(FactSet.ALL);
        for (Constraint constraint : constraints) {
            sets = all(sets, read(constraint));
        }
        return sets;
    }

    private List<FactSet> read(Constraint constraint) {
        if (constraint instanceof Constraint.All all) {
            return read(all.parts());
        }
        if (constraint instanceof Constraint.Any any) {
            List<FactSet> sets = new ArrayList<>();
            any.parts().forEach(part -> sets.addAll(read(part)));
            return bounded(sets);
        }
        if (constraint instanceof Constraint.Membership membership) {
            return List.of(FactSet.ALL.and(membership.field(), membership(membership)));
        }
        return comparison((Constraint.Comparison) constraint);
    }

    private static List<FactSet> all(List<FactSet> some, List<FactSet> more) {
        List<FactSet> both = new ArrayList<>();
        for (FactSet one : some) {
            for (FactSet other : more) {
                FactSet set = one.and(other);
                if (!set.empty()) {
                    both.add(set);
                }
            }
            bounded(both);
        }
        return both;
    }

    private static List<FactSet> bounded(List<FactSet> sets) {
        if (sets.size() > MOST) {
            throw new TooManyWays();
        }
        return sets;
    }

    private ValueSet membership(Constraint.Membership membership) {
        return switch (type.field(membership.field()).kind()) {
            case WHOLE -> {
                Wholes in = Wholes.listed(membership.values().stream()
                        .map(value -> ((Operand.Whole) value).value())
                        .toList());
                yield membership.negated() ? in.complement() : in;
            }
            case TEXT -> {
                Set<String> texts = new HashSet<>();
                membership.values().forEach(value -> texts.add(((Operand.Text) value).value()));
                yield membership.negated() ? Words.allBut(texts) : Words.listed(texts);
            }
            case CONSTANT -> {
                Choices in = Choices.constants(
                        type.field(membership.field()).type(),
                        membership.values().stream()
                                .map(value -> ((Operand.Constant) value).value())
                                .toList());
                yield membership.negated() ? in.complement() : in;
            }
            case TRUTH, TEXTS -> throw new IllegalStateException("in ( … ) on " + membership.field());
        };
    }

    private List<FactSet> comparison(Constraint.Comparison comparison) {
        String field = comparison.field();
        Operator operator = comparison.operator();
        Operand operand = comparison.operand();
        if (operand instanceof Operand.Reference reference) {
            Long number = numbers.apply(reference);
            if (number != null) {
                return List.of(FactSet.ALL.and(field, Wholes.compared(operator, number)));
            }
            Relation relation = Relation.of(operator, reference.text());
            if (own.test(reference) && reference.field().equals(field)) {
                return relation.in().contains(Relation.Standing.SAME) ? List.of(FactSet.ALL) : List.of();
            }
            return List.of(FactSet.ALL.and(key(field, operator, reference), relation));
        }
        return List.of(FactSet.ALL.and(field, compared(field, operator, operand)));
    }

    /** A field's own values never stand under such a key: it has a blank in it. */
    private String key(String field, Operator operator, Operand.Reference reference) {
        String how = operator == Operator.STARTS_WITH ? " starts with " : " against ";
        String other = own.test(reference) ? "own " + reference.field() : names.apply(reference);
        return field + how + other;
    }

    private ValueSet compared(String field, Operator operator, Operand operand) {
        boolean equal = operator == Operator.EQUAL;
        if (operand instanceof Operand.Whole whole) {
            return Wholes.compared(operator, whole.value());
        }
        if (operand instanceof Operand.Truth truth) {
            return Choices.truth(truth.value() == equal);
        }
        if (operand instanceof Operand.Constant constant) {
            Choices one = Choices.constants(type.field(field).type(), List.of(constant.value()));
            return equal ? one : one.complement();
        }
        String text = ((Operand.Text) operand).value();
        return switch (operator) {
            case EQUAL -> Words.listed(List.of(text));
            case NOT_EQUAL -> Words.allBut(List.of(text));
            case STARTS_WITH -> Words.starting(text);
            case CONTAINS -> Lists.holding(text);
            case CONTAINS_NOT -> Lists.lacking(text);
            case LESS, AT_MOST, GREATER, AT_LEAST -> throw new IllegalStateException(operator.sign());
        };
    }

    /** A pattern has more ways to hold than are looked at. */
    static final class TooManyWays extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManyWays() {
            super("more than " + MOST + " ways to hold", null, false, false);
        }
    }
}
