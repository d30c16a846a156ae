package fi.lapsivaaka;

import fi.lapsivaaka.cli.Commands;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the service, or runs a command when one is named first. */
@SpringBootApplication
public class LapsivaakaApplication {

    /** Without a command the service starts; options of Spring Boot ({@code --server.port=…}) go through. */
    public static void main(String[] arguments) {
        if (Commands.isCommand(arguments)) {
            System.exit(Commands.run(arguments));
        }
        SpringApplication.run(LapsivaakaApplication.class, arguments);
    }

    /** The one clock of the service: tests set it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
