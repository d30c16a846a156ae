package fi.lapsivaaka.browser;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a package's archive from the npm registry this machine uses, without needing npm.
 *
 * @param settings the environment over the user's .npmrc, in npm's names without {@code npm_config_}
 */
record NpmRegistry(Map<String, String> environment, Properties settings) {

    /** Reads {@code ~/.npmrc}, where there is one. */
    static NpmRegistry usual() throws IOException {
        Properties settings = new Properties();
        Path file = Path.of(System.getProperty("user.home"), ".npmrc");
        if (Files.isReadable(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                settings.load(stream);
            }
        }
        return new NpmRegistry(System.getenv(), settings);
    }

    /** A setting in npm's order: environment, the user's file. */
    private Optional<String> setting(String name) {
        return Stream.of("npm_config_" + name, "NPM_CONFIG_" + name.toUpperCase(java.util.Locale.ROOT))
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .or(() -> Optional.ofNullable(settings.getProperty(name.replace('_', '-'))));
    }

    URI archive(String scope, String name, String version) {
        String registry = Optional.ofNullable(settings.getProperty(scope + ":registry"))
                .or(() -> setting("registry"))
                .orElse("https://registry.npmjs.org/");
        String base = registry.endsWith("/") ? registry : registry + "/";
        return URI.create(base + scope + "/" + name + "/-/" + name + "-" + version + ".tgz");
    }

    /**
     * Fetches into a file.
     *
     * @param sha512 in Base64, as npm writes it
     * @throws IOException when the archive cannot be had, or is not the one we know
     */
    void fetch(URI address, String sha512, Path target) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(10)).build();
        try (InputStream body = answer(request).body()) {
            Files.copy(body, target);
        }
        verify(target, sha512);
    }

    private HttpResponse<InputStream> answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response;
        try {
            response = client().send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new IOException(request.uri() + " gives no answer: " + e, e);
        }
        if (response.statusCode() != 200) {
            response.body().close();
            throw new IOException(request.uri() + " answers " + response.statusCode());
        }
        return response;
    }

    /** @throws IOException when the file's SHA-512 is another one */
    static void verify(Path file, String sha512) throws IOException {
        try (DigestInputStream stream =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-512"))) {
            stream.transferTo(java.io.OutputStream.nullOutputStream());
            String found =
                    Base64.getEncoder().encodeToString(stream.getMessageDigest().digest());
            if (!found.equals(sha512)) {
                throw new IOException("sha512 is " + found + " instead of " + sha512);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpClient client() throws IOException {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(20))
                .followRedirects(HttpClient.Redirect.NORMAL);
        proxy().ifPresent(builder::proxy);
        SSLContext trust = trust();
        if (trust != null) {
            builder.sslContext(trust);
        }
        return builder.build();
    }

    /** The proxy of the environment, unless Java was given one itself. */
    Optional<ProxySelector> proxy() {
        if (System.getProperty("https.proxyHost") != null) {
            return Optional.empty();
        }
        return Stream.of(setting("https_proxy").orElse(""), from("HTTPS_PROXY"), from("https_proxy"))
                .filter(value -> !value.isBlank())
                .findFirst()
                .map(value -> URI.create(value.contains("://") ? value : "http://" + value))
                .map(proxy -> ProxySelector.of(
                        new InetSocketAddress(proxy.getHost(), proxy.getPort() < 0 ? 80 : proxy.getPort())));
    }

    private String from(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** Java's own certificates and those the environment adds for a company's proxy; null when it adds none. */
    private @Nullable SSLContext trust() throws IOException {
        String bundle = Stream.of(from("NODE_EXTRA_CA_CERTS"), setting("cafile").orElse(""), from("SSL_CERT_FILE"))
                .filter(value -> !value.isBlank() && Files.isReadable(Path.of(value)))
                .findFirst()
                .orElse("");
        if (bundle.isEmpty()) {
            return null;
        }
        try (InputStream stream = Files.newInputStream(Path.of(bundle))) {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null);
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int count = 0;
            for (Certificate extra : CertificateFactory.getInstance("X.509").generateCertificates(stream)) {
                store.setCertificateEntry("extra" + count++, extra);
            }
            for (Certificate usual : issuers(factory)) {
                store.setCertificateEntry("usual" + count++, usual);
            }
            factory.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, factory.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("certificates of " + bundle + ": " + e.getMessage(), e);
        }
    }

    private static List<Certificate> issuers(TrustManagerFactory factory) {
        return Stream.of(factory.getTrustManagers())
                .filter(javax.net.ssl.X509TrustManager.class::isInstance)
                .flatMap(manager -> Stream.of(((javax.net.ssl.X509TrustManager) manager).getAcceptedIssuers()))
                .map(Certificate.class::cast)
                .toList();
    }
}
