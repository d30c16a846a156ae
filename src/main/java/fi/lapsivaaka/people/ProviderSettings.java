package fi.lapsivaaka.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The OpenID Connect provider that people may sign in with.
 *
 * @param issuer its address; empty when there is none
 * @param name as it stands on the button
 * @param groups the claim that lists a person's groups
 * @param roles what groups give: {@code group=organisation code:role}, several apart by commas
 */
@ConfigurationProperties("lapsivaaka.sign-in.provider")
public record ProviderSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OpenID Connect") String name,
        @DefaultValue("groups") String groups,
        @DefaultValue("") String roles) {

    /** A role that a group gives. */
    record Grant(String group, String organisation, Role role) {}

    public boolean present() {
        return !issuer.isBlank();
    }

    /** @throws IllegalArgumentException when the setting cannot be read */
    List<Grant> grants() {
        List<Grant> grants = new ArrayList<>();
        Arrays.stream(roles.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .forEach(one -> {
                    int equals = one.lastIndexOf('=');
                    int colon = one.lastIndexOf(':');
                    if (equals < 1 || colon < equals) {
                        throw new IllegalArgumentException(
                                "lapsivaaka.sign-in.provider.roles: \"" + one + "\" is not group=organisation:role");
                    }
                    grants.add(new Grant(
                            one.substring(0, equals).strip(),
                            one.substring(equals + 1, colon).strip(),
                            Role.of(one.substring(colon + 1).strip())));
                });
        return grants;
    }
}
