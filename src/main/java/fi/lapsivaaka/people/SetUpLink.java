package fi.lapsivaaka.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A service with real accounts that has none yet says at its start how to make the first: by a link that opens once, within
 * a day. There is no password to know beforehand.
 */
@Component
class SetUpLink {

    private static final Logger log = LoggerFactory.getLogger(SetUpLink.class);

    private final SignInSettings settings;
    private final People people;
    private final OneTimeLinks links;

    SetUpLink(SignInSettings settings, People people, OneTimeLinks links) {
        this.settings = settings;
        this.people = people;
        this.links = links;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (!settings.practice()
                && people.countReal() == 0
                && event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            log.info(
                    "Ota palvelu käyttöön vuorokauden kuluessa; linkki toimii kerran. "
                            + "Set the service up within a day; the link works once: http://localhost:{}/fi/set-up?token={}",
                    context.getWebServer().getPort(),
                    links.make(OneTimeLinks.Purpose.SETUP, null));
        }
    }
}
