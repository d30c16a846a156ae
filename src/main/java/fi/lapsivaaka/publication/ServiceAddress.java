package fi.lapsivaaka.publication;

import fi.lapsivaaka.people.SignInSettings;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find the service: the setting {@code lapsivaaka.address}. While practising, when nobody else can reach it,
 * this machine does. What a request claims is never believed: it would end in what others read.
 */
@Component
public final class ServiceAddress {

    private final String set;
    private final boolean practice;
    private final Environment environment;

    ServiceAddress(@Value("${lapsivaaka.address}") String address, SignInSettings settings, Environment environment) {
        this.set = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        this.practice = settings.practice();
        this.environment = environment;
    }

    /** Without a slash at the end; empty where people sign in and nobody has set it. */
    public Optional<String> base() {
        if (!set.isEmpty()) {
            return Optional.of(set);
        }
        String port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return practice ? Optional.of("http://localhost:" + port) : Optional.empty();
    }
}
