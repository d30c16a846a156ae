package fi.lapsivaaka.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, once everything is up, where to point the browser. */
@Component
final class StartNotice {

    private static final Logger log = LoggerFactory.getLogger(StartNotice.class);

    @EventListener
    void ready(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            boolean practice = context.getEnvironment()
                    .getProperty("lapsivaaka.sign-in.mode", "practice")
                    .equalsIgnoreCase("practice");
            log.info(
                    "Lapsivaaka: http://localhost:{}{}",
                    context.getWebServer().getPort(),
                    practice
                            ? " (harjoittelu, vain tällä koneella; for practice, on this machine only)"
                            : " (kirjautuminen käytössä; with sign-in)");
        }
    }
}
