package fi.lapsivaaka.portfolio;

import fi.lapsivaaka.checklist.Answer;
import fi.lapsivaaka.preparation.KeptAnswer;
import fi.lapsivaaka.preparation.MatterDates;
import fi.lapsivaaka.preparation.MatterEuros;
import fi.lapsivaaka.preparation.MatterProfile;
import fi.lapsivaaka.preparation.Preparation;
import fi.lapsivaaka.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lists and searches need of a matter.
 *
 * @param answers what people have written, without codes
 * @param level how thorough an assessment is needed, as a code
 * @param begun whether the assessment itself has been begun
 */
record IndexEntry(
        String answers, String level, MatterProfile profile, MatterEuros euros, MatterDates dates, boolean begun) {

    private static final int LONGEST = 200_000;
    private static final String SCREENING = "S-";
    private static final String FOLLOW_UP = "F-";
    private static final String SCREENED = "S-14";
    private static final String NONE = "none";

    static IndexEntry of(Preparation work, Vocabulary vocabulary) {
        Collection<KeptAnswer> kept = work.kept().values();
        String level = work.matter().check().screening().level().code();
        boolean screened = work.kept().containsKey(SCREENED) && !level.equals(NONE);
        return new IndexEntry(
                text(kept),
                level,
                MatterProfile.of(work),
                MatterEuros.of(work, vocabulary),
                work.dates(),
                screened || given(kept).anyMatch(id -> !id.startsWith(SCREENING) && !id.startsWith(FOLLOW_UP)));
    }

    private static Stream<String> given(Collection<KeptAnswer> kept) {
        return kept.stream().filter(answer -> !answer.answer().isBlank()).map(KeptAnswer::question);
    }

    /** Codes have no spaces in them; what people write in their own words nearly always has. */
    private static String text(Collection<KeptAnswer> kept) {
        String text = kept.stream()
                .map(KeptAnswer::answer)
                .flatMap(IndexEntry::cells)
                .filter(cell -> cell.indexOf(' ') > 0)
                .collect(Collectors.joining("\n"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Stream<String> cells(Answer answer) {
        return Stream.of(
                        answer.values(),
                        List.copyOf(answer.parts().values()),
                        answer.rows().stream()
                                .map(Map::values)
                                .flatMap(Collection::stream)
                                .toList())
                .flatMap(List::stream);
    }
}
