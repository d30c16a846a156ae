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
 * A {@link BrowserTest} that changes what everybody sees, such as the rules in force: all tests of this kind share a service
 * and a database with each other, but with no others.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=changing")
@PostgresTest
@ExtendWith(SiteForTest.class)
public @interface OwnServiceTest {}
