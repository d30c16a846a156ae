package fi.lapsivaaka;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service. */
@SpringBootApplication
public class LapsivaakaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LapsivaakaApplication.class, arguments);
    }

    /** The one clock of the service: tests set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
