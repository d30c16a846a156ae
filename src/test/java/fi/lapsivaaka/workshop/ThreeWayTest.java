package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.lapsivaaka.classification.ClassificationRules;
import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.TableSheet;
import fi.lapsivaaka.vocabulary.Vocabulary;
import fi.lapsivaaka.workshop.ThreeWayRow.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ThreeWayTest {

    private static final String FILE = "services.drl.csv";
    private static final SortedMap<String, byte[]> SHIPPED = ClassificationRules.readAlone(
                    RuleSource.shipped(ClassificationRules.NAME), Vocabulary.shipped())
            .ruleSet()
            .files();

    private static TableSheet table() {
        return TableSheet.read(FILE, SHIPPED.get(FILE));
    }

    private static Map<String, byte[]> with(TableSheet table) {
        Map<String, byte[]> files = new TreeMap<>(SHIPPED);
        files.put(FILE, table.csv());
        return files;
    }

    @Test
    void whatOneChangedStandsApartFromWhatBothDid() {
        Map<String, byte[]> fresh = with(table().with("R067", Map.of("level", "red"))
                .with("R072", Map.of("share", "50"))
                .without("R071")
                .with("R065", Map.of("level", "yellow")));
        Map<String, byte[]> ours = with(table().with("R067", Map.of("level", "yellow"))
                .with("R072", Map.of("level", "yellow"))
                .with("R071", Map.of("share", "35"))
                .without("R066")
                .with("R065", Map.of("level", "yellow")));

        List<ThreeWayRow> rows = ThreeWay.compare(SHIPPED, fresh, ours, ours);

        assertThat(rows)
                .extracting(ThreeWayRow::entry, ThreeWayRow::kind)
                .containsExactlyInAnyOrder(
                        tuple("R067", Kind.CONFLICT),
                        tuple("R071", Kind.CONFLICT),
                        tuple("R065", Kind.BOTH),
                        tuple("R072", Kind.BOTH),
                        tuple("R066", Kind.OURS));
        assertThat(rows.get(0).kind()).as("what is to be chosen comes first").isEqualTo(Kind.CONFLICT);
    }

    @Test
    void textsAreToldEntryByEntryAndTheVersionsNameIsNoContent() {
        Map<String, byte[]> fresh = new TreeMap<>(SHIPPED);
        fresh.put("texts.yaml", edited("texts.yaml", "Kirjastopalvelut", "Kirjasto"));
        fresh.put("manifest.yaml", edited("manifest.yaml", "2026", "2027"));

        List<ThreeWayRow> rows = ThreeWay.compare(SHIPPED, fresh, SHIPPED, fresh);

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.path()).isEqualTo("texts.yaml");
            assertThat(row.kind()).isEqualTo(Kind.THEIRS);
        });
    }

    @Test
    void formsAreToldQuestionByQuestion() {
        String file = "assessment-forms/short.yaml";
        Map<String, byte[]> was = RuleSource.shipped("child-impact").files();
        Map<String, byte[]> fresh = form(was, file, "Mitä ehdotetaan ja mistä alkaen?", "Mitä ehdotetaan?");
        Map<String, byte[]> ours = form(was, file, "      - id: L-02", "      - id: LX01-01\n\n      - id: L-02");

        assertThat(ThreeWay.compare(was, fresh, ours, ours))
                .extracting(ThreeWayRow::path, ThreeWayRow::entry, ThreeWayRow::kind)
                .containsExactly(tuple(file, "LX01-01", Kind.OURS), tuple(file, "L-01", Kind.THEIRS));
    }

    private static Map<String, byte[]> form(Map<String, byte[]> files, String file, String text, String other) {
        Map<String, byte[]> edited = new TreeMap<>(files);
        edited.put(
                file,
                new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8)
                        .replace(text, other)
                        .getBytes(StandardCharsets.UTF_8));
        return edited;
    }

    private static byte[] edited(String file, String text, String other) {
        return new String(SHIPPED.get(file), StandardCharsets.UTF_8)
                .replace(text, other)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aRowThatIsToldAsTextComesBackAsItWas() {
        TableSheet table = table();
        String text = RowText.of(table.row("R071").orElseThrow());

        TableSheet gone = RowText.taken(table, "R071", "", Optional.empty());
        TableSheet back = RowText.taken(gone, "R071", text, Optional.empty());

        assertThat(gone.row("R071")).isEmpty();
        assertThat(back.row("R071").orElseThrow().cells())
                .isEqualTo(table.row("R071").orElseThrow().cells());
        assertThat(FreeId.in(with(table.withNew("", Map.of("id", "L233-004"))), "L233-"))
                .isEqualTo("L233-005");
        assertThat(FreeId.in(SHIPPED, "L233-")).isEqualTo("L233-001");
    }
}
