package fi.lapsivaaka.classification;

import fi.lapsivaaka.ledger.LedgerKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the fact that tables read from a ledger key. Concepts that no rule reads are not looked for. */
final class EntryMaker {

    private static final int MOST_REMEMBERED = 50_000;
    private static final int CLASS_DIGITS = 4;
    private static final int ACCOUNT_DIGITS = 4;
    private static final int INDUSTRY_DIGITS = 5;

    private final ConceptFinder names;
    private final ConceptFinder accounts;
    private final ConceptFinder suppliers;
    private final Set<String> read;
    private final Map<String, List<Concept>> nameMemo = new HashMap<>();
    private final Map<String, List<Concept>> accountMemo = new HashMap<>();
    private final Map<String, List<Concept>> supplierMemo = new HashMap<>();

    EntryMaker(ClassificationRules rules) {
        this.names = new ConceptFinder(rules.terms().names());
        this.accounts = new ConceptFinder(rules.terms().accounts());
        this.suppliers = new ConceptFinder(rules.terms().suppliers());
        this.read = rules.fieldsRead();
    }

    Entry make(LedgerKey key) {
        return new Entry(
                key.organisationType(),
                key.year(),
                number(key.serviceClass(), CLASS_DIGITS),
                number(key.account(), ACCOUNT_DIGITS),
                read.contains("nameConcepts") ? nameConcepts(key) : List.of(),
                read.contains("accountConcepts") ? ids(concepts(key.accountName(), accounts, accountMemo)) : List.of(),
                read.contains("supplierConcepts") ? ids(concepts(key.supplier(), suppliers, supplierMemo)) : List.of(),
                number(key.supplierIndustry(), INDUSTRY_DIGITS));
    }

    /** From the most telling name on; a name that only has weak words, or none known, draws in the next wider one. */
    private List<String> nameConcepts(LedgerKey key) {
        Set<String> found = new LinkedHashSet<>();
        for (String name : List.of(
                key.costCentreName(), key.resultArea(), key.serviceClassName(), key.body(), key.organisation())) {
            if (name.isEmpty()) {
                continue;
            }
            List<Concept> concepts = concepts(name, names, nameMemo);
            found.addAll(ids(concepts));
            if (concepts.stream().anyMatch(concept -> !concept.weak())) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private static List<Concept> concepts(String name, ConceptFinder finder, Map<String, List<Concept>> memo) {
        if (name.isEmpty()) {
            return List.of();
        }
        List<Concept> known = memo.get(name);
        if (known == null) {
            known = finder.in(name);
            if (memo.size() >= MOST_REMEMBERED) {
                memo.clear();
            }
            memo.put(name, known);
        }
        return known;
    }

    private static List<String> ids(List<Concept> concepts) {
        List<String> ids = new ArrayList<>(concepts.size());
        concepts.forEach(concept -> ids.add(concept.id()));
        return ids;
    }

    /** The first digits of a code; 0 when it does not begin with a digit. Local sub-accounts add digits at the end. */
    private static int number(String code, int most) {
        int number = 0;
        int digits = 0;
        while (digits < code.length() && digits < most && Character.digit(code.charAt(digits), 10) >= 0) {
            number = number * 10 + Character.digit(code.charAt(digits), 10);
            digits++;
        }
        return number;
    }
}
