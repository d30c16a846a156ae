package fi.lapsivaaka.ruleset;

import fi.lapsivaaka.ruleset.Observation.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong with a rule set that could be read, and what is worth a look: rules that can never fire, table rows that
 * can never win, gaps, duplicates, missing sources. All of it is found by reasoning over the closed model; nothing fires.
 */
public final class RuleSetAnalysis {

    /** Rows of one contest that are compared each with each. */
    private static final int MOST_ROWS = 3_000;

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::weight)
            .thenComparing(observation -> observation.problem().file())
            .thenComparing(observation -> observation.problem().line())
            .thenComparing(observation -> observation.problem().column())
            .thenComparing(observation -> observation.problem().rule())
            .thenComparing(Observation::kind);

    private final RuleSet rules;
    private final KnownWorld world;
    private final FactTypes types;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final List<Observation> observations = new ArrayList<>();

    private RuleSetAnalysis(RuleSet rules, KnownWorld world) {
        this.rules = rules;
        this.world = world;
        this.types = FactTypes.of(world.schema());
        world.codes()
                .forEach(
                        codes -> known.put(codes.field().substring(codes.field().indexOf('.') + 1), codes.codes()));
    }

    /** Everything noticed: errors first, then remarks, each by file and line. */
    public static List<Observation> of(RuleSet rules, KnownWorld world) {
        return new RuleSetAnalysis(rules, world).all();
    }

    /**
     * Lets a rule set pass that can be used: whoever loads one asks here.
     *
     * @throws RefusedRuleSet with every error
     */
    public static void refuseErrors(RuleSet rules, KnownWorld world) {
        List<Problem> errors = errors(of(rules, world));
        if (!errors.isEmpty()) {
            throw new RefusedRuleSet(errors);
        }
    }

    /** The errors among observations, as problems. */
    public static List<Problem> errors(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.weight() == Weight.ERROR)
                .map(Observation::problem)
                .toList();
    }

    private List<Observation> all() {
        observations.addAll(world.more());
        observations.addAll(FormalCheck.in(rules, world.readElsewhere()));
        observations.addAll(CodeCheck.in(rules.rules(), world.codes()));
        observations.addAll(Duplicates.in(rules.rules()));
        rules.rules()
                .forEach(rule -> observations.addAll(new RuleAnalysis(rule, types, rules.parameters()).observations()));
        contests().forEach(this::contest);
        observations.sort(ORDER);
        return List.copyOf(observations);
    }

    /** Rows that can hold at all, by contest, in the rule set's order. */
    private Map<String, List<Row>> contests() {
        Map<String, List<Row>> contests = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            if (Row.is(rule)) {
                Row row = Row.of(rule, types);
                if (!row.facts().empty()) {
                    contests.computeIfAbsent(world.rows().contest().apply(rule), name -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        return contests;
    }

    private void contest(String name, List<Row> rows) {
        List<Row> compared = rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
        if (rows.size() > MOST_ROWS) {
            observations.add(Observation.remark(
                    Observation.Kind.NOT_ANALYSED,
                    rows.get(MOST_ROWS).rule().place(),
                    rows.get(MOST_ROWS).rule().id(),
                    "from here on rows are not compared with each other",
                    "at most " + MOST_ROWS + " rows that compete",
                    ""));
        }
        RowContest contest = new RowContest(compared, world.rows(), known);
        observations.addAll(contest.observations());
        List<Row> winners = compared.stream()
                .filter(row -> !contest.losers().contains(row.rule().id()))
                .toList();
        observations.addAll(new RowOverlaps(winners, world.rows(), known).observations());
        observations.addAll(new RowGaps(name, rows, world).observations());
    }
}
