package fi.lapsivaaka.ledger;

import java.util.List;
import java.util.Map;

/**
 * What an amount is for: everything that decides its classification, apart from the amount itself. Many entries share a
 * key, so keys are classified, not entries.
 *
 * <p>No text is null; what the file does not tell is the empty text.
 *
 * @param organisation name of the municipality or county
 * @param organisationType {@code kunta} or {@code hva}
 * @param body committee or division (toimielin, lautakunta)
 * @param resultArea tulosalue, tehtäväalue
 * @param costCentre code of the cost centre
 * @param serviceClass four-digit class of the national service classification; local codes are kept as written
 * @param account account number as written
 * @param supplier name of a supplier as published
 * @param supplierIndustry TOL 2008 code of the supplier's industry
 * @param area postcode or name of a residential area
 * @param year the accounting year, 0 when neither the file nor the reader's options tell it
 */
public record LedgerKey(
        String organisation,
        String organisationType,
        String body,
        String resultArea,
        String costCentre,
        String costCentreName,
        String serviceClass,
        String serviceClassName,
        String account,
        String accountName,
        String supplier,
        String supplierIndustry,
        String area,
        int year) {

    /** A key from the fields that are known; the others are empty. */
    public static LedgerKey of(Map<LedgerField, String> fields) {
        return new LedgerKey(
                fields.getOrDefault(LedgerField.ORGANISATION, ""),
                fields.getOrDefault(LedgerField.ORGANISATION_TYPE, "kunta"),
                fields.getOrDefault(LedgerField.BODY, ""),
                fields.getOrDefault(LedgerField.RESULT_AREA, ""),
                fields.getOrDefault(LedgerField.COST_CENTRE, ""),
                fields.getOrDefault(LedgerField.COST_CENTRE_NAME, ""),
                fields.getOrDefault(LedgerField.SERVICE_CLASS, ""),
                fields.getOrDefault(LedgerField.SERVICE_CLASS_NAME, ""),
                fields.getOrDefault(LedgerField.ACCOUNT, ""),
                fields.getOrDefault(LedgerField.ACCOUNT_NAME, ""),
                fields.getOrDefault(LedgerField.SUPPLIER, ""),
                fields.getOrDefault(LedgerField.SUPPLIER_INDUSTRY, ""),
                fields.getOrDefault(LedgerField.AREA, ""),
                Integer.parseInt(fields.getOrDefault(LedgerField.YEAR, "0")));
    }

    /** The texts that tell keys of one organisation and year apart, in the order of the database's columns. */
    List<String> texts() {
        return List.of(
                body,
                resultArea,
                costCentre,
                costCentreName,
                serviceClass,
                serviceClassName,
                account,
                accountName,
                supplier,
                supplierIndustry,
                area);
    }

    /** The most telling name of the unit: cost centre, else result area, else service class, else body. */
    public String unitName() {
        if (!costCentreName.isEmpty()) {
            return costCentreName;
        }
        if (!resultArea.isEmpty()) {
            return resultArea;
        }
        return serviceClassName.isEmpty() ? body : serviceClassName;
    }
}
