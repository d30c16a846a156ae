package fi.lapsivaaka.database;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * Gives a Spring test a migrated database on the shared real PostgreSQL: put it beside {@code @DataJdbcTest} (every test is
 * rolled back) or {@code @SpringBootTest}.
 *
 * <p>A new Spring context gets a new database; test classes that share a context share its database. Whoever needs one to
 * itself without Spring takes {@link TestDatabase#migrated()}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = PostgresTest.OwnDatabase.class)
public @interface PostgresTest {

    /** Points the context at a fresh database, as the administrator of a service would. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestDatabase database = TestDatabase.migrated();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-database",
                            Map.of(
                                    "lapsivaaka.data",
                                    "target/test-data/"
                                            + ProcessHandle.current().pid(),
                                    "lapsivaaka.requests-per-minute",
                                    "1000000",
                                    "lapsivaaka.sign-in.practice-with-external-database",
                                    "true",
                                    "spring.datasource.url",
                                    database.url(),
                                    "spring.datasource.username",
                                    database.user(),
                                    "spring.datasource.password",
                                    database.password(),
                                    "spring.datasource.hikari.minimum-idle", // of many contexts at one PostgreSQL
                                    "0",
                                    "spring.datasource.hikari.idle-timeout",
                                    "10000",
                                    "spring.test.database.replace",
                                    "none")));
        }
    }
}
