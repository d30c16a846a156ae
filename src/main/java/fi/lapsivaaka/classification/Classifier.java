package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerKey;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Classifies ledger keys with one rule set and one profile. A key is classified once and then remembered as a whole, so
 * whatever a rule may read of it is part of what is remembered. For use by one thread.
 */
public final class Classifier {

    private static final int MOST_REMEMBERED = 200_000;

    private final ClassificationRules rules;
    private final Profile profile;
    private final EntryMaker entries;
    private final Judge judge;
    private final ClassificationMaker maker;
    private final Map<LedgerKey, Classification> known = new HashMap<>();

    public Classifier(ClassificationRules rules, Profile profile, Vocabulary vocabulary, ChildShares shares) {
        this.rules = rules;
        this.profile = profile;
        this.entries = new EntryMaker(rules);
        this.judge = new Judge(rules, profile);
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
        @Nullable Classification[] all = new Classification[keys.size()];
        Set<LedgerKey> fresh = new LinkedHashSet<>();
        int at = 0;
        for (LedgerKey key : keys) {
            Classification classification = known.get(key);
            all[at++] = classification;
            if (classification == null) {
                fresh.add(key);
            }
        }
        if (!fresh.isEmpty()) {
            learn(fresh);
            at = 0;
            for (LedgerKey key : keys) {
                if (all[at] == null) {
                    all[at] = known.get(key);
                }
                at++;
            }
        }
        return complete(all);
    }

    @SuppressWarnings("NullAway")
    private static List<Classification> complete(@Nullable Classification[] all) {
        return Arrays.asList(all);
    }

    private void learn(Collection<LedgerKey> keys) {
        List<Entry> read = new ArrayList<>(keys.size());
        for (LedgerKey key : keys) {
            read.add(entries.make(key));
        }
        List<Verdict> verdicts = judge.judge(read);
        if (known.size() + keys.size() > MOST_REMEMBERED) {
            known.clear();
        }
        int at = 0;
        for (LedgerKey key : keys) {
            known.put(key, maker.make(verdicts.get(at++), key.organisation(), key.year()));
        }
    }
}
