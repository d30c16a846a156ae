package fi.lapsivaaka.ledger;

import fi.lapsivaaka.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What imports add up to. */
@Component
public class ImportTotals {

    private final JdbcClient client;

    ImportTotals(JdbcClient client) {
        this.client = client;
    }

    /** Euros by year and phase. */
    public SortedMap<Integer, Map<Phase, Money>> byYear(UUID importId) {
        SortedMap<Integer, Map<Phase, Money>> totals = new TreeMap<>();
        client.sql("select year, phase, total_cents from ledger_import_year where import_id = :import")
                .param("import", importId)
                .query(row -> {
                    totals.computeIfAbsent(row.getInt("year"), any -> new EnumMap<>(Phase.class))
                            .put(Phase.of(row.getString("phase")), new Money(row.getLong("total_cents")));
                });
        return totals;
    }

    /** Printed sums of the file that its rows do not add up to, in its order. */
    public List<PrintedSum> sums(UUID importId) {
        return client.sql("""
                        select line, year, phase, name, printed_cents, counted_cents from ledger_import_sum
                        where import_id = :import order by line, phase
                        """)
                .param("import", importId)
                .query((row, number) -> new PrintedSum(
                        row.getInt("line"),
                        row.getInt("year"),
                        Phase.of(row.getString("phase")),
                        row.getString("name"),
                        new Money(row.getLong("printed_cents")),
                        new Money(row.getLong("counted_cents"))))
                .list();
    }
}
