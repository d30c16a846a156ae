package fi.lapsivaaka.people;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The one chain of filters: everything but static files passes the {@link Doorkeeper}. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, ProviderSettings.class})
class PeopleSetup {

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Doorkeeper keeper,
            Doorway doorway,
            CsrfTokenRepository tokens,
            ObjectProvider<ClientRegistrationRepository> providers,
            ProviderSignIn provider,
            Visitors visitors)
            throws Exception {
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers("/", "/error", "/favicon.ico", "/assets/**", "/webjars/**")
                                .permitAll()
                                .anyRequest()
                                .access(keeper))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .addFilterBefore(new LargeFormDoor(visitors, doorway), CsrfFilter.class)
                .exceptionHandling(
                        doors -> doors.authenticationEntryPoint(doorway).accessDeniedHandler(doorway))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/fi/sign-in")
                    .authorizedClientRepository(new NoClientTokens())
                    .successHandler(provider)
                    .failureHandler(provider));
        }
        return http.build();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new LongPasswordEncoder();
    }

    /** Compares a password even when there is no such account, so that both take as long. */
    @Bean
    AuthenticationManager passwordManager(LocalAccounts accounts, PasswordEncoder encoder) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(accounts);
        provider.setPasswordEncoder(encoder);
        return new ProviderManager(provider);
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        return new FormTokens();
    }

    /** Before anything touches the database: practice people must not get into one that may hold real data. */
    @Bean
    static BeanFactoryPostProcessor practiceStaysAtHome(Environment environment) {
        return beans -> {
            String url = environment.getProperty("spring.datasource.url", "");
            boolean practice = environment
                    .getProperty("lapsivaaka.sign-in.mode", "practice")
                    .equalsIgnoreCase("practice");
            boolean meant =
                    environment.getProperty("lapsivaaka.sign-in.practice-with-external-database", Boolean.class, false);
            if (practice && !url.isBlank() && !meant) {
                throw new PracticeDatabase();
            }
        };
    }

    @Bean
    WebMvcConfigurer visitorArgument(Visitors visitors, HeldForms held) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new HeldFormSent(held, visitors));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorArgument(visitors));
            }
        };
    }
}
