package fi.lapsivaaka.classification;

import fi.lapsivaaka.ruleset.FactSchema;
import fi.lapsivaaka.ruleset.Firing;
import fi.lapsivaaka.ruleset.KnowledgeBase;
import fi.lapsivaaka.ruleset.Rule;
import fi.lapsivaaka.ruleset.RuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Runs the tables over entries of one year and resolves them: the first row that decides wins, as the files order them;
 * the other rows that hold stay visible. Names go first, because the class they give is what services are found by.
 */
final class Judge {

    private final KnowledgeBase names;
    private final KnowledgeBase others;
    private final Map<String, Match> matches = new HashMap<>();

    Judge(RuleSet rules, FactSchema schema, Profile profile, int year) {
        this.names = KnowledgeBase.of(
                rules, schema, rule -> inForce(rule, year) && rule.group().equals(Tables.NAMES));
        this.others = KnowledgeBase.of(
                rules,
                schema,
                rule -> inForce(rule, year) && !rule.group().equals(Tables.NAMES) && profile.admits(rule.outcome()));
        for (Rule rule : rules.rules()) {
            matches.put(rule.id(), new Match(rule.id(), rule.group(), rule.outcome()));
        }
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

    Map<Entry, Verdict> judge(Collection<Entry> entries) {
        List<Entry> unclassed = entries.stream()
                .filter(entry -> entry.serviceClass() == 0)
                .distinct()
                .toList();
        Map<Entry, List<Match>> named = fire(names, unclassed);
        Map<Entry, Entry> read = new LinkedHashMap<>();
        Map<Entry, Match> namedBy = new HashMap<>();
        for (Entry entry : entries) {
            Match match = first(named.getOrDefault(entry, List.of()), Tables.NAMES);
            if (match != null) {
                namedBy.put(entry, match);
            }
            read.put(
                    entry,
                    match == null ? entry : entry.withServiceClass(Integer.parseInt(match.value("service-class"))));
        }
        Map<Entry, List<Match>> placed =
                fire(others, read.values().stream().distinct().toList());
        Map<Entry, Verdict> verdicts = new LinkedHashMap<>();
        read.forEach((entry, asRead) -> {
            List<Match> held = placed.getOrDefault(asRead, List.of());
            List<Match> all = new ArrayList<>(named.getOrDefault(entry, List.of()));
            all.addAll(held);
            Match excluded = first(held, Tables.EXCLUSIONS);
            verdicts.put(
                    entry,
                    new Verdict(
                            asRead,
                            namedBy.get(entry),
                            excluded == null ? first(held, Tables.SERVICES) : excluded,
                            first(held, Tables.PROVISION),
                            all));
        });
        return verdicts;
    }

    private Map<Entry, List<Match>> fire(KnowledgeBase base, Collection<Entry> entries) {
        Map<Entry, List<Match>> held = new HashMap<>();
        if (entries.isEmpty()) {
            return held;
        }
        for (Firing firing : base.fire(entries)) {
            held.computeIfAbsent((Entry) firing.facts().get(0), key -> new ArrayList<>())
                    .add(Objects.requireNonNull(matches.get(firing.rule().id())));
        }
        return held;
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
