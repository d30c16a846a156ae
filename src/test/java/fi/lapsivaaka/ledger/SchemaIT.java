package fi.lapsivaaka.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fi.lapsivaaka.database.PostgresTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conventions of the schema, asked of the database itself; each query lists what breaks one. */
@SpringBootTest(properties = "lapsivaaka.demo=false")
@PostgresTest
class SchemaIT {

    private static final String OURS = """
            with ours as (
                select c.oid, c.relname from pg_class c
                where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                    and c.relname <> 'flyway_schema_history'
            )
            """;

    @Autowired
    private JdbcClient client;

    private List<String> offenders(String query) {
        return client.sql(OURS + query).query(String.class).list();
    }

    @Test
    void hasTables() {
        assertThat(offenders("select relname from ours")).contains("organisation", "ledger_import", "proposal");
    }

    @Test
    void namesTablesAndColumnsInSingularSnakeCase() {
        assertThat(offenders("""
                        select relname from ours where relname !~ '^[a-z][a-z0-9_]*[a-rt-z]$'
                        union all
                        select relname || '.' || attname from ours join pg_attribute on attrelid = oid
                        where attnum > 0 and not attisdropped and attname !~ '^[a-z][a-z0-9_]*$'
                        """)).isEmpty();
    }

    @Test
    void givesEveryTableAPrimaryKeyAndAComment() {
        assertThat(offenders("""
                        select relname from ours
                        where not exists (select 1 from pg_constraint where conrelid = ours.oid and contype = 'p')
                            or obj_description(ours.oid) is null
                        """)).isEmpty();
    }

    @Test
    void indexesEveryForeignKey() {
        assertThat(offenders("""
                        select relname || ': ' || conname from ours join pg_constraint c on c.conrelid = ours.oid
                        where contype = 'f' and not exists (
                            select 1 from pg_index i
                            where i.indrelid = ours.oid
                                and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)
                        """)).isEmpty();
    }

    @Test
    void keepsMoneyInCentsAndMomentsWithTheirZone() {
        assertThat(offenders("""
                        select relname || '.' || attname from ours join pg_attribute on attrelid = oid
                        where attnum > 0 and not attisdropped and (
                            (attname like '%\\_cents') <> (atttypid = 'bigint'::regtype and attname like '%\\_cents')
                            or atttypid in ('real'::regtype, 'double precision'::regtype, 'money'::regtype)
                            or (attname like '%\\_at') <> (atttypid = 'timestamptz'::regtype)
                            or atttypid in ('timestamp'::regtype, 'varchar'::regtype, 'char'::regtype))
                        """)).isEmpty();
    }

    @Test
    void leavesNoColumnNullButThoseThatSayWhy() {
        assertThat(offenders("""
                        select relname || '.' || attname from ours join pg_attribute on attrelid = oid
                        where attnum > 0 and not attisdropped and not attnotnull
                            and coalesce(col_description(oid, attnum), '') not ilike '%null%'
                        """)).isEmpty();
    }
}
