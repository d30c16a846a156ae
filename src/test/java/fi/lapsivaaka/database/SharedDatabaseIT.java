package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jdbc.test.autoconfigure.DataJdbcTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@DataJdbcTest
@PostgresTest
class SharedDatabaseIT {

    @Autowired
    JdbcClient client;

    @Test
    void sortsAsFinnishPeopleExpect() {
        assertThat(client.sql(
                                "SELECT name FROM (VALUES ('ö'), ('z'), ('å'), ('a'), ('ä')) AS letters (name) ORDER BY name")
                        .query(String.class)
                        .list())
                .containsExactly("a", "z", "å", "ä", "ö");
    }

    @Test
    void worksWithoutTheRightsOfAnAdministrator() {
        assertThat(client.sql("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void writesToDiskBeforeItSaysSo() {
        assertThat(client.sql("SELECT current_setting('fsync') || current_setting('synchronous_commit') || "
                                + "current_setting('data_checksums')")
                        .query(String.class)
                        .single())
                .isEqualTo("ononon");
    }

    @Test
    void givesEachItsOwnDatabase() {
        TestDatabase one = TestDatabase.empty();
        JdbcClient.create(one.dataSource()).sql("CREATE TABLE own (id int)").update();

        assertThat(JdbcClient.create(TestDatabase.empty().dataSource())
                        .sql("SELECT count(*) FROM pg_tables WHERE tablename = 'own'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
