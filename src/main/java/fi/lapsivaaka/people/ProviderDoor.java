package fi.lapsivaaka.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way to the provider, where there is one. */
@Component
public class ProviderDoor {

    private final ProviderSettings settings;

    ProviderDoor(ProviderSettings settings) {
        this.settings = settings;
    }

    /** What the button says; the empty text where there is no provider. */
    public String name() {
        return settings.present() ? settings.name() : "";
    }

    /**
     * Remembers where to come back to.
     *
     * @return where to send the browser; empty where there is no provider
     */
    public Optional<String> leave(HttpServletRequest request, String back) {
        if (!settings.present()) {
            return Optional.empty();
        }
        request.getSession().setAttribute(ProviderSignIn.BACK, back);
        return Optional.of("/oauth2/authorization/" + ProviderSetup.REGISTRATION);
    }
}
