package fi.lapsivaaka.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Holds the service to the loopback address in practice mode, where anybody who reaches it may be anybody. */
@Component
final class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final ServerProperties server;
    private final boolean practice;

    LoopbackOnly(ServerProperties server, Environment environment) {
        this.server = server;
        this.practice =
                environment.getProperty("lapsivaaka.sign-in.mode", "practice").equalsIgnoreCase("practice");
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        InetAddress address = server.getAddress();
        if (practice && (address == null || !address.isLoopbackAddress())) {
            throw new OpenAddress(address == null ? "*" : address.getHostAddress());
        }
    }
}
