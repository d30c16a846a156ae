package fi.lapsivaaka.classification;

import java.util.List;

/**
 * What a row of the classification tables may read of a ledger entry. Names are not read as text but as the concepts
 * found in them ({@code terms.yaml}), so a rule never depends on how a municipality happens to inflect a name.
 *
 * @param orgType {@code kunta} or {@code hva}
 * @param year accounting year, 0 when it is not known
 * @param serviceClass four-digit class of the national service classification, 0 when there is none
 * @param account first four digits of the account, 0 when there is none
 * @param nameConcepts concepts in the most telling name of the unit: cost centre, else result area, else name of the
 *     service class, else committee, else organisation; words that only colour a name draw in the next wider name too
 * @param accountConcepts concepts in the account's name
 * @param supplierConcepts concepts in the supplier's name
 * @param supplierIndustry industry of the supplier (TOL 2008, five digits), 0 when there is none
 */
public record Entry(
        String orgType,
        int year,
        int serviceClass,
        int account,
        List<String> nameConcepts,
        List<String> accountConcepts,
        List<String> supplierConcepts,
        int supplierIndustry) {

    public Entry {
        nameConcepts = List.copyOf(nameConcepts);
        accountConcepts = List.copyOf(accountConcepts);
        supplierConcepts = List.copyOf(supplierConcepts);
    }

    Entry withServiceClass(int code) {
        return new Entry(
                orgType, year, code, account, nameConcepts, accountConcepts, supplierConcepts, supplierIndustry);
    }
}
