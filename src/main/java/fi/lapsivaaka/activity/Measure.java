package fi.lapsivaaka.activity;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * Something that can be counted, of {@code db/reference/measures.csv}.
 *
 * @param unit one of it, for a price: €/pupil
 * @param people whether it counts people, so that small figures are hidden
 * @param prices whether it is no quantity but a price index, whose points stand apart from what was done
 * @param services whose euros stand beside it; empty when no service's do
 * @param aliases other names it goes by in files
 */
public record Measure(
        String code,
        LocalizedText name,
        LocalizedText unit,
        boolean people,
        boolean prices,
        List<String> services,
        List<String> aliases) {}
