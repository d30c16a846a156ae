package fi.lapsivaaka.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.ruleset.RuleSource;
import fi.lapsivaaka.ruleset.SheetRow;
import fi.lapsivaaka.ruleset.TableSheet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A row that somebody takes back although another version took it out. */
class RowTextTest {

    private static final String FILE = "services.drl.csv";

    private final TableSheet sheet = TableSheet.read(
            FILE,
            RuleSource.shipped(RuleKind.SERVICE_CLASSIFICATION.id()).files().getOrDefault(FILE, new byte[0]));

    private static List<String> keys(TableSheet table) {
        return table.rows().stream().map(SheetRow::key).toList();
    }

    private TableSheet back(TableSheet now, int at) {
        SheetRow row = sheet.rows().get(at);
        return RowText.taken(now, row.key(), RowText.of(row), Optional.of(sheet));
    }

    @Test
    void aRowThatComesBackStandsWhereItStood() {
        List<String> keys = keys(sheet);

        assertThat(keys(back(sheet.without(keys.get(4)), 4))).isEqualTo(keys);
        assertThat(keys(back(sheet.without(keys.get(0)), 0))).isEqualTo(keys);
    }

    @Test
    void itFollowsTheNearestRowThatIsStillThere() {
        List<String> keys = keys(sheet);
        TableSheet fewer = sheet.without(keys.get(3)).without(keys.get(4));

        assertThat(keys(back(fewer, 4)).subList(0, 5))
                .containsExactly(keys.get(0), keys.get(1), keys.get(2), keys.get(4), keys.get(5));
    }

    @Test
    void aRowThatWasNowhereComesLast() {
        SheetRow row = sheet.rows().get(2);
        TableSheet now = sheet.without(row.key());

        List<String> keys = keys(RowText.taken(now, row.key(), RowText.of(row), Optional.empty()));

        assertThat(keys.get(keys.size() - 1)).isEqualTo(row.key());
    }
}
