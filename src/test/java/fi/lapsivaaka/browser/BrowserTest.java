package fi.lapsivaaka.browser;

import fi.lapsivaaka.database.PostgresTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the running service in a real browser; its methods take a {@link Site}.
 *
 * <p>All such tests share one service with one database and one browser, so each works on things it made itself. Name the
 * class {@code …IT}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@PostgresTest
@ExtendWith(SiteForTest.class)
public @interface BrowserTest {}
