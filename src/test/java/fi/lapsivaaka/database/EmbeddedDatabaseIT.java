package fi.lapsivaaka.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedDatabaseIT {

    @TempDir
    Path room;

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    EmbeddedDatabaseAutoConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class));

    @Test
    void bringsAMigratedDatabaseWhenNoServerIsConfigured() {
        service.withPropertyValues("lapsivaaka.data=" + room.resolve("data"), "spring.datasource.url=")
                .run(context -> {
                    assertThat(context).hasSingleBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(JdbcClient.class)
                                    .sql("SELECT current_database() || ' ' || current_user")
                                    .query(String.class)
                                    .single())
                            .isEqualTo("lapsivaaka lapsivaaka");
                    assertThat(context.getBean(JdbcClient.class)
                                    .sql("SELECT count(*) FROM flyway_schema_history WHERE NOT success")
                                    .query(Long.class)
                                    .single())
                            .isZero();
                });
    }

    @Test
    void startsNothingWhenAServerIsConfigured() {
        TestDatabase external = TestDatabase.empty();
        service.withPropertyValues(
                        "lapsivaaka.data=" + room.resolve("data"),
                        "spring.datasource.url=" + external.url(),
                        "spring.datasource.username=" + external.user(),
                        "spring.datasource.password=" + external.password())
                .run(context -> {
                    assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedPostgres.class);
                    assertThat(context.getBean(JdbcClient.class)
                                    .sql("SELECT current_database()")
                                    .query(String.class)
                                    .single())
                            .isEqualTo(external.url().replaceAll(".*/", ""));
                    assertThat(room.resolve("data")).doesNotExist();
                });
    }
}
