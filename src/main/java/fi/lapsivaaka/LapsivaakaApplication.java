package fi.lapsivaaka;

import fi.lapsivaaka.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
}
