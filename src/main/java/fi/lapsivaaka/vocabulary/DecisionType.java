package fi.lapsivaaka.vocabulary;

import fi.lapsivaaka.LocalizedText;
import java.util.List;

/**
 * A kind of decision ({@code CLOSURE}, {@code FEE}, {@code BUDGET} …).
 *
 * @param crcArticles articles suggested by the kind of decision alone, besides those that always apply
 */
public record DecisionType(String code, LocalizedText name, List<Integer> crcArticles) {}
