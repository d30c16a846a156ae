package fi.lapsivaaka.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people sign in.
 *
 * @param mode {@code PRACTICE}: a visitor chooses a fictional person, on this machine only; {@code ACCOUNTS}: real people
 *     with local accounts or a provider
 * @param practiceWithExternalDatabase whether practice may use a database that is not the embedded one
 */
@ConfigurationProperties("lapsivaaka.sign-in")
public record SignInSettings(
        @DefaultValue("practice") Mode mode,
        @DefaultValue("false") boolean practiceWithExternalDatabase) {

    /** The two kinds of service. */
    public enum Mode {
        PRACTICE,
        ACCOUNTS
    }

    /** Whether visitors choose a fictional person. */
    public boolean practice() {
        return mode == Mode.PRACTICE;
    }
}
