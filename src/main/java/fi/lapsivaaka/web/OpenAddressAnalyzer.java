package fi.lapsivaaka.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service listens on this machine only. */
final class OpenAddressAnalyzer extends AbstractFailureAnalyzer<OpenAddress> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, OpenAddress cause) {
        return new FailureAnalysis(
                "Osoite " + cause.getMessage() + " näkyisi muillekin, mutta harjoittelussa ei kirjauduta.\n"
                        + "The address " + cause.getMessage()
                        + " is open to others, but nobody signs in for practice.\n"
                        + "[WEB-OPEN-ADDRESS]",
                "Poista asetus server.address (SERVER_ADDRESS), tai ota kirjautuminen käyttöön: "
                        + "LAPSIVAAKA_SIGN_IN_MODE=accounts.\n"
                        + "Remove the setting server.address (SERVER_ADDRESS), or turn sign-in on: "
                        + "LAPSIVAAKA_SIGN_IN_MODE=accounts.",
                cause);
    }
}
