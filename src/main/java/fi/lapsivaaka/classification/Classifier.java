package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Classifies ledger keys with one rule set and one profile. Entries that every rule reads alike are judged once. For use
 * by one thread.
 */
public final class Classifier {

    private static final int MOST_REMEMBERED = 200_000;

    private record Placed(Verdict verdict, String organisation, int year) {}

    private final ClassificationRules rules;
    private final Profile profile;
    private final EntryMaker entries;
    private final ClassificationMaker maker;
    private final Map<Integer, Judge> judges = new HashMap<>();
    private final Map<Integer, Map<Entry, Verdict>> verdicts = new HashMap<>();
    private final Map<Placed, Classification> made = new HashMap<>();
    private final Map<LedgerKey, Classification> byKey = new HashMap<>();

    public Classifier(ClassificationRules rules, Profile profile, Vocabulary vocabulary, ChildShares shares) {
        this.rules = rules;
        this.profile = profile;
        this.entries = new EntryMaker(rules);
        this.maker = new ClassificationMaker(vocabulary, profile, shares);
    }

    public Profile profile() {
        return profile;
    }

    /** The rules and choices this classifier works with, by name and version. */
    public ClassificationMethod method() {
        return new ClassificationMethod(
                rules.ruleSet().id(), rules.ruleSet().version(), rules.ruleSet().sha256(), profile.choices());
    }

    public ClassificationRules rules() {
        return rules;
    }

    public Classification classify(LedgerKey key) {
        return classify(List.of(key)).get(0);
    }

    /** One classification for each key, in the same order. */
    public List<Classification> classify(List<LedgerKey> keys) {
        Set<LedgerKey> fresh = new LinkedHashSet<>();
        for (LedgerKey key : keys) {
            if (!byKey.containsKey(key)) {
                fresh.add(key);
            }
        }
        if (!fresh.isEmpty()) {
            if (byKey.size() + fresh.size() > MOST_REMEMBERED) {
                byKey.clear();
                fresh.addAll(keys);
            }
            List<Classification> classifications = classifyFresh(fresh);
            int at = 0;
            for (LedgerKey key : fresh) {
                byKey.put(key, classifications.get(at++));
            }
        }
        List<Classification> all = new ArrayList<>(keys.size());
        for (LedgerKey key : keys) {
            all.add(Objects.requireNonNull(byKey.get(key)));
        }
        return all;
    }

    private List<Classification> classifyFresh(Collection<LedgerKey> keys) {
        if (verdicts.values().stream().mapToInt(Map::size).sum() > MOST_REMEMBERED) {
            verdicts.clear();
            made.clear();
        }
        List<Entry> read = new ArrayList<>(keys.size());
        Map<Integer, Set<Entry>> unknown = new HashMap<>();
        for (LedgerKey key : keys) {
            Entry entry = entries.make(key);
            read.add(entry);
            if (!verdictsOf(key.year()).containsKey(entry)) {
                unknown.computeIfAbsent(key.year(), year -> new LinkedHashSet<>())
                        .add(entry);
            }
        }
        unknown.forEach((year, fresh) -> verdictsOf(year).putAll(judge(year).judge(fresh)));
        List<Classification> classifications = new ArrayList<>(keys.size());
        int at = 0;
        for (LedgerKey key : keys) {
            Verdict verdict = verdictsOf(key.year()).get(read.get(at++));
            if (verdict == null) {
                throw new IllegalStateException("an entry was not judged: " + key);
            }
            classifications.add(classification(verdict, key));
        }
        return classifications;
    }

    private Classification classification(Verdict verdict, LedgerKey key) {
        if (!maker.readsPopulation(verdict)) {
            return made.computeIfAbsent(new Placed(verdict, "", 0), placed -> maker.make(verdict, "", 0));
        }
        return made.computeIfAbsent(
                new Placed(verdict, key.organisation(), key.year()),
                placed -> maker.make(verdict, key.organisation(), key.year()));
    }

    private Map<Entry, Verdict> verdictsOf(int year) {
        return verdicts.computeIfAbsent(year, key -> new HashMap<>());
    }

    private Judge judge(int year) {
        return judges.computeIfAbsent(
                year, key -> new Judge(rules.ruleSet(), ClassificationRules.SCHEMA, profile, key));
    }
}
