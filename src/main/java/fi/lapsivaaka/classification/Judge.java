package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tables over entries and resolves them: the first row that decides wins, as the files order them; the other rows
 * that hold stay visible. Names go first, because the class they give is what services are found by.
 */
final class Judge {

    private final ClassificationRules rules;
    private final Profile profile;
    private final Map<Integer, @Nullable Match[]> inForce = new HashMap<>();

    Judge(ClassificationRules rules, Profile profile) {
        this.rules = rules;
        this.profile = profile;
    }

    /** One verdict for each entry, in the same order. */
    List<Verdict> judge(List<Entry> entries) {
        List<Entry> unclassed =
                entries.stream().filter(entry -> entry.serviceClass() == 0).toList();
        Iterator<List<Rule>> byName = rules.nameRows().find(unclassed).iterator();
        List<List<Match>> naming = new ArrayList<>(entries.size());
        List<Entry> read = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            List<Match> matches = entry.serviceClass() == 0 ? matches(byName.next(), entry.year()) : List.of();
            Match named = first(matches, Tables.NAMES);
            naming.add(matches);
            read.add(named == null ? entry : entry.withServiceClass(Integer.parseInt(named.value("service-class"))));
        }
        List<List<Rule>> placing = rules.placingRows().find(read);
        List<Verdict> verdicts = new ArrayList<>(entries.size());
        for (int at = 0; at < entries.size(); at++) {
            Entry entry = read.get(at);
            verdicts.add(verdict(entry, naming.get(at), matches(placing.get(at), entry.year())));
        }
        return verdicts;
    }

    private static Verdict verdict(Entry entry, List<Match> naming, List<Match> placing) {
        Match excluded = first(placing, Tables.EXCLUSIONS);
        List<Match> all = new ArrayList<>(naming.size() + placing.size());
        all.addAll(naming);
        all.addAll(placing);
        return new Verdict(
                entry,
                first(naming, Tables.NAMES),
                excluded == null ? first(placing, Tables.SERVICES) : excluded,
                first(placing, Tables.PROVISION),
                all);
    }

    /** Rows that count in the year and under the profile. */
    private List<Match> matches(List<Rule> held, int year) {
        @Nullable Match[] counting = inForce.computeIfAbsent(year, this::inForce);
        List<Match> matches = new ArrayList<>(held.size());
        for (Rule rule : held) {
            Match match = counting[rule.order()];
            if (match != null) {
                matches.add(match);
            }
        }
        return matches;
    }

    private @Nullable Match[] inForce(int year) {
        List<Rule> all = rules.ruleSet().rules();
        @Nullable Match[] matches = new Match[all.size()];
        for (Rule rule : all) {
            if (inForce(rule, year) && profile.admits(rule.outcome())) {
                matches[rule.order()] = new Match(rule.id(), rule.group(), rule.outcome());
            }
        }
        return matches;
    }

    /** A year that is not known is taken as the present: only rules that have ended are left out. */
    private static boolean inForce(Rule rule, int year) {
        if (year == 0) {
            return rule.period().to() == null;
        }
        LocalDate to = rule.period().to();
        return (!rule.outcome().containsKey("valid-from")
                        || rule.period().from().getYear() <= year)
                && (to == null || to.getYear() >= year);
    }

    private static @Nullable Match first(List<Match> matches, String table) {
        for (Match match : matches) {
            if (match.table().equals(table) && match.decides()) {
                return match;
            }
        }
        return null;
    }
}
