package fi.lapsivaaka.publication;

import fi.lapsivaaka.publication.Suspicion.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Leaves out of a page's texts what was chosen to be left out, and says so in its place. */
final class Redaction implements PageTexts.Change {

    private final Set<String> cells;
    private final List<Pattern> texts;
    private final String mark;
    private final String few;

    /**
     * @param mark what stands in the place of a text
     * @param few what stands in the place of a small number in a table
     */
    Redaction(List<Suspicion> leftOut, String mark, String few) {
        this.mark = Matcher.quoteReplacement(mark);
        this.few = few;
        cells = leftOut.stream()
                .filter(one -> one.kind() == Kind.SMALL_CELL)
                .map(Suspicion::id)
                .collect(Collectors.toUnmodifiableSet());
        texts = leftOut.stream()
                .filter(one -> one.kind() != Kind.SMALL_CELL)
                .map(Suspicion::found)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(found -> Pattern.compile("(?<![\\p{L}\\p{Nd}])" + Pattern.quote(found) + "(?![\\p{L}\\p{Nd}])"))
                .toList();
    }

    @Override
    public String of(Passage passage) {
        if (passage.cell()
                && cells.contains(PersonalDataCheck.smallCell(passage).id())) {
            return few;
        }
        String text = passage.text();
        for (Pattern found : texts) {
            text = found.matcher(text).replaceAll(mark);
        }
        return text;
    }
}
