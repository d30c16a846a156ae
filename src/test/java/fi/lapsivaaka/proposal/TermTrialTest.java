package fi.lapsivaaka.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.RuleSource;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermTrialTest {

    private static final String TEXT = "Päätösehdotus\n\nLautakunta päättää lakkauttaa Rantapuiston liikuntakerhon."
            + " Kerhossa käy kaksikymmentä lasta viikossa ja sen ohjaaja siirtyy muualle.\n";

    private static String shipped() {
        byte[] file = RuleSource.shipped("child-impact").files().get("terms.yaml");
        return file == null ? "" : new String(file, StandardCharsets.UTF_8);
    }

    private static Terms terms(String text) {
        return Terms.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsWhatAnEditedTermFindsAndTheOneBeforeDidNot() {
        String edited = shipped().replaceFirst("services:\n  NEUVOLA:", """
                services:
                  KERHO:
                    label: {fi: Kerho, sv: Klubb, en: Club}
                    terms: [-kerho]
                    weak: [ohjaaj]
                  NEUVOLA:""");

        List<TermTrial.Sighting> found = new TermTrial(terms(shipped()), terms(edited), "services", "KERHO").in(TEXT);

        assertThat(found).hasSize(2).allSatisfy(one -> {
            assertThat(one.after()).isTrue();
            assertThat(one.before()).isFalse();
        });
        TermTrial.Sighting first = found.get(0);
        TermTrial.Mark mark = first.marks().get(0);
        assertThat(first.sentence().substring(mark.start(), mark.end())).isEqualTo("liikuntakerhon");
        assertThat(new TermTrial(terms(edited), terms(shipped()), "services", "KERHO").in(TEXT))
                .allSatisfy(one -> assertThat(one.after()).isFalse());
    }

    @Test
    void tellsWhichWordsCannotBeTerms() {
        assertThat(TermTrial.faults(List.of("laps", "-ko", "lapse etu!", "a*b")))
                .satisfiesExactly(
                        sound -> assertThat(sound).isEmpty(),
                        shortPart -> assertThat(shortPart).isNotEmpty(),
                        sound -> assertThat(sound).isEmpty(),
                        star -> assertThat(star).isNotEmpty());
    }
}
