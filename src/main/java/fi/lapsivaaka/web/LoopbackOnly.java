package fi.lapsivaaka.web;

import java.net.InetAddress;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/** Holds the service to the loopback address as long as anybody who reaches it may do anything. */
@Component
final class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final ServerProperties server;

    LoopbackOnly(ServerProperties server) {
        this.server = server;
    }

    @Override
    public void customize(ConfigurableWebServerFactory factory) {
        InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new OpenAddress(address == null ? "*" : address.getHostAddress());
        }
    }
}
