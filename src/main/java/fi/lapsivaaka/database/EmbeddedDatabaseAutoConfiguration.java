package fi.lapsivaaka.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Without {@code spring.datasource.url} the service brings its own PostgreSQL, with the data below {@code lapsivaaka.data}. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(NoServerConfigured.class)
public final class EmbeddedDatabaseAutoConfiguration {

    @Bean(destroyMethod = "close")
    static EmbeddedPostgres embeddedPostgres(@Value("${lapsivaaka.data:data}") String data) {
        return EmbeddedPostgres.start(Path.of(data));
    }

    @Bean
    static JdbcConnectionDetails embeddedPostgresConnectionDetails(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return postgres.user();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }
}
