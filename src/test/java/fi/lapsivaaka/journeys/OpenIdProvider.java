package fi.lapsivaaka.journeys;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A Spring Authorization Server on a port of its own, with two people. */
final class OpenIdProvider implements AutoCloseable {

    static final String CLIENT = "lapsivaaka";
    static final String SECRET = "provider-secret";
    static final String PASSWORD = "provider-password";

    /** Hashed as the server wants it; it would save the client anew otherwise. */
    private static final String KEPT_SECRET =
            PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(SECRET);

    private static final Map<String, String> NAMES = Map.of("kaisa", "Kaisa Kunta", "olli", "Olli Outo");

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final String issuer;
    private final Map<String, List<String>> groups;
    private final AtomicReference<String> application;

    private OpenIdProvider(
            AnnotationConfigServletWebServerApplicationContext context,
            String issuer,
            Map<String, List<String>> groups,
            AtomicReference<String> application) {
        this.context = context;
        this.application = application;
        this.issuer = issuer;
        this.groups = groups;
    }

    static OpenIdProvider start() {
        int port = freePort();
        String issuer = "http://127.0.0.1:" + port;
        Map<String, List<String>> groups =
                new ConcurrentHashMap<>(Map.of("kaisa", List.of("lapsivaaka-valmistelijat", "muut")));
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.register(Server.class);
        context.registerBean("port", Integer.class, () -> port);
        AtomicReference<String> application = new AtomicReference<>("http://localhost");
        context.registerBean("application", Application.class, () -> application::get);
        context.registerBean("groups", Groups.class, () -> user -> groups.getOrDefault(user, List.of()));
        context.registerBean(
                AuthorizationServerSettings.class,
                () -> AuthorizationServerSettings.builder().issuer(issuer).build());
        context.refresh();
        return new OpenIdProvider(context, issuer, groups, application);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String issuer() {
        return issuer;
    }

    /** Makes the application known that people are sent back to. */
    void setApplication(String address) {
        application.set(address);
    }

    void setGroups(String user, String... names) {
        groups.put(user, List.of(names));
    }

    @Override
    public void close() {
        context.close();
    }

    /** Where the application is that people are sent back to. */
    interface Application {
        String address();
    }

    /** The groups of a user at this moment. */
    interface Groups {
        List<String> of(String user);
    }

    /** No configuration by annotation, which the application under test would find. */
    @EnableWebMvc
    @EnableWebSecurity
    static class Server {

        @Bean
        TomcatServletWebServerFactory server(Integer port) {
            return new TomcatServletWebServerFactory(port);
        }

        @Bean
        ServletRegistrationBean<DispatcherServlet> servlet(
                org.springframework.web.context.WebApplicationContext context) {
            return new ServletRegistrationBean<>(new DispatcherServlet(context), "/");
        }

        @Bean
        DelegatingFilterProxyRegistrationBean security() {
            return new DelegatingFilterProxyRegistrationBean("springSecurityFilterChain");
        }

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
            return http.securityMatcher(server.getEndpointsMatcher())
                    .with(server, one -> one.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .oauth2ResourceServer(server1 -> server1.jwt(Customizer.withDefaults()))
                    .exceptionHandling(
                            doors -> doors.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain login(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(NAMES.keySet().stream()
                    .map(name -> User.withUsername(name)
                            .password("{noop}" + PASSWORD)
                            .roles("USER")
                            .build())
                    .toList());
        }

        @Bean
        RegisteredClientRepository clients(Application application) {
            return new RegisteredClientRepository() {
                @Override
                public void save(RegisteredClient client) {
                    throw new UnsupportedOperationException("there is one client");
                }

                @Override
                public RegisteredClient findById(String id) {
                    return client(application.address());
                }

                @Override
                public RegisteredClient findByClientId(String id) {
                    return id.equals(CLIENT) ? client(application.address()) : null;
                }
            };
        }

        private static RegisteredClient client(String application) {
            return RegisteredClient.withId(CLIENT)
                    .clientId(CLIENT)
                    .clientSecret(KEPT_SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUri(application + "/login/oauth2/code/provider")
                    .scope("openid")
                    .scope("profile")
                    .build();
        }

        @Bean
        JWKSource<SecurityContext> keys() throws JOSEException {
            return new ImmutableJWKSet<>(
                    new JWKSet(new RSAKeyGenerator(2048).keyID("test").generate()));
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return org.springframework.security.config.annotation.web.configuration
                    .OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(Groups groups) {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    String user = token.getPrincipal().getName();
                    token.getClaims().claim("name", NAMES.getOrDefault(user, user));
                    token.getClaims().claim("groups", groups.of(user));
                }
            };
        }
    }
}
