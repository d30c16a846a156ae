package fi.lapsivaaka;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class LapsivaakaApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LapsivaakaApplication.class, arguments);
    }
}
