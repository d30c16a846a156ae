package fi.lapsivaaka.review;

import java.util.Locale;

/**
 * What an expert answers about a rule for the table of services; texts as they stand in the table, empty where a column is
 * not used.
 *
 * @param organisation {@code kunta}, {@code hva} or the empty text for both
 * @param serviceClass four digits; several apart by commas
 * @param concept id of a known concept of names
 * @param words words of a new concept, apart by commas; empty where none is needed
 * @param share children's share in per cent
 * @param basis {@code fixed} or {@code default}
 * @param key id of the allocation key
 */
public record RuleAnswers(
        String organisation,
        String yearFrom,
        String yearTo,
        String serviceClass,
        String accountFrom,
        String accountTo,
        String concept,
        String words,
        String industry,
        String service,
        String level,
        String share,
        String basis,
        String key,
        String titleFi,
        String titleSv,
        String titleEn,
        String reasonFi,
        String reasonSv,
        String reasonEn,
        String validFrom,
        String validTo,
        String author) {

    /** Id of the concept that the new words make. */
    public String newConcept() {
        String first = words.split(",")[0].strip().toLowerCase(Locale.ROOT);
        String ascii = java.text.Normalizer.normalize(first, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return "ehdotus-" + ascii.substring(0, Math.min(ascii.length(), 40));
    }

    /** Whether anything but organisation and year tells which lines are meant. */
    public boolean tellsWhich() {
        return !(serviceClass + accountFrom + accountTo + concept + words + industry).isBlank();
    }
}
