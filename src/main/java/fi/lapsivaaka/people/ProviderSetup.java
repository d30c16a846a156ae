package fi.lapsivaaka.people;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** Introduces the service to the provider, when somebody first signs in there: the provider may be down at our start. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("!'${lapsivaaka.sign-in.provider.issuer:}'.isBlank()")
class ProviderSetup {

    /** Part of the address the provider sends people back to: {@code /login/oauth2/code/provider}. */
    static final String REGISTRATION = "provider";

    @Bean
    ClientRegistrationRepository providers(ProviderSettings settings) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(registration(settings)));
    }

    private static ClientRegistration registration(ProviderSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .build();
    }
}
