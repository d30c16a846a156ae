package fi.lapsivaaka.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SearchTest {

    @Test
    void makesAQueryOfEveryWord() {
        assertThat(SearchWords.query("Kuusiluodon  koulun-lakkautus!"))
                .isEqualTo("(kuusiluodon:* | kuusiluoto:*) & koulun:* & lakkautus:*");
        assertThat(SearchWords.query(" '' & | ! ()")).isEmpty();
    }

    @Test
    void looksForTheOtherGradeOfAFinnishWord() {
        assertThat(Gradation.stems("ilmanvaihto")).containsExactly("ilmanvaihdo");
        assertThat(Gradation.stems("ilmanvaihdon")).containsExactly("ilmanvaihto");
        assertThat(Gradation.stems("maksu")).isEmpty();
        assertThat(Gradation.stems("kunta")).containsExactly("kunna");
        assertThat(Gradation.stems("tuki")).containsExactly("tui", "tukki");
        assertThat(Gradation.stems("päiväkodin")).containsExactly("päiväkoti");
    }

    @Property
    void noOperatorGetsThrough(@ForAll String typed) {
        String word = "[\\p{L}\\p{N}]+:\\*";
        String any = "(" + word + "|\\(" + word + "( \\| " + word + "){1,2}\\))";
        assertThat(SearchWords.query(typed)).matches("(?U)|" + any + "( & " + any + "){0,7}");
    }

    @Test
    void marksMatchesWithoutMakingMarkup() {
        assertThat(Excerpt.pieces("Koulun \u0002<b>lakkautus\u0003\nensi"))
                .containsExactly(
                        new Excerpt.Piece("Koulun ", false),
                        new Excerpt.Piece("<b>lakkautus", true),
                        new Excerpt.Piece(" ensi", false));
    }

    @Property
    void losesNothingBetweenTheMarks(@ForAll String text) {
        String plain = text.replace("\u0002", "").replace("\u0003", "");

        assertThat(Excerpt.pieces(text).stream().map(Excerpt.Piece::text).collect(Collectors.joining()))
                .isEqualTo(plain.replaceAll("[\n\r\t]", " "));
    }
}
