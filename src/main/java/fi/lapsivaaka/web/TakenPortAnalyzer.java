package fi.lapsivaaka.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which port is taken and how to choose another. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TakenPortAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        int port = cause.getPort();
        return new FailureAnalysis(
                "Portti " + port + " on jo käytössä.\nPort " + port + " is already in use.\n[WEB-PORT-TAKEN]",
                "Sammuta portin varannut ohjelma tai valitse toinen portti: --server.port=8081 tai SERVER_PORT=8081\n"
                        + "Stop the program that holds it or choose another port: --server.port=8081 or SERVER_PORT=8081",
                cause);
    }
}
