package fi.lapsivaaka.activity;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * Something that can be counted, of {@code db/reference/measures.csv}.
 *
 * @param unit one of it, for a price: €/pupil
 * @param people whether it counts people, so that small figures are hidden
 * @param services whose euros stand beside it; empty when no service's do
 * @param aliases other names it goes by in files
 */
public record Measure(
        String code,
        LocalizedText name,
        LocalizedText unit,
        boolean people,
        List<String> services,
        List<String> aliases) {}
