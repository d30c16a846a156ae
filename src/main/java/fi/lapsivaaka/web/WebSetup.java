package fi.lapsivaaka.web;

import fi.lapsivaaka.Figures;
import java.net.URI;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * How pages hang together. A controller writes its paths without a language; every page is found under {@code /fi},
 * {@code /sv} and {@code /en}, and a controller's method may ask for the {@link fi.lapsivaaka.Language}.
 */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    @Override
    public void configurePathMatch(PathMatchConfigurer paths) {
        paths.addPathPrefix(
                PathLanguage.PREFIX,
                HandlerTypePredicate.forAnnotation(Controller.class)
                        .and(HandlerTypePredicate.forAnnotation(RestController.class)
                                .negate())
                        .and(HandlerTypePredicate.forAssignableType(ErrorController.class)
                                .negate()));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocale();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Bean
    Figures figures() {
        return new Figures();
    }

    /** The bare address leads to the start page in the browser's language. */
    @Bean
    RouterFunction<ServerResponse> bareAddress() {
        return RouterFunctions.route()
                .GET("/", request -> ServerResponse.temporaryRedirect(URI.create("/"
                                + PathLanguage.wished(request.servletRequest()).code()))
                        .header("Vary", "Accept-Language")
                        .build())
                .build();
    }
}
