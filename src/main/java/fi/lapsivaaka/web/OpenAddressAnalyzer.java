package fi.lapsivaaka.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service listens on this machine only. */
final class OpenAddressAnalyzer extends AbstractFailureAnalyzer<OpenAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenAddress cause) {
        return new FailureAnalysis(
                "Osoite " + cause.getMessage() + " näkyisi muillekin, mutta kirjautumista ei vielä ole.\n"
                        + "The address " + cause.getMessage() + " is open to others, but there is no sign-in yet.\n"
                        + "[WEB-OPEN-ADDRESS]",
                "Poista asetus server.address (SERVER_ADDRESS): palvelu kuuntelee vain tätä konetta (127.0.0.1).\n"
                        + "Remove the setting server.address (SERVER_ADDRESS): the service listens on this machine only.",
                cause);
    }
}
